import { type Command, textOption, textsOption } from '#cli/command.ts';

export const siteImport: Command = {
  path: ['site', 'import'],
  summary: 'Take WhatsApp chat exports of a registered user into the capture site',
  arguments: ['<file...>'],
  options: [
    {
      flags: '--phone <number>',
      help: 'the number of the registered user whose export it is',
      required: true,
    },
    { flags: '--me <name>', help: 'how the export calls that user' },
    { flags: '--author <NAME=EMAIL|PHONE>', help: 'who an author is; may be repeated', repeat: true },
    { flags: '--authors-file <file>', help: 'lines of NAME=EMAIL|PHONE' },
    {
      flags: '--time-zone <zone>',
      help: "the phone's time zone, e.g. Europe/London (default: this machine's)",
    },
    { flags: '--locale <locale>', help: "the phone's language and region, e.g. en-GB; decides 3/4/2026" },
    { flags: '--list-authors', help: 'only show who writes in the export, and suggestions' },
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
