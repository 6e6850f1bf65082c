import type { Command } from '#cli/command.ts';

export const operatorRevokeToken: Command = {
  path: ['operator', 'revoke-token'],
  arguments: ['<token-id>'],
  run: async (context, [id = '']) => {
    const app = await context.app();
    await app.operators.revokeToken(context.actor, id);
    return { json: { id }, text: () => id };
  },
};
