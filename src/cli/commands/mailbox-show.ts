import type { Command } from '#cli/command.ts';

function person({ name, address }: { readonly name: string; readonly address: string }): string {
  return name === '' ? address : `${name} <${address}>`;
}

export const mailboxShow: Command = {
  path: ['mailbox', 'show'],
  arguments: ['<item>'],
  options: [{ flags: '--raw' }],
  run: async (context, [item = ''], options) => {
    const app = await context.app();
    if (options.raw === true) {
      for await (const chunk of await app.content.mail(context.actor, item)) await context.write(chunk);
      return undefined;
    }
    const shown = await app.content.show(context.actor, item);
    const { columns } = context.messages.cli;
    const lines = [
      [columns.from, shown.from.map(person).join(', ')],
      [columns.to, shown.to.map(person).join(', ')],
      [columns.sent, shown.item.occurredAt],
      [columns.subject, shown.subject],
      [columns.attachments, shown.item.attachments.map((attachment) => attachment.fileName).join(', ')],
    ].filter(([, value]) => value);
    return {
      json: shown,
      text: () =>
        [...lines.map(([label, value]) => `${label}: ${value}`), '', shown.text.trimEnd()].join('\n'),
    };
  },
};
