import { parseScopeMode } from '#app/capture-scope.ts';
import type { Command } from '#cli/command.ts';
import { scopeLine } from '#cli/scope-text.ts';

export const siteScopeSet: Command = {
  path: ['site', 'scope', 'set'],
  arguments: ['<email>', '<mode>'],
  run: async (context, [email = '', mode = '']) => {
    const app = await context.app();
    const scope = await app.captureScope.choose(context.actor, email, parseScopeMode(mode));
    return { json: scope, text: () => scopeLine(scope) };
  },
};
