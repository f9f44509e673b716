'use client';

import { Fragment, type ReactNode } from 'react';
import type { EventLadderMessages } from '../../i18n/en/event-ladder.js';
import { formatReward } from '../../i18n/format-reward.js';
import type { Reward } from '../../i18n/reward.js';
import type { LadderStep } from '../../model/event-ladder.js';
import { describeStep } from './describe-step.js';

/** What every step of a ladder is said with. */
export interface StepSetting {
  words: EventLadderMessages;
  locale: string;
  reward: Reward | undefined;
}

/** What one step says: its name, what it pays, and what else there is to know. */
export function Step({ step, words, locale, reward }: StepSetting & { step: LadderStep }): ReactNode {
  const { name, payout } = step.event;
  const amount = payout === null ? null : formatReward(payout, reward, { locale });
  const facts = describeStep(step, words, locale);
  return (
    <div className="gko-step-body">
      <span className="gko-step-name">
        <bdi>{name}</bdi>
      </span>{' '}
      {reward && (
        <span
          className="gko-step-payout"
          dir="auto"
          data-unknown={amount === null ? '' : undefined}
          suppressHydrationWarning
        >
          {amount ?? words.unknownPayout}
        </span>
      )}
      {facts.length > 0 && (
        <span className="gko-step-facts">
          {' '}
          {facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: words may be overridden to be alike
            <Fragment key={index}>
              {index > 0 && ' · '}
              <span suppressHydrationWarning>{fact}</span>
            </Fragment>
          ))}
        </span>
      )}
    </div>
  );
}
