'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Slider } from './slider.js';
import type { CarouselCode } from './use-carousel-code.js';

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
 * Which slide of a native scroller is in view, and the way to another.
 *
 * @param code - what follows the scroller, once it is loaded
 * @param count - of slides
 * @param set - names the slides as a whole; another name starts at the first slide. Use it as the scroller's key too
 * @param onMove - told when the visitor has moved to another slide; not of where it starts, nor of what the layout does
 */
export function useSlides(
  code: CarouselCode | null | undefined,
  count: number,
  set: string,
  onMove: (slide: number) => void,
): Slides {
  const ref = useRef<HTMLDivElement>(null);
  const slider = useRef<Slider>(undefined);
  const [state, setState] = useState({ set, current: 0, isSteered: false });
  const { current, isSteered } = state.set === set ? state : { current: 0, isSteered: false };
  const latest = useRef({ current, onMove });
  useEffect(() => {
    latest.current = { current, onMove };
  });

  useEffect(() => {
    if (!ref.current || !code) return;
    const onSettle = (slide: number, isVisitors: boolean) => {
      setState((was) => ({ set, current: slide, isSteered: was.set === set && was.isSteered }));
      if (isVisitors) latest.current.onMove(slide);
    };
    slider.current = code.createSlider(ref.current, count, () => latest.current.current, onSettle);
    return slider.current.stop;
  }, [code, count, set]);

  const show = (slide: number) => {
    setState({ set, current: slide, isSteered: true });
    slider.current?.show(slide);
    if (slide !== current) onMove(slide);
  };

  return { ref, current, isSteered, show };
}
