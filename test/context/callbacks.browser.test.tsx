import { act, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OfferCard } from '../../src/components/OfferCard/OfferCard.js';
import { PayoutBadge } from '../../src/components/PayoutBadge/PayoutBadge.js';
import { TermsDisclosure } from '../../src/components/TermsDisclosure/TermsDisclosure.js';
import { OfferProvider } from '../../src/connected/OfferProvider.js';
import { NotifyProvider, type OfferCallbacks, useCallbacks, useNotify } from '../../src/context/callbacks.js';
import { useOfferContext } from '../../src/context/offer.js';
import { useSettings } from '../../src/context/settings.js';
import { OfferError } from '../../src/model/offer-error.js';
import { useOptionalOfferReader } from '../../src/query/reader-context.js';
import { buildOffer } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';

const offer = buildOffer();
const openTerms = () => act(() => userEvent.click(screen.getByText('Terms')));

/** Listens to a window's event while a test runs; the test fails when it did not come. */
function hear<Name extends 'error' | 'unhandledrejection'>(name: Name): Promise<WindowEventMap[Name]> {
  return new Promise((resolve) => window.addEventListener(name, resolve, { once: true }));
}

describe('what is told', () => {
  it('goes to the card first, then to the providers around it, from the inside out', async () => {
    const told: string[] = [];
    const as = (who: string) => (details: object) => told.push(`${who} ${JSON.stringify(details)}`);
    render(
      <OfferProvider onTermsOpen={as('page')}>
        <OfferProvider onTermsOpen={as('section')}>
          <OfferCard offer={offer} onTermsOpen={as('card')}>
            <TermsDisclosure onTermsOpen={as('part')} />
          </OfferCard>
        </OfferProvider>
      </OfferProvider>,
    );
    await openTerms();
    const details = JSON.stringify({ offerId: offer.id });
    await vi.waitFor(() => expect(told).toHaveLength(4), 10_000);
    expect(told).toEqual(['part', 'card', 'section', 'page'].map((who) => `${who} ${details}`));
  });

  it('goes to the functions of the last render, also when that is what sets it off', () => {
    const [before, after] = [vi.fn(), vi.fn()];
    const Teller = ({ at }: { at: number }) => {
      const notify = useNotify();
      useEffect(() => notify('onTermsOpen', { offerId: String(at) }), [notify, at]);
      return null;
    };
    const page = (at: number, onTermsOpen: OfferCallbacks['onTermsOpen']) => (
      <OfferProvider onTermsOpen={onTermsOpen}>
        <Teller at={at} />
      </OfferProvider>
    );
    const { rerender } = render(page(1, before));
    rerender(page(2, after));
    expect(before.mock.calls).toEqual([[{ offerId: '1' }]]);
    expect(after.mock.calls).toEqual([[{ offerId: '2' }]]);
  });

  it('once of each failure, however many tell of it', () => {
    const onLoadError = vi.fn();
    const error = new OfferError('gone', { kind: 'not-found' });
    const Teller = ({ failure = error }: { failure?: unknown }) => {
      const notify = useNotify();
      useEffect(() => notify('onLoadError', { error: failure as OfferError, offerId: 'x' }), [notify, failure]);
      return null;
    };
    render(
      <StrictMode>
        <OfferProvider onLoadError={onLoadError}>
          <Teller />
          <Teller />
          <Teller failure={new OfferError('gone', { kind: 'not-found' })} />
        </OfferProvider>
      </StrictMode>,
    );
    expect(onLoadError).toHaveBeenCalledTimes(2);
  });

  it('may be a failure that is no object, of a client that is not ours', () => {
    const onLoadError = vi.fn();
    const Teller = () => {
      const notify = useNotify();
      useEffect(() => notify('onLoadError', { error: 'down' as never, offerId: 'x' }), [notify]);
      return null;
    };
    render(
      <OfferProvider onLoadError={onLoadError}>
        <Teller />
      </OfferProvider>,
    );
    expect(onLoadError).toHaveBeenCalledWith({ error: 'down', offerId: 'x' });
  });

  it('to nobody is no failure', async () => {
    render(<OfferCard offer={offer} baseUrl="/api/offers" reward={{ currency: 'USD' }} />);
    await openTerms();
    expect(screen.getByText('One reward a household.')).toBeVisible();
  });
});

describe('a callback that fails', () => {
  it('is reported as an uncaught error, breaks no card, and keeps nobody else from being told', async () => {
    // Vitest prints what the page listens to itself.
    expectConsole('error', 'the partner’s own');
    const error = new Error('the partner’s own');
    const heard = hear('error');
    const onTermsOpen = vi.fn();
    const fail = () => {
      throw error;
    };
    render(
      <OfferProvider onTermsOpen={onTermsOpen}>
        <OfferCard offer={offer} baseUrl="/api/offers" reward={{ currency: 'USD' }} onTermsOpen={fail} />
      </OfferProvider>,
    );
    await openTerms();
    expect((await heard).error).toBe(error);
    expect(onTermsOpen).toHaveBeenCalledOnce();
    expect(screen.getByText('One reward a household.')).toBeVisible();
  });

  it('and rejects is the page’s unhandled rejection, and breaks no card', async () => {
    expectConsole('error', /isTrusted|later/);
    const heard = hear('unhandledrejection');
    const onTermsOpen = async () => {
      throw new Error('later');
    };
    render(<OfferCard offer={offer} baseUrl="/api/offers" reward={{ currency: 'USD' }} onTermsOpen={onTermsOpen} />);
    await openTerms();
    expect((await heard).reason).toEqual(new Error('later'));
    expect(screen.getByRole('article')).toBeVisible();
  });
});

describe('other functions at every render', () => {
  const all = (): Required<OfferCallbacks> => ({
    onView: () => {},
    onVisit: () => {},
    onTermsOpen: () => {},
    onCreativeChange: () => {},
    onLoadError: () => {},
  });

  it('render nothing below a provider', () => {
    const renders = vi.fn();
    const Below = () => {
      renders(useNotify(), useSettings(), useOptionalOfferReader());
      return null;
    };
    const inner = (
      <>
        <OfferCard offer={offer}>
          <Below />
        </OfferCard>
        <Below />
      </>
    );
    const page = () => (
      <OfferProvider baseUrl="/api/offers" {...all()} onIssue={() => {}}>
        {inner}
      </OfferProvider>
    );
    const { rerender } = render(page());
    const before = renders.mock.calls.length;
    for (let again = 0; again < 3; again++) rerender(page());
    expect(renders).toHaveBeenCalledTimes(before);
  });

  it('render none of a card’s parts, laid out by the card or by the partner', () => {
    const { onLoadError: _, ...first } = all();
    const amounts = vi.fn(() => 'a lot');
    const renders = vi.fn();
    const Part = () => {
      renders(useOfferContext(), useNotify());
      return null;
    };
    const parts = (
      <>
        <PayoutBadge />
        <Part />
      </>
    );
    const card = (callbacks: OfferCallbacks, children?: ReactNode) => (
      <OfferCard offer={offer} reward={amounts} baseUrl="/api/offers" {...callbacks}>
        {children}
      </OfferCard>
    );
    const laidOut = render(card(first));
    const composed = render(card(first, parts));
    const before = [amounts.mock.calls.length, renders.mock.calls.length];
    for (let again = 0; again < 3; again++) {
      const { onLoadError: __, ...more } = all();
      laidOut.rerender(card(more));
      composed.rerender(card(more, parts));
    }
    expect([amounts.mock.calls.length, renders.mock.calls.length]).toEqual(before);
    expect(before[0]).toBeGreaterThan(1);
  });

  it('are not said to be listened to where none is given', () => {
    let heard = '';
    const Below = () => {
      heard = useNotify().heard;
      return null;
    };
    const Listener = ({ children, ...callbacks }: OfferCallbacks & { children: ReactNode }) => (
      <NotifyProvider value={useCallbacks(callbacks)}>{children}</NotifyProvider>
    );
    const page = (inner: OfferCallbacks, outer: OfferCallbacks) => (
      <Listener {...outer}>
        <Listener {...inner}>
          <Below />
        </Listener>
      </Listener>
    );
    const listens = () => ['onView', 'onLoadError'].map((name) => heard.includes(name));
    const { rerender } = render(page({ onView: undefined }, {}));
    expect(listens()).toEqual([false, false]);
    rerender(page({ onView: undefined }, { onLoadError: () => {} }));
    expect(listens()).toEqual([false, true]);
    rerender(page({ onView: () => {} }, {}));
    expect(listens()).toEqual([true, false]);
  });
});

describe('a callback’s name', () => {
  it('is no attribute of any element', () => {
    const { onLoadError, ...callbacks } = {
      onView: vi.fn(),
      onVisit: vi.fn(),
      onTermsOpen: vi.fn(),
      onCreativeChange: vi.fn(),
      onLoadError: vi.fn(),
    };
    const { container } = render(
      <OfferProvider {...callbacks} onLoadError={onLoadError}>
        <OfferCard offer={offer} baseUrl="/api/offers" reward={{ currency: 'USD' }} {...callbacks} />
      </OfferProvider>,
    );
    // React itself warns of what it does not know, and a warning fails the test.
    const names = [...container.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
    fireEvent.click(screen.getByRole('heading', { name: offer.name }));
    for (const callback of [...Object.values(callbacks), onLoadError]) expect(callback).not.toHaveBeenCalled();
  });
});
