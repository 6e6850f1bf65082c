import type { Capture } from '@contract/captures.ts';
import { Link } from '#elements/link.tsx';
import { useMessages } from '#language/provider.tsx';
import { useScopeMissing } from '#pages/site/scope/queries.ts';

/** The way to the tab where the scope is chosen, for a capture that stands still without one. */
export function MissingScope({ capture }: { readonly capture: Capture }) {
  const { scopes } = useMessages();
  const { state, userEmail } = capture;
  const missing = useScopeMissing(state === 'refused' && userEmail !== null ? userEmail : undefined);
  return missing && <Link to="/site/scope">{scopes.choose}</Link>;
}
