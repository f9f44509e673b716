import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OfferCard, type OfferCardProps } from '../../src/components/OfferCard/OfferCard.js';
import { OfferHelp } from '../../src/components/OfferHelp/OfferHelp.js';
import { buildOffer } from '../../src/testing/index.js';
import { game, NOW } from './OfferCard/game.js';
import { readAloud } from './OfferCard/read-aloud.js';

/** A card as a partner's page has it, at a fixed instant. */
const show = (props: Partial<OfferCardProps> = {}) =>
  render(
    <OfferCard
      offer={game}
      reward={{ pointsPerUnit: 1000, unit: { one: 'coin', other: 'coins' } }}
      baseUrl="/api/offers"
      now={NOW}
      {...props}
    />,
  );

describe('a card is read, from the first word to the last', () => {
  it('by a visitor of whom nothing is known', async () => {
    show();
    expect(await readAloud('article')).toMatchInlineSnapshot(`
      "article “Lantern Bingo”
        group “Pictures of Lantern Bingo” [roledescription carousel]
          button “Previous picture” [disabled, focusable]
          button “Next picture” [focusable]
          “1 of 2”
          group “Slides” [focusable]
            group “1 of 2” [roledescription slide]
              image “Lantern Bingo”
        “Games · Casual”
        heading “Lantern Bingo” [level 3]
        “Light up the canal”
        “Up to”
        “6,000 coins”
        “More for repeating”
        link “Start now – Lantern Bingo” [focusable] (Sponsored · The advertiser decides whether a step counts.)
        “Sponsored · The advertiser decides whether a step counts.”
        list “Dates”
          listitem
            “First deadline 7 days after the first step”
          listitem
            “Finish within 30 days of the first step”
          listitem
            “Ends”
            “Dec 31, 2026, 12:00 AM UTC”
          listitem
            “Reward pending for 14 days after you finish”
        “For whom:”
        “United States and Canada”
        “·”
        “18–24”
        “Bingo by lantern light.”
        heading “Good to know” [level 4]
        list
          listitem
            “New customers only”
        heading “How it works” [level 4]
        “Create an account and start the trial.”
        heading “Steps, in this order” [level 4]
        list “Steps, in this order”
          listitem
            “1”
            “Install and open the game”
            “250 coins”
            “Start here: later steps do not count until this one is registered”
          listitem
            “2”
            “Reach level 10”
            “1,250 coins”
            “Within 7 days of the first step”
          listitem
            “3”
            “Reach level 20”
            “4,000 coins”
            “Within 30 days of the first step”
            “·”
            “Reward pending for 3 days”
        heading “At any time” [level 4]
        list “At any time”
          listitem
            “Invite a friend”
            “500 coins”
            “Can be repeated”
        group
          DisclosureTriangle “Terms” [focusable, closed]"
    `);
  });

  it('by one who is under way', async () => {
    show({
      progress: {
        install: { at: '2026-06-10T09:00:00Z', status: 'paid' },
        level_10: { at: '2026-06-12T09:00:00Z' },
      },
      help: (
        <OfferHelp>
          <a href="/support">Ask our support</a>
        </OfferHelp>
      ),
    });
    await screen.findByText(/^2 of 4 steps/);
    expect(await readAloud('article')).toMatchInlineSnapshot(`
      "article “Lantern Bingo”
        group “Pictures of Lantern Bingo” [roledescription carousel]
          button “Previous picture” [disabled, focusable]
          button “Next picture” [focusable]
          “1 of 2”
          group “Slides” [focusable]
            group “1 of 2” [roledescription slide]
              image “Lantern Bingo”
        “Games · Casual”
        heading “Lantern Bingo” [level 3]
        “Light up the canal”
        “Up to”
        “6,000 coins”
        “More for repeating”
        link “Start now – Lantern Bingo” [focusable] (Sponsored · The advertiser decides whether a step counts.)
        “Sponsored · The advertiser decides whether a step counts.”
        group
          DisclosureTriangle “My reward is missing” [focusable, closed]
        list “Dates”
          listitem
            “Finish by”
            “Jul 10, 2026, 9:00 AM UTC”
            “·”
            “in 24 days”
          listitem
            “Ends”
            “Dec 31, 2026, 12:00 AM UTC”
          listitem
            “Reward pending for 14 days after you finish”
        “For whom:”
        “United States and Canada”
        “·”
        “18–24”
        “Bingo by lantern light.”
        heading “Good to know” [level 4]
        list
          listitem
            “New customers only”
        heading “How it works” [level 4]
        “Create an account and start the trial.”
        “2 of 4 steps, 1,500 of 6,000 coins”
        meter “2 of 4 steps, 1,500 of 6,000 coins”
        heading “Steps, in this order” [level 4]
        list “Steps, in this order”
          listitem
            “Install and open the game”
            “250 coins”
            “Paid”
          listitem
            “Reach level 10”
            “1,250 coins”
            “Done”
          listitem
            “3”
            “Reach level 20”
            “4,000 coins”
            “Next”
            “·”
            “Finish by Jul 10, 2026, 9:00 AM UTC”
            “·”
            “Reward pending for 3 days”
        heading “At any time” [level 4]
        list “At any time”
          listitem
            “Invite a friend”
            “500 coins”
            “Open”
            “·”
            “Can be repeated”
        group
          DisclosureTriangle “Terms” [focusable, closed]"
    `);
    const current = document.querySelectorAll('[aria-current]');
    expect([...current].map((step) => [step.getAttribute('aria-current'), step.textContent])).toEqual([
      ['step', expect.stringContaining('Reach level 20')],
    ]);
  });

  it('after the offer has ended', async () => {
    show({ offer: { ...game, expiryDate: '2026-06-01T00:00:00.000Z' } });
    expect(await readAloud('article')).toMatchInlineSnapshot(`
      "article “Lantern Bingo”
        group “Pictures of Lantern Bingo” [roledescription carousel]
          button “Previous picture” [disabled, focusable]
          button “Next picture” [focusable]
          “1 of 2”
          group “Slides” [focusable]
            group “1 of 2” [roledescription slide]
              image “Lantern Bingo”
        “Games · Casual”
        heading “Lantern Bingo” [level 3]
        “Light up the canal”
        “Up to”
        “6,000 coins”
        “More for repeating”
        link “Ended – Lantern Bingo” [disabled, focusable] (This offer has ended. Sponsored · The advertiser decides whether a step counts.)
        “This offer has ended.”
        “Sponsored · The advertiser decides whether a step counts.”
        list “Dates”
          listitem
            “Ended”
            “Jun 1, 2026, 12:00 AM UTC”
        “For whom:”
        “United States and Canada”
        “·”
        “18–24”
        “Bingo by lantern light.”
        heading “Good to know” [level 4]
        list
          listitem
            “New customers only”
        heading “How it works” [level 4]
        “Create an account and start the trial.”
        heading “Steps, in this order” [level 4]
        list “Steps, in this order”
          listitem
            “1”
            “Install and open the game”
            “250 coins”
          listitem
            “2”
            “Reach level 10”
            “1,250 coins”
            “Within 7 days of the first step”
          listitem
            “3”
            “Reach level 20”
            “4,000 coins”
            “Within 30 days of the first step”
            “·”
            “Reward pending for 3 days”
        heading “At any time” [level 4]
        list “At any time”
          listitem
            “Invite a friend”
            “500 coins”
            “Can be repeated”
        group
          DisclosureTriangle “Terms” [focusable, closed]"
    `);
  });

  it('before it has started', async () => {
    show({ offer: { ...game, launchDate: '2026-07-01T08:00:00.000Z' } });
    expect(await readAloud('article')).toMatchInlineSnapshot(`
      "article “Lantern Bingo”
        group “Pictures of Lantern Bingo” [roledescription carousel]
          button “Previous picture” [disabled, focusable]
          button “Next picture” [focusable]
          “1 of 2”
          group “Slides” [focusable]
            group “1 of 2” [roledescription slide]
              image “Lantern Bingo”
        “Games · Casual”
        heading “Lantern Bingo” [level 3]
        “Light up the canal”
        “Up to”
        “6,000 coins”
        “More for repeating”
        link “Not started yet – Lantern Bingo” [disabled, focusable] (This offer has not started yet. Sponsored · The advertiser decides whether a step counts.)
        “This offer has not started yet.”
        “Sponsored · The advertiser decides whether a step counts.”
        list “Dates”
          listitem
            “Starts”
            “Jul 1, 2026, 8:00 AM UTC”
            “·”
            “in 15 days”
          listitem
            “First deadline 7 days after the first step”
          listitem
            “Finish within 30 days of the first step”
          listitem
            “Ends”
            “Dec 31, 2026, 12:00 AM UTC”
          listitem
            “Reward pending for 14 days after you finish”
        “For whom:”
        “United States and Canada”
        “·”
        “18–24”
        “Bingo by lantern light.”
        heading “Good to know” [level 4]
        list
          listitem
            “New customers only”
        heading “How it works” [level 4]
        “Create an account and start the trial.”
        heading “Steps, in this order” [level 4]
        list “Steps, in this order”
          listitem
            “1”
            “Install and open the game”
            “250 coins”
          listitem
            “2”
            “Reach level 10”
            “1,250 coins”
            “Within 7 days of the first step”
          listitem
            “3”
            “Reach level 20”
            “4,000 coins”
            “Within 30 days of the first step”
            “·”
            “Reward pending for 3 days”
        heading “At any time” [level 4]
        list “At any time”
          listitem
            “Invite a friend”
            “500 coins”
            “Can be repeated”
        group
          DisclosureTriangle “Terms” [focusable, closed]"
    `);
  });

  it('by one whom it is not for', async () => {
    show({ visitor: { country: 'DE', age: 31 } });
    await screen.findByText(/^Not for you: available/);
    expect(await readAloud('article')).toMatchInlineSnapshot(`
      "article “Lantern Bingo”
        group “Pictures of Lantern Bingo” [roledescription carousel]
          button “Previous picture” [disabled, focusable]
          button “Next picture” [focusable]
          “1 of 2”
          group “Slides” [focusable]
            group “1 of 2” [roledescription slide]
              image “Lantern Bingo”
        “Games · Casual”
        heading “Lantern Bingo” [level 3]
        “Light up the canal”
        “Up to”
        “6,000 coins”
        “More for repeating”
        link “Start now – Lantern Bingo” [focusable] (Sponsored · The advertiser decides whether a step counts.)
        “Sponsored · The advertiser decides whether a step counts.”
        list “Dates”
          listitem
            “First deadline 7 days after the first step”
          listitem
            “Finish within 30 days of the first step”
          listitem
            “Ends”
            “Dec 31, 2026, 12:00 AM UTC”
          listitem
            “Reward pending for 14 days after you finish”
        “Not for you: available only in United States and Canada.”
        “Not for you: only for ages 18–24.”
        “For whom:”
        “United States and Canada”
        “·”
        “18–24”
        “Bingo by lantern light.”
        heading “Good to know” [level 4]
        list
          listitem
            “New customers only”
        heading “How it works” [level 4]
        “Create an account and start the trial.”
        heading “Steps, in this order” [level 4]
        list “Steps, in this order”
          listitem
            “1”
            “Install and open the game”
            “250 coins”
            “Start here: later steps do not count until this one is registered”
          listitem
            “2”
            “Reach level 10”
            “1,250 coins”
            “Within 7 days of the first step”
          listitem
            “3”
            “Reach level 20”
            “4,000 coins”
            “Within 30 days of the first step”
            “·”
            “Reward pending for 3 days”
        heading “At any time” [level 4]
        list “At any time”
          listitem
            “Invite a friend”
            “500 coins”
            “Can be repeated”
        group
          DisclosureTriangle “Terms” [focusable, closed]"
    `);
  });

  it('by one without an account', async () => {
    show({ offer: { ...game, creatives: [] }, signIn: <a href="/sign-in">Sign in to start</a> });
    expect(await readAloud('article')).toMatchInlineSnapshot(`
      "article “Lantern Bingo”
        “Games · Casual”
        heading “Lantern Bingo” [level 3]
        “Light up the canal”
        “Up to”
        “6,000 coins”
        “More for repeating”
        link “Sign in to start” [focusable]
        “Sponsored · The advertiser decides whether a step counts.”
        list “Dates”
          listitem
            “First deadline 7 days after the first step”
          listitem
            “Finish within 30 days of the first step”
          listitem
            “Ends”
            “Dec 31, 2026, 12:00 AM UTC”
          listitem
            “Reward pending for 14 days after you finish”
        “For whom:”
        “United States and Canada”
        “·”
        “18–24”
        “Bingo by lantern light.”
        heading “Good to know” [level 4]
        list
          listitem
            “New customers only”
        heading “How it works” [level 4]
        “Create an account and start the trial.”
        heading “Steps, in this order” [level 4]
        list “Steps, in this order”
          listitem
            “1”
            “Install and open the game”
            “250 coins”
            “Start here: later steps do not count until this one is registered”
          listitem
            “2”
            “Reach level 10”
            “1,250 coins”
            “Within 7 days of the first step”
          listitem
            “3”
            “Reach level 20”
            “4,000 coins”
            “Within 30 days of the first step”
            “·”
            “Reward pending for 3 days”
        heading “At any time” [level 4]
        list “At any time”
          listitem
            “Invite a friend”
            “500 coins”
            “Can be repeated”
        group
          DisclosureTriangle “Terms” [focusable, closed]"
    `);
  });

  it('where there is nothing but a name and a reward', async () => {
    const empty = { headline: null, shortDescription: null, keyPoints: null, offerDetails: null };
    const rest = { termsAndDisclaimers: null, categories: [], creatives: [], pendingDays: null, launchDate: null };
    show({ offer: buildOffer({ ...empty, ...rest }) });
    expect(await readAloud('article')).toMatchInlineSnapshot(`
      "article “Northwind Audio”
        heading “Northwind Audio” [level 3]
        “Reward”
        “12,500 coins”
        link “Start now – Northwind Audio” [focusable] (Sponsored · The advertiser decides whether a step counts.)
        “Sponsored · The advertiser decides whether a step counts.”"
    `);
  });
});
