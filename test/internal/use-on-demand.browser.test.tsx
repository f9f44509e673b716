import { act, render, screen, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type OnDemand, onDemand } from '../../src/internal/use-on-demand.js';

function Shown({ useCode, isNeeded = true }: { useCode: OnDemand<string>; isNeeded?: boolean }) {
  const code = useCode(isNeeded);
  return <output>{code === null ? 'failed' : (code ?? 'not yet')}</output>;
}

describe('code that is loaded on demand', () => {
  it('is loaded once, for all who need it', async () => {
    const load = vi.fn(async () => 'loaded');
    const useCode = onDemand(load);
    render(
      <>
        <Shown useCode={useCode} />
        <Shown useCode={useCode} />
      </>,
    );
    expect(screen.getAllByText('not yet')).toHaveLength(2);
    expect(await screen.findAllByText('loaded')).toHaveLength(2);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is there at once for who comes later, or after it was loaded ahead', async () => {
    const useCode = onDemand(async () => 'loaded');
    await useCode.load();
    render(<Shown useCode={useCode} />);
    expect(screen.getByText('loaded')).toBeInTheDocument();
  });

  it('is not loaded where nobody needs it, and not given to who does not', async () => {
    const load = vi.fn(async () => 'loaded');
    const useCode = onDemand(load);
    const { rerender } = render(<Shown useCode={useCode} isNeeded={false} />);
    expect(load).not.toHaveBeenCalled();
    rerender(<Shown useCode={useCode} />);
    expect(await screen.findByText('loaded')).toBeInTheDocument();
    rerender(<Shown useCode={useCode} isNeeded={false} />);
    expect(screen.getByText('not yet')).toBeInTheDocument();
  });

  it('is never there on a server', async () => {
    const useCode = onDemand(async () => 'loaded');
    await useCode.load();
    expect(renderToString(<Shown useCode={useCode} />)).toContain('not yet');
  });

  describe('that a server had too', () => {
    const sent = '<output>loaded</output>';
    const page = (load: () => Promise<string>) => {
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = sent;
      const useCode = onDemand(load, true);
      const errors: unknown[] = [];
      const onRecoverableError = (error: unknown) => errors.push(error);
      const root = hydrateRoot(container, <Shown useCode={useCode} />, { onRecoverableError });
      onTestFinished(() => {
        act(() => root.unmount());
        container.remove();
      });
      return { container, errors, useCode };
    };

    it('is waited for before the page comes alive, and changes nothing of what was sent', async () => {
      let finish = (_: string) => {};
      const { container, errors } = page(
        () =>
          new Promise((resolve) => {
            finish = resolve;
          }),
      );
      await act(async () => {});
      expect(container.innerHTML).toBe(sent);
      await act(async () => finish('loaded'));
      expect(container.innerHTML).toBe(sent);
      expect(errors).toEqual([]);
    });

    it('is done without where it cannot be loaded', async () => {
      const { container, errors } = page(() => Promise.reject(new TypeError('Failed to fetch')));
      await waitFor(() => expect(container).toHaveTextContent('failed'));
      expect(errors).toHaveLength(1);
    });
  });

  it('is said to be missing where it could not be loaded, and is tried again by the next who needs it', async () => {
    const load = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('loaded');
    const useCode = onDemand<string>(load);
    const { unmount } = render(<Shown useCode={useCode} />);
    await act(() => useCode.load());
    expect(screen.getByText('failed')).toBeInTheDocument();
    unmount();
    render(<Shown useCode={useCode} />);
    expect(await screen.findByText('loaded')).toBeInTheDocument();
  });
});
