import { type ReactElement, type ReactNode, StrictMode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { expect, onTestFinished } from 'vitest';

/** Tells when effects have run, and what they and the end of hydration set off has been rendered too. */
function Hydrated({ onHydrated, children }: { onHydrated: () => void; children: ReactNode }) {
  const [isSecond, setSecond] = useState(false);
  useEffect(() => {
    if (isSecond) onHydrated();
    else setSecond(true);
  }, [isSecond, onHydrated]);
  return children;
}

/** A page that has been made alive. */
export interface HydratedPage {
  container: HTMLElement;
  /** The root element as the server sent it. */
  sent: Element | null;
  /** Everything React had to recover from. */
  errors: unknown[];
}

/**
 * Puts a server's HTML on the page and makes it alive as a browser does: outside `act`, so that React does it in its
 * own time. When this resolves it has.
 */
export async function hydrate(html: string, page: ReactElement, isStrict: boolean): Promise<HydratedPage> {
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  const isAct = environment.IS_REACT_ACT_ENVIRONMENT;
  environment.IS_REACT_ACT_ENVIRONMENT = false;

  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  const sent = container.firstElementChild;
  const errors: unknown[] = [];
  const options = { onRecoverableError: (error: unknown) => errors.push(error) };
  await new Promise<void>((resolve) => {
    const alive = <Hydrated onHydrated={resolve}>{page}</Hydrated>;
    const root = hydrateRoot(container, isStrict ? <StrictMode>{alive}</StrictMode> : alive, options);
    onTestFinished(() => {
      root.unmount();
      container.remove();
      environment.IS_REACT_ACT_ENVIRONMENT = isAct;
    });
  });
  // What is in a Suspense boundary comes alive after what is around it.
  const isAlive = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'));
  await expect.poll(() => [...container.querySelectorAll('.gko')].every(isAlive)).toBe(true);
  return { container, sent, errors };
}
