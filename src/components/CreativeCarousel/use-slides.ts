'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { slideAt } from './slide-at.js';

/** What {@link useSlides} gives. */
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
 * @param onMove - told when the visitor has moved to another slide; not of where it starts, nor of what the layout does
 */
export function useSlides(count: number, set: string, onMove: (slide: number) => void): Slides {
  const ref = useRef<HTMLDivElement>(null);
  const [state, setState] = useState({ set, current: 0, isSteered: false });
  const { current, isSteered } = state.set === set ? state : { current: 0, isSteered: false };

  /** Where `show` is going, and how to look later whether it got there. */
  const move = useRef<{ to?: number | undefined; later?: () => void }>({});
  const latest = useRef({ current, onMove });
  useEffect(() => {
    latest.current = { current, onMove };
  });

  useEffect(() => {
    const scroller = ref.current;
    if (!scroller || count < 2) return;
    let timer: ReturnType<typeof setTimeout> | undefined;

    // Where a movement ends, on arrival or half way: slides that are only passed are not reported.
    const settle = (event?: Event) => {
      // Hidden with its page or its card: the position is lost, and comes back with the size.
      if (!scroller.clientWidth) return;
      const { direction } = getComputedStyle(scroller);
      // `scrollWidth / count` rather than `clientWidth`, whose rounding adds up over many slides.
      const slide = slideAt(scroller.scrollLeft, scroller.scrollWidth / count, count, direction);
      // The end of a movement that another has taken over.
      if (event && (move.current.to ?? slide) !== slide) return;
      clearTimeout(timer);
      move.current.to = undefined;
      if (slide === latest.current.current) return;
      setState((was) => ({ set, current: slide, isSteered: was.set === set && was.isSteered }));
      // Without a timer nothing has scrolled since it was mounted.
      if (timer) latest.current.onMove(slide);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLED_AFTER);
    };
    move.current.later = later;
    let width = scroller.clientWidth;
    // Browsers do not all find the slide again when the box changes size.
    const observer = new ResizeObserver(() => {
      if (width !== scroller.clientWidth) scrollTo(scroller, latest.current.current, 'instant');
      width = scroller.clientWidth;
    });
    observer.observe(scroller);
    // A visitor may have scrolled before hydration.
    settle();
    scroller.addEventListener('scroll', later, { passive: true });
    scroller.addEventListener('scrollend', settle);
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', later);
      scroller.removeEventListener('scrollend', settle);
      observer.disconnect();
    };
  }, [count, set]);

  const show = (slide: number) => {
    move.current.to = slide;
    setState({ set, current: slide, isSteered: true });
    if (ref.current) scrollTo(ref.current, slide);
    move.current.later?.();
    if (slide !== current) onMove(slide);
  };

  return { ref, current, isSteered, show };
}

/** Smoothly or not is for `scroll-behavior` in the style sheet to say, which knows whether motion is welcome. */
function scrollTo(scroller: HTMLElement, slide: number, behavior?: ScrollBehavior): void {
  const [first, wanted] = [scroller.children[0], scroller.children[slide]] as (HTMLElement | undefined)[];
  // Offsets are negative from right to left, as `scrollLeft` is.
  if (first && wanted) scroller.scrollTo({ left: wanted.offsetLeft - first.offsetLeft, behavior });
}
