'use client';

import { useEffect, useRef } from 'react';
import { fetchPriorityAttribute } from '../../internal/react-attributes.js';

interface MediaProps {
  url: string;
  /** What a screen reader calls it. */
  label: string;
  /** Told when it cannot be shown. */
  onFail: () => void;
}

/** The ratio the vendor recommends, for a page whose style sheet has not arrived. */
const SIZE = { width: 640, height: 360, className: 'gko-carousel-media' };

/** Renders an `<img>` that sends no referrer. */
export function Picture({ url, label, onFail, isUrgent }: MediaProps & { isUrgent: boolean }) {
  const ref = useRef<HTMLImageElement>(null);

  // It may have failed before there was a listener. A lazy one that was not asked for yet, and an SVG without a size,
  // have no width either: `decode()` knows the difference.
  useEffect(() => {
    const image = ref.current;
    if (image?.complete && !image.naturalWidth) image.decode().catch(onFail);
  }, [onFail]);

  return (
    <img
      ref={ref}
      {...SIZE}
      alt={label}
      draggable={false}
      loading={isUrgent ? 'eager' : 'lazy'}
      {...fetchPriorityAttribute(isUrgent)}
      referrerPolicy="no-referrer"
      // Last: React 18 sets attributes in this order, and a browser may start loading here.
      src={url}
      onError={onFail}
    />
  );
}

/** Renders a `<video>` with the browser's own controls, which pauses when it is not the one in view. */
export function Video({ url, label, onFail, isCurrent }: MediaProps & { isCurrent: boolean }) {
  const ref = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (ref.current?.error) onFail();
  }, [onFail]);

  useEffect(() => {
    if (!isCurrent) ref.current?.pause();
  }, [isCurrent]);

  return (
    <video ref={ref} {...SIZE} aria-label={label} controls playsInline preload="metadata" src={url} onError={onFail} />
  );
}
