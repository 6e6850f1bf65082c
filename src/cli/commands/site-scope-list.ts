import type { Command } from '#cli/command.ts';
import { scopeEntriesText, scopeLine } from '#cli/scope-text.ts';

export const siteScopeList: Command = {
  path: ['site', 'scope', 'list'],
  options: [{ flags: '--requests' }],
  run: async (context, _args, options) => {
    const app = await context.app();
    if (options.requests === true) {
      const requests = await app.captureScope.requests(context.actor);
      return { json: requests, text: () => scopeEntriesText(requests) };
    }
    const scopes = await app.captureScope.list(context.actor);
    return { json: scopes, text: () => scopes.map(scopeLine).join('\n') };
  },
};
