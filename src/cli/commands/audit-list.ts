import { type Command, rowsOutput, textOption } from '#cli/command.ts';

export const auditList: Command = {
  path: ['audit', 'list'],
  options: [
    { flags: '--action <action>' },
    { flags: '--object <object>' },
    { flags: '--actor <actor>' },
    { flags: '--limit <number>' },
  ],
  run: async (context, _args, options) => {
    const app = await context.app();
    const filter: Record<string, string> = {};
    for (const name of ['action', 'object', 'actor']) {
      const value = textOption(options, name);
      if (value !== undefined) filter[name] = value;
    }
    const limit = textOption(options, 'limit');
    const rows = await app.administration.audit(context.actor, {
      ...filter,
      ...(limit ? { limit: Number(limit) } : {}),
    });
    return rowsOutput({
      rows,
      line: (row) =>
        `${row.at.toISOString()}  ${row.actor}  ${row.action}  ${row.object}  ${JSON.stringify(row.details)}`,
    });
  },
};
