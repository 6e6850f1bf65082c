import type { Command } from '#cli/command.ts';

export const siteAttestationList: Command = {
  path: ['site', 'attestation', 'list'],
  options: [{ flags: '--overdue' }],
  run: async (context, _args, options) => {
    const app = await context.app();
    const { months, users: all } = await app.captureScope.attestations(context.actor);
    const users = options.overdue === true ? all.filter(({ overdue }) => overdue) : all;
    return {
      json: { months, users },
      text: () =>
        users
          .map(({ email, lastAt, dueAt, overdue }) =>
            [email, lastAt?.toISOString() ?? '-', dueAt?.toISOString() ?? '-', overdue ? '!' : '']
              .join('  ')
              .trimEnd(),
          )
          .join('\n'),
    };
  },
};
