import type { Messages } from '#i18n/en.ts';

/** Settings as lines of `name = value`, the names as `--json` has them; what is unset is left empty. */
export function settingLines(settings: object, messages: Messages, prefix = ''): string {
  return Object.entries(settings)
    .map(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? settingLines(value, messages, `${prefix}${name}.`)
        : `${prefix}${name} = ${valueText(value, messages)}`.trimEnd(),
    )
    .join('\n');
}

function valueText(value: unknown, { cli }: Messages): string {
  if (typeof value === 'boolean') return value ? cli.yes : cli.no;
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
