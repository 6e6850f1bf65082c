import type { Command } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const operatorTokens: Command = {
  path: ['operator', 'tokens'],
  arguments: ['[email]'],
  run: async (context, [email]) => {
    const app = await context.app();
    const tokens = await app.operators.listTokens(context.actor, email);
    const { columns } = context.messages.cli;
    return {
      json: tokens,
      text: () =>
        table(
          [columns.identity, columns.email, columns.name, columns.validUntil, columns.permissions],
          tokens
            .filter(({ revokedAt }) => revokedAt === null)
            .map((token) => [
              token.id,
              token.email,
              token.name,
              token.expiresAt?.toISOString() ?? '',
              token.scopes.join(', '),
            ]),
        ),
    };
  },
};
