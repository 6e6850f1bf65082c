import { type Command, textOption, textsOption } from '#cli/command.ts';

export const siteImport: Command = {
  path: ['site', 'import'],
  arguments: ['<file...>'],
  options: [
    { flags: '--phone <number>', required: true },
    { flags: '--me <name>' },
    { flags: '--author <NAME=EMAIL|PHONE>', repeat: true },
    { flags: '--authors-file <file>' },
    { flags: '--time-zone <zone>' },
    { flags: '--locale <locale>' },
    { flags: '--list-authors' },
  ],
  run: async (context, files, options) => {
    const app = await context.app();
    const me = textOption(options, 'me');
    const authorsFile = textOption(options, 'authorsFile');
    const locale = textOption(options, 'locale');
    const request = {
      files,
      phone: textOption(options, 'phone') ?? '',
      authors: textsOption(options, 'author'),
      timeZone: textOption(options, 'timeZone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(me === undefined ? {} : { me }),
      ...(locale === undefined ? {} : { locale }),
      ...(authorsFile === undefined ? {} : { authorsFile }),
    };
    if (options.listAuthors === true) {
      const authors = await app.site.listExportAuthors(context.actor, request);
      return {
        json: authors,
        text: () =>
          authors
            .map((author) => `${author.name}  (${author.count})  ${author.suggestion ?? ''}`.trimEnd())
            .join('\n'),
      };
    }
    const result = await app.site.importExport(context.actor, request, (done) =>
      context.progress('capture', done),
    );
    return { json: result, text: () => context.messages.cli.exportImported(result) };
  },
};
