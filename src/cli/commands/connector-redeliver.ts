import type { Command } from '#cli/command.ts';
import { runText } from '#cli/run-text.ts';
import { workedOff } from '#cli/worked-off.ts';

export const connectorRedeliver: Command = {
  path: ['connector', 'redeliver'],
  arguments: ['<connector>'],
  run: async (context, [name = '']) => {
    const app = await context.app();
    const ran = await app.connectors.redeliver(context.actor, name, {
      signal: context.signal,
      progress: (stage, done, total) => context.progress(stage, done, total),
    });
    const report = await workedOff(context, name, ran);
    return {
      json: report,
      text: () => runText(report, context),
      exitCode: report.reconciled && report.state !== 'stopped' ? 0 : 1,
    };
  },
};
