'use client';

import type { ReactNode } from 'react';
import type { EventLadderMessages } from '../../i18n/en/event-ladder.js';
import { formatMessage } from '../../i18n/format-message.js';
import { formatReward } from '../../i18n/format-reward.js';
import type { Reward } from '../../i18n/reward.js';
import type { EventLadderView } from '../../model/event-ladder.js';

interface LadderProgressProps {
  view: EventLadderView;
  words: EventLadderMessages;
  locale: string;
  reward: Reward | undefined;
}

/** How far the visitor is: in a sentence, which names the meter that shows the same. */
export function LadderProgress({ view, words, locale, reward }: LadderProgressProps): ReactNode {
  const { completedSteps, totalSteps, earnedExact, totalExact, isPartlyUnknown } = view;
  const format = (amount: typeof totalExact, as = reward) => as && amount && formatReward(amount, as, { locale });
  const total = format(totalExact);
  // Points say their unit once, after the total.
  const earned = total && format(earnedExact, reward && 'unit' in reward ? { ...reward, unit: { other: '' } } : reward);
  const message = earned ? (isPartlyUnknown ? 'progressPartlyUnknown' : 'progressReward') : 'progress';
  const values = { done: completedSteps, count: totalSteps, earned: earned?.trim() ?? '', total: total ?? '' };
  return (
    <label className="gko-ladder-progress">
      <span suppressHydrationWarning>{formatMessage(words[message], values, locale)}</span>
      <meter className="gko-ladder-meter" max={totalSteps} value={completedSteps} />
    </label>
  );
}
