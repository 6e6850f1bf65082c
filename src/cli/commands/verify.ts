import { type Command, textOption } from '#cli/command.ts';

export const verify: Command = {
  path: ['verify'],
  options: [{ flags: '--since <head>' }, { flags: '--backup <folder>' }],
  run: async (context, _args, options) => {
    const app = await context.app();
    const since = textOption(options, 'since');
    const backup = textOption(options, 'backup');
    const report = await app.maintenance.verify(
      context.actor,
      { ...(since ? { since } : {}), ...(backup ? { backup } : {}) },
      (stage, done, total) => context.progress(stage, done, total),
    );
    return {
      json: report,
      text: () =>
        [
          `${report.ok ? '✓' : '✗'} ${report.packs} packs, ${report.items} items, ${report.entries} entries`,
          ...report.findings.map(
            (finding) =>
              `${finding.severity}  ${finding.code}  ${finding.object}: ${context.translate(finding.sentence)}`,
          ),
        ].join('\n'),
      exitCode: report.ok ? 0 : 1,
    };
  },
};
