'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type OfferFailureMessages, offerFailureMessages } from '../../i18n/en/offer-failure.js';
import { describeFailure } from './describe-failure.js';

/** What {@link OfferFailure} takes, besides the attributes of its root, a `<div>`. */
export interface OfferFailureProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'role'> {
  /**
   * What was caught. An `OfferError` is told apart by its kind; anything else counts as a failure of the server. In a
   * server component pass `{ kind: error.kind, retryAfterMs: error.retryAfterMs }`: an error itself arrives without them.
   */
  error?: unknown;
  /** Asks again. Without it, and where asking again cannot help, there is no button. */
  onRetry?: (() => void) | undefined;
  /** Whether it is being asked again right now. @default false */
  isRetrying?: boolean | undefined;
  /** Whether there is only no connection: the offer loads by itself once there is. @default false */
  offline?: boolean | undefined;
  /** BCP 47 language tag. @default the settings' own */
  locale?: string | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<OfferFailureMessages> | undefined;
}

/**
 * What happened and what to do, in the place of a card. Renders a `<div>`, an alert: it takes the place of what the
 * visitor waits for, and a polite region that arrives together with its text is not read by every screen reader. Being
 * offline is a status, as it passes by itself.
 *
 * @example
 * <OfferFailure error={query.error} onRetry={() => query.refetch()} isRetrying={query.isFetching} />
 */
export const OfferFailure = forwardRef<HTMLDivElement, OfferFailureProps>(function OfferFailure(
  { error, onRetry, isRetrying = false, offline = false, locale, messages, className, ...rest },
  ref,
) {
  const settings = useSettings();
  const words = useMessages('OfferFailure', offerFailureMessages, messages);
  const { kind, sentence, canRetry } = describeFailure(error, words, locale ?? settings.locale);
  return (
    <div
      {...rest}
      ref={ref}
      role={offline ? 'status' : 'alert'}
      className={clsx('gko gko-card gko-failure', className)}
      data-kind={offline ? 'offline' : kind}
      data-retrying={isRetrying ? '' : undefined}
    >
      <p className="gko-failure-text" suppressHydrationWarning>
        {offline ? words.offline : sentence}
      </p>
      {onRetry && canRetry && !offline && (
        // Disabled in words only: a button that lost the focus would send a keyboard back to the top of the page.
        <button
          type="button"
          className="gko-button"
          aria-disabled={isRetrying || undefined}
          onClick={isRetrying ? undefined : () => onRetry()}
        >
          {isRetrying ? words.retrying : words.retry}
        </button>
      )}
    </div>
  );
});
