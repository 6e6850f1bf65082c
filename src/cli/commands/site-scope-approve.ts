import { type Command, textOption } from '#cli/command.ts';
import { scopeEntriesText } from '#cli/scope-text.ts';

export const siteScopeApprove: Command = {
  path: ['site', 'scope', 'approve'],
  arguments: ['<id>'],
  options: [{ flags: '--note <text>' }],
  run: async (context, [id = ''], options) => {
    const app = await context.app();
    const decision = { approve: true, note: textOption(options, 'note') };
    const entry = await app.captureScope.decide(context.actor, id, decision);
    return { json: entry, text: () => scopeEntriesText([entry]) };
  },
};
