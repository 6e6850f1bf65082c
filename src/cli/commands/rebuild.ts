import type { Command } from '#cli/command.ts';

export const rebuild: Command = {
  path: ['rebuild'],
  run: async (context) => {
    const app = await context.app();
    const report = await app.maintenance.rebuild(context.actor, (stage, done, total) =>
      context.progress(stage, done, total),
    );
    return {
      json: report,
      text: () =>
        Object.entries(report)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n'),
    };
  },
};
