import { slideAt } from './slide-at.js';

/** Moves a native scroller, and tells where it stands. */
export interface Slider {
  /** Scrolls a slide into view. */
  show: (slide: number) => void;
  /** Ends it. */
  stop: () => void;
}

/**
 * A movement is over when no scroll event came for so many milliseconds: for Safari before 26.2, which has no
 * `scrollend`, and for one that was stopped before it began.
 */
const SETTLED_AFTER = 500;

/**
 * Follows a native scroller. Its position is the truth: touch, wheel, keys and buttons all end there.
 *
 * @param scroller - what scrolls; its children are the slides, each as wide as it is
 * @param count - of slides
 * @param current - asks for the slide that is taken to be in view, from 0
 * @param onSettle - told when another one is; `isVisitors` where something has scrolled, and not the layout changed
 */
export function createSlider(
  scroller: HTMLElement,
  count: number,
  current: () => number,
  onSettle: (slide: number, isVisitors: boolean) => void,
): Slider {
  /** Where `show` is going. */
  let to: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Where a movement ends, on arrival or half way: slides that are only passed are not reported.
  const settle = (event?: Event) => {
    // Hidden with its page or its card: the position is lost, and comes back with the size.
    if (!scroller.clientWidth) return;
    const { direction } = getComputedStyle(scroller);
    // `scrollWidth / count` rather than `clientWidth`, whose rounding adds up over many slides.
    const slide = slideAt(scroller.scrollLeft, scroller.scrollWidth / count, count, direction);
    // The end of a movement that another has taken over.
    if (event && (to ?? slide) !== slide) return;
    clearTimeout(timer);
    to = undefined;
    // Without a timer nothing has scrolled since it was mounted.
    if (slide !== current()) onSettle(slide, timer !== undefined);
    if (slide > 0) keepPlace();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLED_AFTER);
  };
  let width: number | undefined;
  // Browsers do not all find the slide again when the box changes size.
  const observer = new ResizeObserver(() => {
    if (width !== scroller.clientWidth) scrollTo(scroller, current(), 'instant');
    width = scroller.clientWidth;
  });
  // The first one is where every box begins. Each observer costs in every frame, and a list has one for each offer.
  const keepPlace = () => {
    if (width !== undefined) return;
    width = scroller.clientWidth;
    observer.observe(scroller);
  };
  // A visitor may have scrolled before this was loaded; not what has not been laid out, which asking would make happen.
  if (scroller.checkVisibility?.({ contentVisibilityAuto: true }) !== false) settle();
  scroller.addEventListener('scroll', later, { passive: true });
  scroller.addEventListener('scrollend', settle);
  return {
    show(slide) {
      to = slide;
      keepPlace();
      scrollTo(scroller, slide);
      later();
    },
    stop() {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', later);
      scroller.removeEventListener('scrollend', settle);
      observer.disconnect();
    },
  };
}

/** Smoothly or not is for `scroll-behavior` in the style sheet to say, which knows whether motion is welcome. */
function scrollTo(scroller: HTMLElement, slide: number, behavior?: ScrollBehavior): void {
  const [first, wanted] = [scroller.children[0], scroller.children[slide]] as (HTMLElement | undefined)[];
  // Offsets are negative from right to left, as `scrollLeft` is.
  if (first && wanted) scroller.scrollTo({ left: wanted.offsetLeft - first.offsetLeft, behavior });
}
