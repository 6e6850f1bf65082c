import { writeFile } from 'node:fs/promises';
import { type Command, textOption } from '#cli/command.ts';
import { table } from '#cli/table.ts';

export const siteCoverageReport: Command = {
  path: ['site', 'coverage', 'report'],
  options: [
    { flags: '--month <month>', required: true },
    { flags: '--user <address>' },
    { flags: '--out <file>' },
  ],
  run: async (context, _args, options) => {
    const app = await context.app();
    const email = textOption(options, 'user');
    const request = { month: textOption(options, 'month') ?? '', ...(email === undefined ? {} : { email }) };
    const file = textOption(options, 'out');
    if (file !== undefined) {
      const html = await app.coverageReports.print(context.actor, request, context.language);
      await writeFile(file, html, { mode: 0o600 });
      return { json: { file }, text: () => file };
    }
    const report = await app.coverageReports.read(context.actor, request);
    return {
      json: report,
      text: () =>
        table(
          ['email', 'scope', 'coveredDays', 'uncoveredDays', 'items', 'gaps', 'leftOut', 'alarms'],
          report.users.map((user) => [
            user.email,
            user.scope.mode ?? '-',
            user.coveredDays,
            user.uncoveredDays,
            user.items,
            user.gaps.length,
            user.leftOut.reduce((sum, { events }) => sum + events, 0),
            user.alarms.length,
          ]),
        ),
    };
  },
};
