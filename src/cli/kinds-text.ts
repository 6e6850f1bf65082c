import { table } from '#cli/table.ts';
import type { Messages } from '#i18n/en.ts';

interface KindField {
  readonly name: string;
  readonly required: boolean;
  readonly kind: string;
  readonly label: string;
  readonly help: string;
}

/** What can be set up, each with a table of its settings. */
export function kindsText(
  kinds: readonly { readonly name: string; readonly fields: readonly KindField[] }[],
  { cli }: Messages,
): string {
  const { columns } = cli;
  const headings = [columns.setting, columns.required, columns.kind, columns.name, columns.help];
  const tables = kinds.map(({ name, fields }) => {
    const rows = fields.map((field) => [
      field.name,
      field.required ? cli.yes : cli.no,
      field.kind,
      field.label,
      field.help,
    ]);
    return `${name}\n${table(headings, rows)}`;
  });
  return tables.join('\n\n') || cli.none;
}
