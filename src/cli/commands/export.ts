import { type Command, textOption } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export const exportCommand: Command = {
  path: ['export'],
  options: [
    { flags: '--mailbox <address>' },
    { flags: '--query <query>' },
    { flags: '--format <format>', required: true },
    { flags: '--out <folder>', required: true },
  ],
  run: async (context, _args, options) => {
    const format = textOption(options, 'format');
    if (format !== 'eml')
      throw new Failure('usage', say`The format "${format ?? ''}" is not there yet.`, say`Use --format eml.`);
    const mailbox = textOption(options, 'mailbox');
    const query = textOption(options, 'query');
    if ((mailbox === undefined) === (query === undefined)) {
      throw new Failure(
        'usage',
        mailbox === undefined
          ? say`Neither a mailbox nor a query says what to export.`
          : say`A mailbox and a query cannot be exported together.`,
        say`Give either --mailbox or --query.`,
      );
    }
    const app = await context.app();
    const result = await app.content.export(
      context.actor,
      {
        format,
        out: textOption(options, 'out') ?? '',
        ...(mailbox ? { mailbox } : {}),
        ...(query ? { query } : {}),
      },
      (done) => context.progress('export', done),
    );
    return { json: result, text: () => `${result.items}  ${result.folder}` };
  },
};
