'use client';

import { Fragment, type ReactNode } from 'react';
import { formatReward } from '../../i18n/format-reward.js';
import type { Reward } from '../../i18n/reward.js';
import type { LadderStep } from '../../model/event-ladder.js';
import { type DescribeSetting, describeState, describeStep } from './describe-step.js';

/** What every step of a ladder is said with. */
export interface StepSetting extends DescribeSetting {
  reward: Reward | undefined;
  /** Whether it is known what the visitor has completed. */
  isKnown: boolean;
}

/** What one step says: its name, what it pays, how it stands, and what else there is to know. */
export function Step({ step, isKnown, reward, ...setting }: StepSetting & { step: LadderStep }): ReactNode {
  const { words, locale } = setting;
  const { name, payout } = step.event;
  const amount = payout === null ? null : formatReward(payout, reward, { locale });
  const facts = describeStep(step, setting);
  if (isKnown) facts.unshift(describeState(step, words));
  return (
    <>
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
              <span className={isKnown && index === 0 ? 'gko-step-state' : undefined} suppressHydrationWarning>
                {fact}
              </span>
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}
