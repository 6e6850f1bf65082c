import type { Command } from '#cli/command.ts';
import { scopeLine } from '#cli/scope-text.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

const modes = ['all', 'listed', 'all-but-private'] as const;

export const siteScopeSet: Command = {
  path: ['site', 'scope', 'set'],
  arguments: ['<email>', '<mode>'],
  run: async (context, [email = '', text = '']) => {
    const mode = modes.find((one) => one === text);
    if (mode === undefined)
      throw new Failure('usage', say`There is no such capture scope.`, say`Choose one of: ${[...modes]}.`);
    const app = await context.app();
    const scope = await app.captureScope.choose(context.actor, email, mode);
    return { json: scope, text: () => scopeLine(scope) };
  },
};
