'use client';

import type { CreativeCarouselMessages } from '../../i18n/en/creative-carousel.js';
import { formatMessage } from '../../i18n/format-message.js';

/** With more slides than this, dots would be counted by nobody: the position is written instead. */
const MOST_DOTS = 8;

/** @internal */
export interface CarouselControlsProps {
  current: number;
  count: number;
  /** Where the visitor is, in words. */
  position: string;
  /** Whether a screen reader is told when that changes. */
  isAnnounced: boolean;
  messages: CreativeCarouselMessages;
  locale: string;
  onShow: (slide: number) => void;
}

const chevron = (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="m14 7-5 5 5 5" />
  </svg>
);

/**
 * Renders two `<button>`s and the position. At an end a button says it is disabled but keeps the focus, so that a
 * visitor who pressed it is not thrown back to the top of the page.
 */
export function CarouselControls(props: CarouselControlsProps) {
  const { current, count, position, messages, locale, onShow } = props;
  const last = count - 1;
  const hasDots = count <= MOST_DOTS;
  return (
    <>
      <button
        type="button"
        className="gko-carousel-previous"
        aria-label={formatMessage(messages.previous, {}, locale)}
        aria-disabled={current <= 0}
        onClick={() => onShow(Math.max(current - 1, 0))}
      >
        {chevron}
      </button>
      <button
        type="button"
        className="gko-carousel-next"
        aria-label={formatMessage(messages.next, {}, locale)}
        aria-disabled={current >= last}
        onClick={() => onShow(Math.min(current + 1, last))}
      >
        {chevron}
      </button>
      <div className="gko-carousel-position" aria-live={props.isAnnounced ? 'polite' : undefined} aria-atomic="true">
        {hasDots && (
          <span className="gko-carousel-dots" aria-hidden="true">
            {Array.from({ length: count }, (_, slide) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its position
              <i key={slide} data-current={slide === current ? '' : undefined} />
            ))}
          </span>
        )}
        <span className={hasDots ? 'gko-hidden' : undefined}>{position}</span>
      </div>
    </>
  );
}
