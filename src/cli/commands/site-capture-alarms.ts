import { type Command, textOption } from '#cli/command.ts';
import { readInstant } from '#cli/instant.ts';
import { table } from '#cli/table.ts';

export const siteCaptureAlarms: Command = {
  path: ['site', 'capture', 'alarms'],
  options: [{ flags: '--since <time>' }],
  run: async (context, _, options) => {
    const since = textOption(options, 'since');
    const { captures } = await context.app();
    const alarms = await captures.alarms(context.actor, since === undefined ? undefined : readInstant(since));
    const { columns, none } = context.messages.cli;
    return {
      json: alarms,
      text: () =>
        alarms.length === 0
          ? none
          : table(
              [columns.time, columns.capture, columns.account, columns.reason, columns.over],
              alarms.map(({ raisedAt, capture, account, sentence, settledAt }) => [
                raisedAt.toISOString(),
                capture?.name ?? '',
                account ?? '',
                context.translate(sentence),
                settledAt?.toISOString() ?? '',
              ]),
            ),
    };
  },
};
