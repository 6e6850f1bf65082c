import type { Service } from '@contract/values.ts';
import type { DraftState } from '@contract/wizard.ts';

/**
 * What was typed last when the page was left. The request that saves it may reach the server after the one by which the
 * reloaded page reads the draft, or never; so this tab remembers it too, for the same operator.
 */
export function rememberUnsaved(operator: string, service: Service, state: DraftState): void {
  sessionStorage.setItem(keyOf(operator, service), JSON.stringify(state));
}

/** Gives it once. */
export function takeUnsaved(operator: string, service: Service): DraftState | undefined {
  const key = keyOf(operator, service);
  const text = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return text === null ? undefined : (JSON.parse(text) as DraftState);
}

function keyOf(operator: string, service: Service): string {
  return `holdfast.draft.${service}.${operator}`;
}
