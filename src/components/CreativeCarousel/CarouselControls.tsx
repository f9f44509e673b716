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
  const hasDots = count <= MOST_DOTS;
  const step = (way: 'previous' | 'next', slide: number) => {
    const isEnd = slide < 0 || slide >= count;
    return (
      <button
        type="button"
        className={`gko-carousel-${way}`}
        aria-label={formatMessage(messages[way], {}, locale)}
        aria-disabled={isEnd}
        onClick={() => onShow(isEnd ? current : slide)}
      >
        {chevron}
      </button>
    );
  };
  return (
    <>
      {step('previous', current - 1)}
      {step('next', current + 1)}
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
