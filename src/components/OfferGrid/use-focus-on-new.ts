'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus from the button that asked for more to the first item that came, so that a keyboard and a screen reader
 * go on where the list does, and not behind all of it. Not where the visitor has gone elsewhere in the meantime.
 *
 * @returns what to call when the button is pressed
 */
export function useFocusOnNew(list: RefObject<HTMLElement | null>, count: number): (button: HTMLElement) => void {
  const asked = useRef<{ button: HTMLElement; from: number }>(undefined);
  useEffect(() => {
    const { button, from } = asked.current ?? {};
    if (from === undefined || count <= from) return;
    asked.current = undefined;
    // A button that is gone, as on the last page, has left the focus on the page.
    const { activeElement } = document;
    if (activeElement !== button && activeElement !== document.body) return;
    const item = list.current?.children[from] as HTMLElement | undefined;
    if (!item) return;
    item.tabIndex = -1;
    item.addEventListener('blur', () => item.removeAttribute('tabindex'), { once: true });
    // It stands where the button was, so it is in view.
    item.focus({ preventScroll: true });
  }, [list, count]);
  return (button) => {
    asked.current = { button, from: count };
  };
}
