import { type Command, textOption } from '#cli/command.ts';

export const verify: Command = {
  path: ['verify'],
  summary: 'Check packs, key files, ledger, rows and audit trail against each other',
  options: [
    { flags: '--since <head>', help: 'a signed head kept elsewhere: a file, or its JSON' },
    { flags: '--backup <folder>', help: 'check a backup against its manifest instead' },
  ],
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
            (finding) => `${finding.severity}  ${finding.code}  ${finding.object}: ${finding.sentence}`,
          ),
        ].join('\n'),
      exitCode: report.ok ? 0 : 1,
    };
  },
};
