import { deliveryLines } from '#cli/alert-text.ts';
import { type Command, textOption } from '#cli/command.ts';

export const alertsList: Command = {
  path: ['alerts', 'list'],
  options: [{ flags: '--limit <n>' }],
  run: async (context, _, options) => {
    const app = await context.app();
    const limit = textOption(options, 'limit');
    const alerts = await app.settings.listAlerts(context.actor, {
      limit: limit === undefined ? undefined : Number(limit) || undefined,
    });
    return {
      json: alerts,
      text: () =>
        alerts.length === 0
          ? context.messages.cli.none
          : alerts
              .flatMap((alert) => [
                [alert.at.toISOString(), alert.kind, alert.connector ?? '', alert.failure ?? ''].join('  '),
                ...deliveryLines(alert, context.translate).map((line) => `  ${line}`),
              ])
              .join('\n'),
    };
  },
};
