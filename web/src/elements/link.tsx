import { Link as FluentLink } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';

/** A plain click stays in the page; a click for a new tab or window is left to the browser. */
export function useNavigateOnClick(to: string): (event: MouseEvent) => void {
  const [, navigate] = useLocation();
  return (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
}

/** A link to another page of the compliance center. */
export function Link({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <FluentLink href={to} onClick={useNavigateOnClick(to)}>
      {children}
    </FluentLink>
  );
}
