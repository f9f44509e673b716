'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { slideAt } from './slide-at.js';

/** What {@link useSlides} tells. */
export interface Slides {
  /** For the element that scrolls; its children are the slides, each as wide as it is. */
  ref: RefObject<HTMLDivElement | null>;
  /** The slide in view, from 0. */
  current: number;
  /** Whether the visitor has used `show`: from then on a screen reader is told of changes. */
  isSteered: boolean;
  /** Scrolls a slide into view. */
  show: (slide: number) => void;
}

/**
 * A movement is over when no scroll event came for so many milliseconds: for Safari before 26.2, which has no
 * `scrollend`, and for one that was stopped before it began.
 */
const SETTLED_AFTER = 500;

/**
 * Which slide of a native scroller is in view, and the way to another. The scroll position is the truth: touch, wheel,
 * keys and buttons all end there.
 *
 * @param count - of slides; with fewer than two nothing is watched
 * @param set - names the slides as a whole; another name starts at the first slide. Use it as the scroller's key too
 */
export function useSlides(count: number, set: string): Slides {
  const ref = useRef<HTMLDivElement>(null);
  const [state, setState] = useState({ set, current: 0, isSteered: false });
  const { current, isSteered } = state.set === set ? state : { current: 0, isSteered: false };

  /** Where `show` is heading; slides passed on the way are not reported. -1: nowhere. */
  const heading = useRef(-1);
  const settleLater = useRef(() => {});
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  });

  useEffect(() => {
    const scroller = ref.current;
    if (!scroller || count < 2) return;
    let timer: ReturnType<typeof setTimeout>;
    let width = scroller.clientWidth;

    const read = () => {
      // Hidden with its page or its card: the position is lost, and comes back with the size.
      if (!scroller.clientWidth) return;
      const { direction } = getComputedStyle(scroller);
      // `scrollWidth / count` rather than `clientWidth`, whose rounding adds up over many slides.
      const slide = slideAt(scroller.scrollLeft, scroller.scrollWidth / count, count, direction);
      if (heading.current >= 0 && heading.current !== slide) return;
      heading.current = -1;
      if (slide === latest.current) return;
      setState((was) => ({ set, current: slide, isSteered: was.set === set && was.isSteered }));
    };
    const settle = () => {
      heading.current = -1;
      read();
    };
    settleLater.current = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED_AFTER);
    };
    // Browsers send one a frame already.
    const onScroll = () => {
      read();
      settleLater.current();
    };
    // A slide keeps its place when the box changes size, whatever the browser does with the scroll position.
    const observer = new ResizeObserver(() => {
      if (scroller.clientWidth === width) return;
      width = scroller.clientWidth;
      scrollTo(scroller, latest.current, 'instant');
    });

    // A visitor may have scrolled before hydration.
    settle();
    scroller.addEventListener('scroll', onScroll, { passive: true });
    // However it ends: on arrival, or half way because a visitor stopped it.
    scroller.addEventListener('scrollend', settle);
    observer.observe(scroller);
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', onScroll);
      scroller.removeEventListener('scrollend', settle);
      observer.disconnect();
    };
  }, [count, set]);

  const show = (slide: number) => {
    const scroller = ref.current;
    if (!scroller) return;
    if (slide !== current) heading.current = slide;
    setState({ set, current: slide, isSteered: true });
    scrollTo(scroller, slide);
    settleLater.current();
  };

  return { ref, current, isSteered, show };
}

/** `auto` leaves the choice to `scroll-behavior` in the style sheet, which knows whether motion is welcome. */
function scrollTo(scroller: HTMLElement, slide: number, behavior: ScrollBehavior = 'auto'): void {
  const [first, wanted] = [scroller.children[0], scroller.children[slide]] as (HTMLElement | undefined)[];
  // Offsets are negative from right to left, as `scrollLeft` is.
  if (first && wanted) scroller.scrollTo({ left: wanted.offsetLeft - first.offsetLeft, behavior });
}
