import { restoreBackup } from '#app/backup/restore.ts';
import type { Command } from '#cli/command.ts';

export const restore: Command = {
  path: ['restore'],
  arguments: ['<folder>'],
  run: async (context, [folder = '']) => {
    const report = await restoreBackup(context.config, {
      folder,
      actor: context.actor,
      log: (line) => process.stderr.write(`${line}\n`),
      progress: (stage, done, total) => context.progress(stage, done, total),
    });
    return {
      json: report,
      text: () => `${report.tables} tables, ${report.rows} rows, ${report.files} files`,
    };
  },
};
