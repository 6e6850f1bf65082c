import type { Command } from '#cli/command.ts';

export const alertsSecret: Command = {
  path: ['alerts', 'secret'],
  run: async (context) => {
    const app = await context.app();
    const made = await app.settings.renewWebhookSecret(context.actor);
    return { json: made, text: () => `${context.messages.cli.generatedSecret} ${made.secret}` };
  },
};
