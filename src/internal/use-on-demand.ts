'use client';

import { useSyncExternalStore } from 'react';

/** Code that only some pages need: loaded by the first component that does, and then there for all of them. */
export interface OnDemand<Code> {
  /**
   * A hook: the code once it is loaded, and where it is needed; never on a server or in the render after it. `null` where
   * it did not come.
   */
  (isNeeded: boolean): Code | null | undefined;
  /** Loads it ahead of the first component. Never rejects: whoever needs it next tries again. */
  load(): Promise<void>;
}

const never = () => () => {};
const nothing = () => undefined;

/** @param load imports a module that nothing imports statically, so that a bundler keeps it apart */
export function onDemand<Code>(load: () => Promise<Code>): OnDemand<Code> {
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
  const useCode = (isNeeded: boolean) =>
    useSyncExternalStore(isNeeded ? subscribe : never, isNeeded ? () => code : nothing, nothing);
  return Object.assign(useCode, { load: start });
}
