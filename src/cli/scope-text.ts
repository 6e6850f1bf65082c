import type { ScopeEntry } from '#app/capture-scope.ts';
import { table } from '#cli/table.ts';

/** `alice@corp.example  listed  2026-05-04T10:00:00.000Z  local:ann` */
export function scopeLine(scope: {
  readonly email: string;
  readonly mode: string | undefined;
  readonly chosenAt: Date | undefined;
  readonly chosenBy: string | undefined;
}): string {
  return `${scope.email}  ${scope.mode ?? '-'}  ${scope.chosenAt?.toISOString() ?? ''}  ${scope.chosenBy ?? ''}`.trimEnd();
}

/** Headings are the names of the JSON: they are the same in every language. */
export function scopeEntriesText(entries: readonly ScopeEntry[]): string {
  if (entries.length === 0) return '';
  return table(
    ['id', 'email', 'list', 'kind', 'value', 'label', 'state', 'note'],
    entries.map(({ id, email, list, kind, value, label, state, note }) => [
      id,
      email,
      list,
      kind,
      value,
      label,
      state,
      note,
    ]),
  );
}
