import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OfferFailure } from '../../src/components/OfferFailure/OfferFailure.js';
import { OfferError } from '../../src/model/offer-error.js';

const failure = (kind: OfferError['kind']) =>
  new OfferError('Developer words', { kind, messages: ['Vendor words'], responseId: 'secret-id' });

describe('an OfferFailure', () => {
  it('is an alert with a sentence for people, and never the words of others', () => {
    const { container } = render(<OfferFailure error={failure('timeout')} />);
    expect(screen.getByRole('alert')).toHaveTextContent('The offer could not be loaded.');
    expect(container.outerHTML).not.toMatch(/Developer|Vendor|secret/);
    expect(screen.getByRole('alert')).toHaveAttribute('data-kind', 'timeout');
  });

  it('asks again where that can help', async () => {
    const onRetry = vi.fn();
    render(<OfferFailure error={failure('network')} onRetry={onRetry} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledExactlyOnceWith();
  });

  it.each(['invalid-id', 'not-found', 'unauthorized', 'forbidden', 'malformed'] as const)(
    'offers no button for %s, where it cannot',
    (kind) => {
      render(<OfferFailure error={failure(kind)} onRetry={() => {}} />);
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it('has no button without anyone to ask', () => {
    render(<OfferFailure error={failure('network')} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps the focus on the button while it asks, and asks once', async () => {
    const onRetry = vi.fn();
    const { rerender } = render(<OfferFailure error={failure('server')} onRetry={onRetry} />);
    const button = screen.getByRole('button', { name: 'Try again' });
    button.focus();
    rerender(<OfferFailure error={failure('server')} onRetry={onRetry} isRetrying />);
    expect(button).toHaveAccessibleName('Trying again…');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('is a status without a button while offline', () => {
    render(<OfferFailure offline onRetry={() => {}} />);
    expect(screen.getByRole('status')).toHaveTextContent('You are offline.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('speaks the words it is given', () => {
    render(
      <OfferFailure error={failure('network')} onRetry={() => {}} messages={{ network: 'Offen', retry: 'Noch mal' }} />,
    );
    expect(screen.getByText('Offen')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Noch mal' })).toBeVisible();
  });
});
