import type { Command } from '#cli/command.ts';

export const domainList: Command = {
  path: ['domain', 'list'],
  run: async (context) => {
    const app = await context.app();
    const domains = await app.mailboxes.listDomains(context.actor);
    return { json: domains, text: () => domains.join('\n') };
  },
};
