import type { Command } from '#cli/command.ts';
import { settingLines } from '#cli/settings-text.ts';

export const ssoShow: Command = {
  path: ['sso', 'show'],
  run: async (context) => {
    const app = await context.app();
    const settings = await app.settings.singleSignOn(context.actor);
    return { json: settings, text: () => settingLines(settings, context.messages) };
  },
};
