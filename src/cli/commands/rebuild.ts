import type { Command } from '#cli/command.ts';

export const rebuild: Command = {
  path: ['rebuild'],
  summary: 'Empty the index and refill it from packs and records',
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
