import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ar, arList } from '../../src/i18n/locales/ar.js';
import { en, enList } from '../../src/i18n/locales/en.js';
import { forgetWarnings } from '../../src/internal/warn-once.js';
import { expectConsole } from '../setup/console.js';
import { type AllMessages, allMessages } from './check-locale.js';
import { Everything } from './everything.js';

/** Each word says which one it is. */
const named = Object.fromEntries(
  Object.entries({ ...en, ...enList }).map(([component, words]) => [
    component,
    Object.fromEntries(Object.keys(words).map((key) => [key, `«${component}.${key}»`])),
  ]),
) as unknown as AllMessages;

/** Copies once and then no more, as a page without permission. */
const copyOnce = () =>
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce(undefined).mockRejectedValue(new Error('denied'));

it('every word is said by some component', async () => {
  expectConsole('warn', /leads nowhere/);
  copyOnce();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { container } = render(<Everything locale="en" messages={named} />);
  const said = new Set<string>();
  const listen = () => {
    for (const [, word = ''] of container.outerHTML.matchAll(/«([^»]+)»/g)) said.add(word);
  };
  const unsaid = () => {
    listen();
    return [...allMessages({ ...en, ...enList }).keys()].filter((word) => !said.has(word));
  };
  for (const button of screen.getAllByText('«OfferHelp.copy»')) fireEvent.click(button);
  const more = await waitFor(() => screen.getAllByText('«OfferGrid.more»'));
  listen();
  for (const button of more) fireEvent.click(button);
  await waitFor(() => expect(unsaid()).toEqual([]));
});

it('a page in Arabic has no word that is not', async () => {
  forgetWarnings();
  expectConsole('warn', /leads nowhere/);
  const { container } = render(<Everything locale="ar" messages={{ ...ar, ...arList }} />);
  // Loaded on demand: why an offer is not for a visitor.
  await screen.findAllByText(ar.OfferEligibility.repetition);
  const attributes = [...container.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'aria-roledescription', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
  );
  const shown = [container.textContent, ...attributes].filter(Boolean).join(' ');
  // A zone, a state by its code, and a name that is the same everywhere.
  const foreign = shown.match(/[a-z]{2,}/gi)?.filter((word) => !/^(UTC|US|NY|iOS)$/.test(word)) ?? [];
  expect([...new Set(foreign)]).toEqual([]);
});
