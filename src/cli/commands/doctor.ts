import { doctorReport } from '#app/doctor.ts';
import { type Command, type CommandContext, textOption } from '#cli/command.ts';

export const doctor: Command = {
  path: ['doctor'],
  arguments: ['[area]'],
  options: [{ flags: '--mailbox <email>' }],
  run: async (context, [area], options) => {
    const mailbox = textOption(options, 'mailbox');
    const report = await doctorReport(context.loaded, context.app, {
      area,
      prove: mailbox === undefined ? undefined : (target) => prove(context, target, mailbox),
    });
    return {
      json: report,
      text: () =>
        report.checks
          .map((check) => `${check.ok ? '✓' : '✗'} ${check.area}: ${context.translate(check.sentence)}`)
          .join('\n'),
      exitCode: report.checks.every((check) => check.ok) ? 0 : 1,
    };
  },
};

async function prove({ app, actor, signal }: CommandContext, target: string, mailbox: string) {
  return (await app()).targets.prove(actor, target, mailbox, signal);
}
