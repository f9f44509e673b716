'use client';

import { clsx } from 'clsx/lite';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { useProgressCode } from '#use-progress-code';
import { type HeadingLevel, missingData, useOfferContext } from '../../context/offer.js';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type EventLadderMessages, eventLadderMessages } from '../../i18n/en/event-ladder.js';
import { formatMessage, formatNumber } from '../../i18n/format-message.js';
import type { Reward } from '../../i18n/reward.js';
import { useNow } from '../../internal/use-now.js';
import { type LadderOutline, outlineLadder } from '../../model/ladder-outline.js';
import type { MinTimeUnit, Progress } from '../../model/progress.js';
import type { OfferEvent } from '../../model/types.js';
import { type AnyStep, Step, type StepSetting } from './Step.js';

/** What {@link EventLadder} takes, besides the attributes of its root, a `<div>`. */
export interface EventLadderProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What to complete, in any order: the ladder sorts. @default those of the card around it */
  events?: readonly OfferEvent[] | undefined;
  /** How a payout looks to a visitor. Without one here or in the settings, no amounts are shown. */
  reward?: Reward | undefined;
  /** BCP 47 language tag. @default the settings' own */
  locale?: string | undefined;
  /**
   * What the visitor has completed, from the partner's postbacks. Without it nobody knows, and no step is said to be done
   * or to do. @default that of the card around it
   */
  progress?: Progress | undefined;
  /** The instant to show it for (ISO 8601). @default that of the settings, else the visitor's clock */
  now?: string | undefined;
  /** Unit of the events' minimum time, which the vendor does not document. @default that of the settings */
  minTimeUnit?: MinTimeUnit | undefined;
  /** IANA time zone of the dates. @default that of the settings */
  timeZone?: string | undefined;
  /** Rank of the headings over the groups. @default one below the card's, else 3 */
  headingLevel?: HeadingLevel | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<EventLadderMessages> | undefined;
}

/**
 * What to do, in which order, for how much and by when: an ordered list by completion sequence, then the steps that
 * may be done at any time. Renders a `<div>`, or nothing where there is no event.
 *
 * With a progress also how far the visitor is, and how each step stands: in words, as `data-state` of its `<li>`, and the
 * next one as the current step. What it takes for that a browser loads only then.
 *
 * @throws where it has neither events nor a card around it.
 * @example
 * <EventLadder events={offer.events} reward={{ currency: 'USD' }} />
 * @example
 * <EventLadder events={offer.events} progress={{ install: { at: '2026-11-20T18:03:00Z', status: 'paid' } }} />
 */
export const EventLadder = forwardRef<HTMLDivElement, EventLadderProps>(function EventLadder(
  { events, reward, locale, progress, now, minTimeUnit, timeZone, headingLevel, messages, className, ...rest },
  ref,
) {
  const settings = useSettings();
  const context = useOfferContext();
  const known = progress ?? context?.progress;
  const code = useProgressCode(Boolean(known));
  const english = code ? { ...eventLadderMessages, ...code.ladderProgressMessages } : eventLadderMessages;
  // Those that are not here are loaded with what says them.
  const words = useMessages('EventLadder', english as EventLadderMessages, messages);
  const id = useId();
  const list = events ?? context?.offer.events;
  if (!list) throw missingData('EventLadder', 'events');

  const unit = minTimeUnit ?? settings.minTimeUnit;
  // The card's clock knows nothing of what it was not told.
  const isOwn = events || progress || minTimeUnit;
  const time = useNow(
    context?.offer.asOf,
    now ?? (isOwn ? undefined : context?.now) ?? settings.now,
    () => view?.changesAt ?? null,
  );
  // Events of the caller's own may be another offer's.
  const around = events ? undefined : context;
  const dates = { startsAt: around?.offer.launchDate, endsAt: around?.offer.expiryDate };
  const view = code?.getEventLadder(list, { progress: known, now: time, minTimeUnit: unit, ...dates });
  if (list.length === 0) return null;

  const { rungs, anyTime }: LadderOutline<AnyStep> = view ?? outlineLadder(list);
  const Heading = `h${headingLevel ?? Math.min((context?.headingLevel ?? 2) + 1, 6)}` as 'h3';
  const setting: StepSetting = {
    words,
    locale: locale ?? settings.locale,
    timeZone: timeZone ?? settings.timeZone,
    reward: reward ?? settings.reward,
    minTimeUnit: unit,
    code,
  };
  const hasGate = rungs.length > 1 && (around?.timeline.state ?? 'running') === 'running';
  const group = (List: 'ol' | 'ul', name: string, items: AnyStep[][]) =>
    items.length > 0 && (
      <>
        <Heading className="gko-ladder-name" id={id + List}>
          {name}
        </Heading>
        {/* Lists name their role: Safari takes it away from those without markers. */}
        <List className="gko-ladder-list" role="list" aria-labelledby={id + List}>
          {items.map((steps, index) => (
            <Rung
              // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place, and ids given as plain props may repeat
              key={index}
              steps={steps}
              place={index + 1}
              isGate={List === 'ol' && index === 0 && hasGate}
              {...setting}
            />
          ))}
        </List>
      </>
    );
  const inOrder = rungs.length > 1 ? words.inOrder : words.single;
  const loose = rungs.length > 0 ? words.anyTime : list.length === 1 ? words.single : words.anyOrder;
  return (
    <div {...rest} ref={ref} className={clsx('gko gko-ladder', className)}>
      {code && view && <code.LadderProgress view={view} {...setting} />}
      {group(
        'ol',
        inOrder,
        rungs.map(({ steps }) => steps),
      )}
      {group(
        'ul',
        loose,
        anyTime.map((step) => [step]),
      )}
    </div>
  );
});

/** One item of a list: a step, or the several that share a number. */
function Rung({
  steps,
  place,
  isGate,
  ...setting
}: StepSetting & { steps: AnyStep[]; place: number; isGate: boolean }) {
  const { words, code, locale } = setting;
  const isShared = steps.length > 1;
  const isDone = steps.every(({ completions }) => completions);
  const standing = ({ state, isNext }: AnyStep) =>
    ({ 'data-state': state, 'aria-current': isNext ? 'step' : undefined }) as const;
  const [first] = steps;
  if (!first) return null;
  return (
    <li
      className="gko-step"
      // In the locale's own digits, as the amounts beside it are: no counter of the style sheet's knows them.
      data-number={formatNumber(place, locale)}
      suppressHydrationWarning
      data-first={first.isFirst && !code ? '' : undefined}
      data-shared={isShared ? '' : undefined}
      {...(isShared ? isDone && { 'data-state': 'done' } : standing(first))}
    >
      <div className="gko-step-body">
        {isShared ? (
          <>
            <span className="gko-step-together">{words.together}</span>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role away from lists without markers. */}
            <ul className="gko-ladder-list" role="list">
              {steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <li key={index} className="gko-step" {...standing(step)}>
                  <div className="gko-step-body">
                    <Step step={step} {...setting} />
                  </div>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Step step={first} {...setting} />
        )}
        {isGate && steps.some(({ isNext }) => !code || isNext) && (
          <span className="gko-step-gate" suppressHydrationWarning>
            {` ${formatMessage(words.gate, { count: steps.length }, locale)}`}
          </span>
        )}
      </div>
    </li>
  );
}
