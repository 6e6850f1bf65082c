import { deliveryLines } from '#cli/alert-text.ts';
import type { Command } from '#cli/command.ts';

export const alertsTest: Command = {
  path: ['alerts', 'test'],
  run: async (context) => {
    const app = await context.app();
    const alert = await app.settings.testAlerts(context.actor);
    return {
      json: alert,
      text: () => deliveryLines(alert, context.translate).join('\n'),
      exitCode: alert.deliveries.every(({ state }) => state === 'done') ? 0 : 1,
    };
  },
};
