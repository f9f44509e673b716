'use client';

import { clsx } from 'clsx';
import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { type HeadingLevel, missingData, useOfferContext } from '../../context/offer.js';
import { useSettings } from '../../context/settings.js';
import { useMessages } from '../../context/use-messages.js';
import { type EventLadderMessages, eventLadderMessages } from '../../i18n/en/event-ladder.js';
import type { Reward } from '../../i18n/reward.js';
import { getEventLadder, type LadderStep } from '../../model/event-ladder.js';
import type { OfferEvent } from '../../model/types.js';
import { Step, type StepSetting } from './Step.js';

/** What {@link EventLadder} takes, besides the attributes of its root, a `<div>`. */
export interface EventLadderProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** What to complete, in any order: the ladder sorts. @default those of the card around it */
  events?: readonly OfferEvent[] | undefined;
  /** How a payout looks to a visitor. Without one here or in the settings, no amounts are shown. */
  reward?: Reward | undefined;
  /** BCP 47 language tag. @default the settings' own */
  locale?: string | undefined;
  /** Rank of the headings over the groups. @default one below the card's, else 3 */
  headingLevel?: HeadingLevel | undefined;
  /** Words in place of the English ones. */
  messages?: Partial<EventLadderMessages> | undefined;
}

/**
 * What to do, in which order, for how much and by when: an ordered list by completion sequence, then the steps that
 * may be done at any time. Renders a `<div>`, or nothing where there is no event.
 *
 * @throws where it has neither events nor a card around it.
 * @example
 * <EventLadder events={offer.events} reward={{ currency: 'USD' }} />
 */
export const EventLadder = forwardRef<HTMLDivElement, EventLadderProps>(function EventLadder(
  { events, reward, locale, headingLevel, messages, className, ...rest },
  ref,
) {
  const settings = useSettings();
  const context = useOfferContext();
  const words = useMessages('EventLadder', eventLadderMessages, messages);
  const id = useId();
  const list = events ?? context?.offer.events;
  if (!list) throw missingData('EventLadder', 'events');
  if (list.length === 0) return null;

  const { rungs, anyTime } = getEventLadder(list);
  const Heading = `h${headingLevel ?? Math.min((context?.headingLevel ?? 2) + 1, 6)}` as 'h3';
  const setting: StepSetting = { words, locale: locale ?? settings.locale, reward: reward ?? settings.reward };
  const loose = anyTime.map((step) => <Rung key={step.event.id} steps={[step]} {...setting} />);
  // Lists name their role: Safari takes it away from those without markers.
  return (
    <div {...rest} ref={ref} className={clsx('gko gko-ladder', className)}>
      {rungs.length > 0 && (
        <>
          <Heading className="gko-ladder-name" id={`${id}o`}>
            {rungs.length > 1 ? words.inOrder : words.single}
          </Heading>
          {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
          <ol className="gko-ladder-list" role="list" aria-labelledby={`${id}o`}>
            {rungs.map(({ sequence, steps }) => (
              <Rung key={sequence} steps={steps} {...setting} />
            ))}
          </ol>
        </>
      )}
      {loose.length > 0 && (
        <>
          <Heading className="gko-ladder-name" id={`${id}u`}>
            {rungs.length > 0 ? words.anyTime : list.length === 1 ? words.single : words.anyOrder}
          </Heading>
          {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
          <ul className="gko-ladder-list" role="list" aria-labelledby={`${id}u`}>
            {loose}
          </ul>
        </>
      )}
    </div>
  );
});

/** One item of a list: a step, or the several that share a number. */
function Rung({ steps, ...setting }: StepSetting & { steps: LadderStep[] }) {
  const [first] = steps;
  const isShared = steps.length > 1;
  return (
    <li className="gko-step" data-first={first?.isFirst ? '' : undefined} data-shared={isShared ? '' : undefined}>
      {isShared ? (
        <div className="gko-step-body">
          <span className="gko-step-together">{setting.words.together}</span>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role away from lists without markers. */}
          <ul className="gko-ladder-list" role="list">
            {steps.map((step) => (
              <li key={step.event.id} className="gko-step">
                <Step step={step} {...setting} />
              </li>
            ))}
          </ul>
        </div>
      ) : (
        first && <Step step={first} {...setting} />
      )}
    </li>
  );
}
