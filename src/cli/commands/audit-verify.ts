import type { Command } from '#cli/command.ts';

export const auditVerify: Command = {
  path: ['audit', 'verify'],
  run: async (context) => {
    const app = await context.app();
    const result = await app.administration.verifyAudit(context.actor);
    return {
      json: { ...result, ok: result.problems.length === 0 },
      text: () => [`${result.entries}`, ...result.problems.map(context.translate)].join('\n'),
      exitCode: result.problems.length === 0 ? 0 : 1,
    };
  },
};
