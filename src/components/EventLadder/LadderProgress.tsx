'use client';

import type { ReactNode } from 'react';
import type { EventLadderMessages } from '../../i18n/en/event-ladder.js';
import { formatMessage } from '../../i18n/format-message.js';
import { formatReward } from '../../i18n/format-reward.js';
import type { Reward } from '../../i18n/reward.js';
import type { EventLadderView } from '../../model/event-ladder.js';
import { isCompleted } from '../../model/step-state.js';
import { sumPayouts } from '../../model/sum-payouts.js';

interface LadderProgressProps {
  view: EventLadderView;
  words: EventLadderMessages;
  locale: string;
  reward: Reward | undefined;
}

/** How far the visitor is: in a sentence, which names the meter that shows the same. */
export function LadderProgress({ view, words, locale, reward }: LadderProgressProps): ReactNode {
  const { rungs, anyTime, completedSteps, totalSteps } = view;
  const steps = [...rungs.flatMap((rung) => rung.steps), ...anyTime];
  const sumOf = (some: typeof steps) => sumPayouts(some.map(({ event }) => event.payout));
  const all = sumOf(steps);
  const total = reward && all.exact && formatReward(all.exact, reward, { locale });
  const done = sumOf(steps.filter(({ state }) => isCompleted(state))).exact ?? 0;
  // Points say their unit once, after the total.
  const bare = reward && 'unit' in reward ? { ...reward, unit: { other: '' } } : reward;
  const earned = total && formatReward(done, bare, { locale })?.trim();
  const message = earned ? (all.known < totalSteps ? 'progressPartlyUnknown' : 'progressReward') : 'progress';
  const values = { done: completedSteps, count: totalSteps, earned: earned ?? '', total: total ?? '' };
  return (
    <label className="gko-ladder-progress">
      <span suppressHydrationWarning>{formatMessage(words[message], values, locale)}</span>
      <meter className="gko-ladder-meter" max={totalSteps} value={completedSteps} />
    </label>
  );
}
