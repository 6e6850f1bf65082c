import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';
import { targetFieldText } from '#i18n/targets/text.ts';

export const targetKinds: Command = {
  path: ['target', 'kinds'],
  run: async (context) => {
    const { cli, targets } = context.messages;
    const kinds = (await (await context.app()).targets.kinds(context.actor)).map(({ name, fields }) => ({
      name,
      fields: fields.map((field) => ({ ...field, ...targetFieldText(targets, field.label) })),
    }));
    const { columns } = cli;
    const fieldTable = (fields: (typeof kinds)[number]['fields']): string =>
      table(
        [columns.setting, columns.required, columns.kind, columns.name, columns.help],
        fields.map(({ name, required, kind, label, help }) => [
          name,
          required ? cli.yes : cli.no,
          kind,
          label,
          help,
        ]),
      );
    return {
      json: kinds,
      text: () => kinds.map(({ name, fields }) => `${name}\n${fieldTable(fields)}`).join('\n\n') || cli.none,
    };
  },
};
