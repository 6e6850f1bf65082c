import { readSecretFile } from '#app/secret-file.ts';
import { type Command, textOption } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';

export const connectorCreate: Command = {
  path: ['connector', 'create'],
  summary: 'Add a connector: accept the terms, log in to the capture site, map users, finish',
  options: [
    { flags: '--service <service>', help: 'whatsapp or wechat', required: true },
    { flags: '--name <name>', help: 'a name of its own', required: true },
    {
      flags: '--site <url>',
      help: "the capture site's private listener, e.g. http://127.0.0.1:8422",
      required: true,
    },
    { flags: '--username <name>', help: 'log-in at the capture site', required: true },
    { flags: '--password-file <file>', help: 'file whose first line is the password', required: true },
    { flags: '--mapping <file>', help: 'custom mapping CSV' },
    { flags: '--automatic-mapping', help: "map by the user's e-mail address" },
    { flags: '--schedule <when>', help: 'daily@HH:MM (default daily@02:00), every@30m, every@4h or manual' },
    { flags: '--time-zone <zone>', help: 'time zone of the schedule (default UTC)' },
    {
      flags: '--accept-terms',
      help: 'accept the terms of service (read them with: holdfast connector terms)',
    },
  ],
  run: async (context, _args, options) => {
    const service = textOption(options, 'service');
    if (service !== 'whatsapp' && service !== 'wechat') {
      throw new Failure(
        'usage',
        `There is no service "${service}".`,
        'Use --service whatsapp or --service wechat.',
      );
    }
    const mapping = textOption(options, 'mapping');
    const schedule = textOption(options, 'schedule');
    const timeZone = textOption(options, 'timeZone');
    const app = await context.app();
    const connector = await app.connectors.create(context.actor, {
      service,
      name: textOption(options, 'name') ?? '',
      site: textOption(options, 'site') ?? '',
      userName: textOption(options, 'username') ?? '',
      password: await readSecretFile(textOption(options, 'passwordFile') ?? ''),
      automaticMapping: options.automaticMapping === true || mapping === undefined,
      acceptTerms: options.acceptTerms === true,
      ...(mapping ? { mapping } : {}),
      ...(schedule ? { schedule } : {}),
      ...(timeZone ? { timeZone } : {}),
    });
    return { json: connector, text: () => `${connector.name}  ${connector.id}` };
  },
};
