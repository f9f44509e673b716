import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, VENDOR_SECRETS } from '../../src/testing/sandbox/faults.js';
import { DRIVERS } from './drive.js';
import { holdClock, pass, passUntil } from './visitor/clock.js';
import { see } from './visitor/see.js';
import { OFFER_NAME, PLACES, type Place, WHAT_VISITORS_SEE } from './what-visitors-see.js';

/** Longer than the source leaves alone an API that has failed, or that has no such thing. In milliseconds. */
const A_MOMENT = 31_000;

it('has a row for each fault of the sandbox, and no other', () => {
  expect(Object.keys(WHAT_VISITORS_SEE)).toEqual(FAULT_KINDS);
});

describe.each(Object.keys(PLACES) as Place[])('%s', (place) => {
  it.each(FAULT_KINDS)('%s', async (fault) => {
    const row = WHAT_VISITORS_SEE[fault];
    holdClock();
    const { partner, page, asked } = await DRIVERS[place](fault);
    expect(see(page.container)).toEqual(row?.seen[place]);
    expect(asked()).toBe(row?.asks);
    // Of what a page of its own boundary caught, that boundary knows.
    if (place !== 'suspense') expect(page.told).toEqual([row?.kind]);
    for (const secret of VENDOR_SECRETS) expect(page.container.innerHTML).not.toContain(secret);

    const again = [...page.container.querySelectorAll('button')].find((button) => button.textContent === 'Try again');
    if (!again) return;
    await partner.change({ faults: { '*': null } });
    await pass(A_MOMENT);
    again.click();
    const whole = place === 'list' || place === 'next page' ? 'list' : 'article';
    await passUntil(() => see(page.container).every(({ role }) => role === whole));
    expect(see(page.container)).toEqual([{ role: whole, says: whole === 'list' ? 'Offers' : OFFER_NAME }]);
  });
});
