import { type RefObject, useLayoutEffect } from 'react';

let shownPath: string | undefined;

/**
 * Moves the focus to a page's heading when the page was navigated to, so that a screen reader reads it and the next Tab
 * goes on from there. On the very first page the browser's own beginning stays. It happens together with the page's
 * appearance: a moment later it would take the focus from a field that somebody already types into.
 */
export function useHeadingFocus(heading: RefObject<HTMLElement | null>, wanted: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page
  useLayoutEffect(() => {
    const path = location.pathname;
    if (wanted && shownPath !== undefined && shownPath !== path) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    shownPath = path;
  }, [heading]);
}
