import { deliveryText } from '#app/delivery-text.ts';
import { type Command, rowsOutput, textOption } from '#cli/command.ts';
import { isSentence } from '#core/sentence.ts';

export const connectorLog: Command = {
  path: ['connector', 'log'],
  arguments: ['<connector>'],
  options: [{ flags: '--run <run>' }],
  run: async (context, [name = ''], options) => {
    const app = await context.app();
    const rows = await app.connectors.log(context.actor, name, textOption(options, 'run'));
    const { outcomes } = context.messages.cli;
    return rowsOutput({
      rows,
      line: (row) =>
        [
          row.sent ?? '',
          row.item ?? '',
          row.kind ?? '',
          outcomes[row.outcome],
          isSentence(row.reason) ? context.translate(row.reason) : (row.reason ?? ''),
          row.mailboxes.join(', '),
          row.deliveries.map((delivery) => deliveryText(delivery, context.translate)).join('; '),
        ]
          .join('  ')
          .trimEnd(),
    });
  },
};
