import type { Command } from '#cli/command.ts';
import { kindsText } from '#cli/kinds-text.ts';
import { directoryFieldText } from '#i18n/directories/text.ts';

export const directoryKinds: Command = {
  path: ['directory', 'kinds'],
  run: async (context) => {
    const { directories } = context.messages;
    const kinds = (await (await context.app()).directories.kinds(context.actor)).map(({ name, fields }) => ({
      name,
      fields: fields.map((field) => ({ ...field, ...directoryFieldText(directories, field.label) })),
    }));
    return { json: kinds, text: () => kindsText(kinds, context.messages) };
  },
};
