import type { Command } from '#cli/command.ts';
import { scopeEntriesText, scopeLine } from '#cli/scope-text.ts';

export const siteScopeShow: Command = {
  path: ['site', 'scope', 'show'],
  arguments: ['<email>'],
  run: async (context, [email = '']) => {
    const app = await context.app();
    const scope = await app.captureScope.show(context.actor, email);
    return {
      json: scope,
      text: () => [scopeLine(scope), scopeEntriesText(scope.entries)].filter(Boolean).join('\n\n'),
    };
  },
};
