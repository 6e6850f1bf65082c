import { type Command, textOption } from '#cli/command.ts';
import { scopeEntriesText } from '#cli/scope-text.ts';

export const siteScopeRefuse: Command = {
  path: ['site', 'scope', 'refuse'],
  arguments: ['<id>'],
  options: [{ flags: '--note <text>' }],
  run: async (context, [id = ''], options) => {
    const app = await context.app();
    const decision = { approve: false, note: textOption(options, 'note') };
    const entry = await app.captureScope.decide(context.actor, id, decision);
    return { json: entry, text: () => scopeEntriesText([entry]) };
  },
};
