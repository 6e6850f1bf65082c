import type { Command } from '#cli/command.ts';

export const domainRemove: Command = {
  path: ['domain', 'remove'],
  arguments: ['<domain>'],
  run: async (context, [domain = '']) => {
    const app = await context.app();
    await app.mailboxes.removeDomain(context.actor, domain);
    return { json: { domain }, text: () => domain };
  },
};
