import { type Command, textOption } from '#cli/command.ts';

export const search: Command = {
  path: ['search'],
  arguments: ['<query>'],
  options: [{ flags: '--mailbox <address>' }, { flags: '--count' }, { flags: '--limit <number>' }],
  run: async (context, [query = ''], options) => {
    const app = await context.app();
    const mailbox = textOption(options, 'mailbox');
    const scope = mailbox ? { mailbox } : {};
    if (options.count === true) {
      const count = await app.content.count(context.actor, query, scope);
      return { json: { count }, text: () => String(count) };
    }
    const limit = Number(textOption(options, 'limit') ?? 50);
    const result = await app.content.search(context.actor, query, { ...scope, limit });
    return {
      json: result,
      text: () =>
        result.hits
          .map((hit) => `${hit.sentAt.toISOString()}  ${hit.item}  ${hit.from}: ${hit.preview}`)
          .join('\n'),
    };
  },
};
