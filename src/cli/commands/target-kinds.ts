import type { Command } from '#cli/command.ts';
import { kindsText } from '#cli/kinds-text.ts';
import { targetFieldText } from '#i18n/targets/text.ts';

export const targetKinds: Command = {
  path: ['target', 'kinds'],
  run: async (context) => {
    const { targets } = context.messages;
    const kinds = (await (await context.app()).targets.kinds(context.actor)).map(({ name, fields }) => ({
      name,
      fields: fields.map((field) => ({ ...field, ...targetFieldText(targets, field.label) })),
    }));
    return { json: kinds, text: () => kindsText(kinds, context.messages) };
  },
};
