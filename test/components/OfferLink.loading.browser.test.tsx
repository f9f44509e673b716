import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { OfferLink } from '../../src/components/OfferLink/OfferLink.js';
import { buildOffer } from '../../src/testing/index.js';
import { expectConsole } from '../setup/console.js';

// The code of direct mode then cannot be linked, and so not be loaded.
vi.mock('../../src/internal/click-id.js', () => ({}));

it('says that the link leads nowhere where the code for direct mode does not come, and nothing is left unhandled', async () => {
  const unhandled = vi.fn();
  window.addEventListener('unhandledrejection', unhandled);
  expectConsole('warn', /leads nowhere\. The code that completes a tracking link could not be loaded/);
  render(
    <StrictMode>
      <OfferLink offer={buildOffer({ trackingUrl: 'https://link.example/redirect/1' })} member="member-7" />
    </StrictMode>,
  );
  const link = screen.getByRole('link');
  expect(link).toHaveAttribute('data-state', 'pending');
  expect(link).toHaveAccessibleDescription(/^Sponsored/);
  await waitFor(() => expect(link).toHaveAttribute('data-state', 'unavailable'));
  expect(link).toHaveAccessibleDescription(/^This offer cannot be started here right now\./);
  expect(link).not.toHaveAttribute('href');
  expect(unhandled).not.toHaveBeenCalled();
  window.removeEventListener('unhandledrejection', unhandled);
});
