import { type Command, textOption } from '#cli/command.ts';
import { runText } from '#cli/run-text.ts';
import { workedOff } from '#cli/worked-off.ts';

export const connectorRun: Command = {
  path: ['connector', 'run'],
  arguments: ['<connector>'],
  options: [{ flags: '--replay-from <time>' }, { flags: '--replay-until <time>' }],
  run: async (context, [name = ''], options) => {
    const app = await context.app();
    const from = textOption(options, 'replayFrom');
    const until = textOption(options, 'replayUntil');
    const ran = await app.connectors.run(
      context.actor,
      name,
      from ? { replay: { from, to: until ?? new Date().toISOString() } } : {},
      { signal: context.signal, progress: (stage, done, total) => context.progress(stage, done, total) },
    );
    const report = await workedOff(context, name, ran);
    return {
      json: report,
      text: () => runText(report, context),
      exitCode: report.reconciled && report.state !== 'stopped' ? 0 : 1,
    };
  },
};
