'use client';

import { useSyncExternalStore } from 'react';

/** Code that only some pages need: loaded by the first component that does, and then there for all of them. */
export interface OnDemand<Code> {
  /**
   * A hook: the code once it is loaded, and where it is needed. `null` where it did not come.
   */
  (isNeeded: boolean): Code | null | undefined;
  /** Loads it ahead of the first component. Never rejects: whoever needs it next tries again. */
  load(): Promise<void>;
}

const never = () => () => {};
const nothing = () => undefined;

/**
 * @param load - imports a module that nothing imports statically, so that a bundler keeps it apart
 * @param isOnServers - whether a server's page was made with it, by a module of its own: then hydration waits for it, and
 *   the page stays as it was sent. Else nobody has it before hydration is over.
 */
export function onDemand<Code>(load: () => Promise<Code>, isOnServers = false): OnDemand<Code> {
  let code: Code | null | undefined;
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const start = () => {
    loading ??= load()
      .catch(() => {
        loading = undefined;
        return null;
      })
      .then((loaded) => {
        code = loaded;
        for (const listener of listeners) listener();
      });
    return loading;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    start();
    return () => listeners.delete(listener);
  };
  const now = () => code;
  const whileHydrating = () => {
    // What is thrown is waited for by the Suspense boundary around, or by the whole page.
    if (code === undefined) throw start();
    return code;
  };
  const useCode = (isNeeded: boolean) =>
    useSyncExternalStore(
      isNeeded ? subscribe : never,
      isNeeded ? now : nothing,
      isNeeded && isOnServers ? whileHydrating : nothing,
    );
  return Object.assign(useCode, { load: start });
}
