import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/i18n/locales/ar.js';
import {
  EventLadder,
  OfferCard,
  type OfferCardProps,
  OfferHelp,
  OfferProvider,
  type Progress,
} from '../../src/index.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { creativesOf, picture } from './CreativeCarousel/render-carousel.js';

const NOW = '2026-06-20T12:00:00Z';
const coins = {
  pointsPerUnit: 1000,
  unit: { one: 'عملة', two: 'عملتان', few: 'عملات', many: 'عملة', other: 'عملة' },
};
const step = (id: string, completionSequence: number | null, more: Parameters<typeof buildEvent>[0] = {}) =>
  buildEvent({ id, trackingEventId: null, name: `Level ${id}`, completionSequence, payout: 1, ...more });
const offer = buildOffer({
  name: 'Bingo Blitz',
  creatives: creativesOf(picture('teal'), picture('navy'), picture('plum')),
  events: [step('1', 1), step('2', 2, { deadlineDays: 2, pendingDays: 11 }), step('3', 3), step('4', null)],
  expiryDate: '2026-06-23T12:00:00Z',
  asOf: NOW,
});
const progress: Progress = { 1: { at: '2026-06-19T12:00:00Z', status: 'paid' } };

const inArabic = (children: ReactNode, locale = 'ar') =>
  render(
    <div dir="rtl" lang="ar" style={{ width: 420 }}>
      <OfferProvider locale={locale} messages={ar} reward={coins} baseUrl="/api/offers" now={NOW}>
        {children}
      </OfferProvider>
    </div>,
  );
const showCard = (props: Partial<OfferCardProps> = {}, locale?: string) =>
  inArabic(<OfferCard offer={offer} progress={progress} {...props} />, locale);

const box = (element: Element | null | undefined) => (element as Element).getBoundingClientRect();
const middle = (element: Element | null | undefined) => box(element).left + box(element).width / 2;
/** Where what a style sheet draws before or after an element stands, from the element's right edge, in pixels. */
const drawn = (element: Element, part: '::before' | '::after', side: 'left' | 'right') =>
  Number.parseFloat(getComputedStyle(element, part)[side]);

const carousel = () => screen.getByRole('group', { name: 'صور Bingo Blitz' });
const scroller = () => within(carousel()).getByRole('group', { name: 'الصور' });
const slide = (number: number) => scroller().children[number - 1];
const expectShown = (number: number) =>
  waitFor(() => {
    expect(Math.abs(middle(slide(number)) - middle(scroller()))).toBeLessThan(1);
    expect(carousel()).toHaveAttribute('data-current', String(number));
  });

describe('the carousel, from right to left', () => {
  it('begins at the right: the next picture is to the left', () => {
    showCard();
    expect(middle(slide(1))).toBeCloseTo(middle(scroller()), 0);
    expect(middle(slide(2))).toBeLessThan(middle(slide(1)));
  });

  it('has the way on at the left, and the way back at the right, with arrows that point there', () => {
    showCard();
    const previous = screen.getByRole('button', { name: 'الصورة السابقة' });
    const next = screen.getByRole('button', { name: 'الصورة التالية' });
    expect(middle(next)).toBeLessThan(middle(carousel()));
    expect(middle(previous)).toBeGreaterThan(middle(carousel()));
    // One drawing, turned by half in the button for the next, and mirrored as a whole.
    expect(getComputedStyle(next.querySelector('svg') as Element).scale).toBe('-1 1');
    expect(getComputedStyle(next.querySelector('path') as Element).rotate).toBe('180deg');
  });

  it.each([
    ['the arrow that points left', () => fireEvent.keyDown(scroller(), { key: 'ArrowLeft' }), 2],
    ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'الصورة التالية' })), 2],
    ['End', () => fireEvent.keyDown(scroller(), { key: 'End' }), 3],
  ])('goes on by %s, and back', async (_, goOn, to) => {
    showCard();
    goOn();
    await expectShown(to);
    expect(slide(to)).toHaveAccessibleName(`${to} من 3`);
    fireEvent.keyDown(scroller(), { key: 'ArrowRight' });
    await expectShown(to - 1);
  });
});

describe('the ladder, from right to left', () => {
  const items = () => screen.getAllByRole('listitem').filter((item) => item.classList.contains('gko-step'));

  it('hangs on a line at the right, with each mark right of its name', () => {
    showCard();
    for (const item of items()) {
      const name = item.querySelector('.gko-step-name');
      const width = Number.parseFloat(getComputedStyle(item, '::before').width);
      expect(box(name).right).toBeLessThan(box(item).right - width / 2);
      expect(box(item).right - box(name).right).toBeLessThan(60);
    }
    const [first] = items();
    const [fromRight, fromLeft] = [
      drawn(first as Element, '::after', 'right'),
      drawn(first as Element, '::after', 'left'),
    ];
    expect(fromRight).toBeLessThan(20);
    expect(fromLeft).toBeGreaterThan(200);
  });

  it('has its amounts at the left of the names', () => {
    showCard();
    const [first] = items();
    const [name, payout] = ['.gko-step-name', '.gko-step-payout'].map((part) => first?.querySelector(part));
    expect(box(payout).right).toBeLessThanOrEqual(box(name).left + 1);
  });

  it('fills its meter from the right', async () => {
    showCard();
    const meter = await screen.findByRole('meter');
    expect(getComputedStyle(meter).direction).toBe('rtl');
    expect(meter).toHaveAccessibleName('الخطوات: 1 من 4، \u20681,000\u2069 من \u20684,000 عملة\u2069');
  });

  it('has a number of its progress left of a unit in Latin letters, as that is read', async () => {
    showCard({ reward: { pointsPerUnit: 1000, unit: { other: 'coins' } } });
    const text = (await screen.findByText(/^الخطوات: 1 من 4/)).firstChild as Text;
    const placeOf = (part: string) => {
      const range = document.createRange();
      const start = text.data.lastIndexOf(part);
      range.setStart(text, start);
      range.setEnd(text, start + part.length);
      return range.getBoundingClientRect();
    };
    expect(placeOf('4,000').right).toBeLessThanOrEqual(placeOf('coins').left);
  });

  it('says its numbers, amounts, days and dates in the same digits', async () => {
    showCard({ progress: undefined }, 'ar-EG');
    const [first] = items();
    expect(getComputedStyle(first as Element, '::before').content).toBe('"١"');
    expect(first?.closest('.gko-ladder')).toHaveTextContent('١٬٠٠٠ عملة');
    expect(screen.getByText(/^المهلة: يومان من الخطوة الأولى$/, { selector: '.gko-step-facts *' })).toBeVisible();
    expect(screen.getByText('المكافأة معلقة: ١١ يومًا')).toBeVisible();
    expect((document.querySelector('.gko-ladder')?.textContent ?? '').replace(/Level \d/g, '')).not.toMatch(/[0-9]/);
    expect(document.querySelector('.gko-timeline')?.textContent).not.toMatch(/[0-9]/);
  });

  it('keeps the digits of a locale that has the Latin ones', () => {
    showCard({ progress: undefined }, 'ar-MA');
    expect(items().map((item) => getComputedStyle(item, '::before').content)).toEqual(['"1"', '"2"', '"3"', '""']);
  });

  it('keeps a Latin name in one piece within its line', () => {
    inArabic(<EventLadder events={[step('1', 1, { name: 'Level 10 (PvP)!' })]} />);
    expect(screen.getByText('Level 10 (PvP)!').tagName).toBe('BDI');
  });
});

describe('a card in Arabic', () => {
  it('is found by its Arabic names', async () => {
    showCard({ help: <OfferHelp /> });
    expect(screen.getByRole('article', { name: 'Bingo Blitz' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'البدء الآن – Bingo Blitz' })).toBeVisible();
    expect(await screen.findByRole('list', { name: 'الخطوات بهذا الترتيب' })).toBeVisible();
    expect(screen.getByRole('list', { name: 'المواعيد' })).toHaveTextContent('خلال 3 أيام');
    expect(screen.getByText('لم تصل مكافأتي')).toBeVisible();
    expect(screen.getByText('التالية')).toBeVisible();
  });

  it('has its arrows turned: that of the link, and that of the terms', () => {
    showCard();
    expect(getComputedStyle(screen.getByRole('link'), '::after').rotate).toBe('-135deg');
    expect(getComputedStyle(screen.getByText('الشروط'), '::before').rotate).toBe('135deg');
  });
});
