'use client';

import { clsx } from 'clsx/lite';
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
  const group = (List: 'ol' | 'ul', name: string, items: LadderStep[][]) =>
    items.length > 0 && (
      <>
        <Heading className="gko-ladder-name" id={id + List}>
          {name}
        </Heading>
        {/* Lists name their role: Safari takes it away from those without markers. */}
        <List className="gko-ladder-list" role="list" aria-labelledby={id + List}>
          {items.map((steps, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place, and ids given as plain props may repeat
            <Rung key={index} steps={steps} {...setting} />
          ))}
        </List>
      </>
    );
  const inOrder = rungs.length > 1 ? words.inOrder : words.single;
  const loose = rungs.length > 0 ? words.anyTime : list.length === 1 ? words.single : words.anyOrder;
  return (
    <div {...rest} ref={ref} className={clsx('gko gko-ladder', className)}>
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
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={index} className="gko-step">
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
