import { act, render } from '@testing-library/react';
import { memo, Profiler, type ProfilerOnRenderCallback, type ReactNode, useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { OfferCard, OfferTheme, type Theme } from '../../src/index.js';
import { buildEvent, buildOffer } from '../../src/testing/index.js';
import { painted } from '../setup/painted.js';

const CARDS = 100;

/** Renders of what stands in a card: one for each time its page makes it anew. */
let renders = 0;
function Counted() {
  renders++;
  return null;
}

/** Commits of a card, by React's own account. */
let commits = 0;
const onCommit: ProfilerOnRenderCallback = () => void commits++;

const offers = Array.from({ length: CARDS }, (_, index) =>
  buildOffer({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    creatives: [],
    events: [buildEvent({ id: 'install' }), buildEvent({ id: 'level', completionSequence: 2 })],
  }),
);

/** A hundred cards, made once, as a page has them that holds its brand above them. */
const Cards = memo(function Cards({ round = 0 }: { round?: number }) {
  return offers.map((offer) => (
    <Profiler key={offer.id} id="card" onRender={onCommit}>
      <OfferCard
        offer={offer}
        baseUrl="/api/offers"
        reward={{ currency: 'USD' }}
        help={<Counted />}
        data-round={round}
      />
    </Profiler>
  ));
});

/** The different grounds of what is found, as painted. */
const groundsOf = (root: Element, selector: string) => {
  const grounds = [...root.querySelectorAll(selector)].map((each) => getComputedStyle(each).backgroundColor);
  return [...new Set(grounds)].map(painted);
};

/** Once the cards are still: what they load on demand has come. */
const settle = async (root: Element) => {
  expect(root.querySelectorAll('.gko-card')).toHaveLength(CARDS);
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(commits).toBeGreaterThanOrEqual(CARDS);
  expect(renders).toBeGreaterThanOrEqual(CARDS);
  commits = renders = 0;
};

/** What had to be rendered by the time the brand was painted. */
const expectRendered = async (root: Element, accent: string, surface: string, rendered: object) => {
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect([groundsOf(root, '.gko-link'), groundsOf(root, '.gko-card')]).toEqual([[accent], [surface]]);
  expect({ commits, renders }).toEqual(rendered);
};
const NOTHING = { commits: 0, renders: 0 };

beforeEach(() => {
  commits = renders = 0;
});

it('renders no card again when a class around a hundred of them changes', async () => {
  const sheet = document.createElement('style');
  sheet.textContent = '.night { --gko-accent: rgb(1, 2, 3); --gko-surface: rgb(9, 9, 9) }';
  document.head.append(sheet);
  const { container } = render(<Cards />);
  await settle(container);
  await expectRendered(container, '59 63 216', '255 255 255', NOTHING);
  container.className = 'night';
  await expectRendered(container, '1 2 3', '9 9 9', NOTHING);
  sheet.remove();
});

it('renders no card again when tokens are set on an element around them', async () => {
  const { container } = render(<Cards />);
  await settle(container);
  container.style.setProperty('--gko-accent', 'rgb(4, 5, 6)');
  container.style.setProperty('--gko-surface', 'rgb(250, 250, 250)');
  await expectRendered(container, '4 5 6', '250 250 250', NOTHING);
});

it.each([
  ['set after mount', undefined],
  ['in a style element', ''],
])('renders OfferTheme and no card when its theme changes, %s', async (_, nonce) => {
  let choose = (_: Theme) => {};
  let themes = 0;
  function Brand({ children }: { children: ReactNode }) {
    const [theme, setTheme] = useState<Theme>({ accent: 'rgb(7, 8, 9)', surface: '#eee' });
    choose = setTheme;
    return (
      <Profiler id="theme" onRender={(_id, phase) => void (phase === 'update' && themes++)}>
        <OfferTheme theme={theme} nonce={nonce}>
          {children}
        </OfferTheme>
      </Profiler>
    );
  }
  const { container } = render(
    <Brand>
      <Cards />
    </Brand>,
  );
  await settle(container);
  await expectRendered(container, '7 8 9', '238 238 238', NOTHING);
  themes = 0;
  act(() => choose({ accent: 'rgb(10, 11, 12)', surface: '#ddd' }));
  await expectRendered(container, '10 11 12', '221 221 221', NOTHING);
  expect(themes).toBe(1);
});

it('would notice: a change that does reach the cards is counted for each', async () => {
  const { container, rerender } = render(<Cards />);
  await settle(container);
  rerender(<Cards round={1} />);
  expect(commits).toBe(CARDS);
  expect(renders).toBeGreaterThanOrEqual(CARDS);
});
