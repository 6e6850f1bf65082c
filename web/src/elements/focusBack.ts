import { useEffect, useState } from 'react';

/** Gives the focus back to where it was before a dialog: one that is taken off the page while open does not. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Once the dialog is gone, and unless somebody else has taken the focus.
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
    },
    [before],
  );
}
