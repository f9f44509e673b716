'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent, useMemo } from 'react';
import { type OfferCallbacks, useCallbacks } from '../../context/callbacks.js';
import { missingData, useOfferContext } from '../../context/offer.js';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type CreativeCarouselMessages, creativeCarouselMessages } from '../../i18n/en/creative-carousel.js';
import { formatMessage } from '../../i18n/format-message.js';
import type { Creative } from '../../model/types.js';
import { CarouselSlide } from './CarouselSlide.js';
import { playableCreatives } from './playable-creatives.js';
import { useCarouselCode } from './use-carousel-code.js';
import { useSlides } from './use-slides.js';

/** Props of {@link CreativeCarousel}; all others go to its root. */
export interface CreativeCarouselProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'role'>,
    Pick<OfferCallbacks, 'onCreativeChange'> {
  /** What to show, in any order. @default the creatives of the card around it */
  creatives?: readonly Creative[] | undefined;
  /** Names the pictures to a screen reader and stands in for one that fails. @default the name of the card's offer */
  offerName?: string | undefined;
  /**
   * Whether the first picture is what the page waits for: it loads eagerly and first. Give it to one card at the top
   * of a page. @default false
   */
  priority?: boolean | undefined;
  /** Words in place of the provider's and the English ones. */
  messages?: Partial<CreativeCarouselMessages> | undefined;
}

/**
 * The pictures and videos of an offer, by display order, in a box that keeps its ratio before anything loads.
 *
 * Renders a `<div>`; nothing when no creative can be shown. Several make an ARIA carousel over a native scroller: touch,
 * wheel, arrow keys, and two buttons once the code for them is loaded. State: `data-current` (from 1), `data-count` and
 * `data-media` on the root; `data-current`, `data-kind` and `data-failed` on a slide.
 *
 * @throws when it is neither inside a card nor was given `creatives`
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
 */
export const CreativeCarousel = forwardRef<HTMLDivElement, CreativeCarouselProps>(
  function CreativeCarousel(props, ref) {
    const context = useOfferContext();
    const { creatives = context?.offer.creatives, offerName = context?.offer.name, ...others } = props;
    const { priority = false, messages, className, onKeyDown, onCreativeChange, ...rest } = others;
    const { locale } = useSettings();
    const words = useMessages('CreativeCarousel', creativeCarouselMessages, messages);
    const shown = useMemo(() => {
      if (!creatives) throw missingData('CreativeCarousel', 'creatives');
      return playableCreatives(creatives);
    }, [creatives]);
    const count = shown.length;
    const isCarousel = count > 1;
    const code = useCarouselCode(isCarousel);
    // Other creatives are another set: back to the first, and what failed before is forgotten.
    const set = useMemo(() => JSON.stringify(shown, ['id', 'url']), [shown]);
    const notify = useCallbacks({ onCreativeChange });
    const slides = useSlides(code, count, set, (index) => {
      const creative = shown[index]?.creative;
      if (creative) notify('onCreativeChange', { offerId: context?.offer.id ?? null, creative, index });
    });
    if (!count) return null;

    const { current, show } = slides;
    const say = (message: keyof CreativeCarouselMessages, values = {}) => formatMessage(words[message], values, locale);
    const sayPosition = (slide: number) => say('position', { position: slide + 1, total: count });
    const name = offerName?.trim() ?? '';

    const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
      onKeyDown?.(event);
      const slide = code?.slideForPress(event, current, count) ?? null;
      if (slide === null) return;
      event.preventDefault();
      show(slide);
    };

    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: keys do something only where it is a group
      <div
        {...(isCarousel && {
          role: 'group',
          'aria-roledescription': say('role'),
          'aria-label': say(name ? 'label' : 'labelWithoutName', { name }),
        })}
        {...rest}
        ref={ref}
        className={clsx('gko gko-carousel', className)}
        data-current={current + 1}
        data-count={count}
        data-media={shown[current]?.kind}
        onKeyDown={handleKeyDown}
      >
        {code && (
          <code.CarouselControls
            current={current}
            count={count}
            position={sayPosition(current)}
            isAnnounced={slides.isSteered}
            messages={words}
            locale={locale}
            onShow={show}
          />
        )}
        <div
          key={set}
          ref={slides.ref}
          className="gko-carousel-slides"
          {...(isCarousel && { role: 'group', 'aria-label': say('slides'), tabIndex: 0 })}
        >
          {shown.map(({ url, kind }, slide) => (
            <CarouselSlide
              // biome-ignore lint/suspicious/noArrayIndexKey: the set is the parent's key, and ids may repeat
              key={slide}
              url={url}
              kind={kind}
              position={isCarousel ? sayPosition(slide) : undefined}
              role={say('slideRole')}
              label={kind === 'image' ? name : say(name ? 'video' : 'videoWithoutName', { name })}
              fallback={name || say('unavailable')}
              isCurrent={slide === current}
              isInert={Boolean(code) && slide !== current}
              isUrgent={priority && slide === 0}
            />
          ))}
        </div>
      </div>
    );
  },
);
