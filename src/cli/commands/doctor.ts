import { doctorReport } from '#app/doctor.ts';
import type { Command } from '#cli/command.ts';

export const doctor: Command = {
  path: ['doctor'],
  arguments: ['[area]'],
  run: async (context, [area]) => {
    const report = await doctorReport(context.loaded, context.app, area);
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
