'use client';

import { Fragment, type ReactNode } from 'react';
import { formatReward } from '../../i18n/format-reward.js';
import type { Reward } from '../../i18n/reward.js';
import type { LadderStep } from '../../model/event-ladder.js';
import type { OutlineStep } from '../../model/ladder-outline.js';
import { type DescribeSetting, describeEvent } from './describe-event.js';

/** A step of which it may not be known how it stands. */
export type AnyStep = OutlineStep & Partial<LadderStep>;

/** What tells how a visitor stands: see `#use-progress-code`. */
export type ProgressCode = typeof import('./progress-code.js');

/** What every step of a ladder is said with. */
export interface StepSetting extends DescribeSetting {
  reward: Reward | undefined;
  /** What tells how a step stands, where it is known what the visitor has completed. */
  code: ProgressCode | null | undefined;
}

/** What one step says: its name, what it pays, how it stands, and what else there is to know. */
export function Step({ step, code, reward, ...setting }: StepSetting & { step: AnyStep }): ReactNode {
  const { words, locale } = setting;
  const { name, payout } = step.event;
  const amount = payout === null ? null : formatReward(payout, reward, { locale });
  const facts = (
    code
      ? [code.describeState(step as LadderStep, words), ...code.describeStep(step as LadderStep, setting)]
      : describeEvent(step, setting)
  ).filter(Boolean);
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
              {index > 0 && '\u00a0· '}
              <span className={code && index === 0 ? 'gko-step-state' : undefined} suppressHydrationWarning>
                {fact}
              </span>
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}
