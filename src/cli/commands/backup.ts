import type { Command } from '#cli/command.ts';

export const backup: Command = {
  path: ['backup'],
  arguments: ['<folder>'],
  run: async (context, [folder = '']) => {
    const app = await context.app();
    const report = await app.maintenance.backup(context.actor, folder, (stage, done, total) =>
      context.progress(stage, done, total),
    );
    return { json: report, text: () => `${report.folder}  ${report.files} files, ${report.bytes} bytes` };
  },
};
