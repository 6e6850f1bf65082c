import type { Command } from '#cli/command.ts';
import { settingLines } from '#cli/settings-text.ts';

export const alertsShow: Command = {
  path: ['alerts', 'show'],
  run: async (context) => {
    const app = await context.app();
    const settings = await app.settings.alerts(context.actor);
    return { json: settings, text: () => settingLines(settings, context.messages) };
  },
};
