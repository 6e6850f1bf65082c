import type { Command } from '#cli/command.ts';

export const domainAdd: Command = {
  path: ['domain', 'add'],
  arguments: ['<domain>'],
  run: async (context, [domain = '']) => {
    const app = await context.app();
    const added = await app.mailboxes.addDomain(context.actor, domain);
    return { json: { domain: added }, text: () => added };
  },
};
