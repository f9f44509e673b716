'use client';

import { useState } from 'react';
import { inertAttribute } from '../../internal/react-attributes.js';
import { Picture, Video } from './CreativeMedia.js';
import type { PlayableCreative } from './playable-creatives.js';

/** @internal */
export interface CarouselSlideProps extends Pick<PlayableCreative, 'url' | 'kind'> {
  /** Its place in words, such as `2 of 4`; undefined where it is the only one. */
  position: string | undefined;
  /** What a slide is called, to a screen reader. */
  role: string;
  /** What a screen reader calls the picture or video; empty when nothing is known. */
  label: string;
  /** What stands there when it cannot be shown. */
  fallback: string;
  isCurrent: boolean;
  /** Out of reach for keyboard and screen reader. */
  isInert: boolean;
  /** Loaded at once, before other things on the page. */
  isUrgent: boolean;
}

/** Renders a `<div>`: one picture, video or placeholder. */
export function CarouselSlide(props: CarouselSlideProps) {
  const { url, kind, position, label, isCurrent } = props;
  const [isFailed, setFailed] = useState(false);
  const onFail = () => setFailed(true);
  return (
    <div
      className="gko-carousel-slide"
      data-kind={kind}
      data-current={isCurrent ? '' : undefined}
      data-failed={isFailed ? '' : undefined}
      {...(position && { role: 'group', 'aria-roledescription': props.role, 'aria-label': position })}
      {...inertAttribute(props.isInert)}
      // The position has numbers in it, and engines differ in how they write them.
      suppressHydrationWarning
    >
      {isFailed ? (
        <div className="gko-carousel-placeholder">
          <span>{props.fallback}</span>
        </div>
      ) : kind === 'video' ? (
        <Video url={url} label={label} onFail={onFail} isCurrent={isCurrent} />
      ) : (
        <Picture url={url} label={label} onFail={onFail} isUrgent={props.isUrgent} />
      )}
    </div>
  );
}
