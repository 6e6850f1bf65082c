import { readSecretFile } from '#app/secret-file.ts';
import { type Command, textOption } from '#cli/command.ts';
import { chosenRoutes, chosenTargets, targetOptions } from '#cli/connector-targets.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export const connectorCreate: Command = {
  path: ['connector', 'create'],
  options: [
    { flags: '--service <service>', required: true },
    { flags: '--name <name>', required: true },
    { flags: '--site <url>', required: true },
    { flags: '--username <name>', required: true },
    { flags: '--password-file <file>', required: true },
    { flags: '--mapping <file>' },
    { flags: '--automatic-mapping' },
    { flags: '--no-automatic-mapping' },
    { flags: '--schedule <when>' },
    { flags: '--time-zone <zone>' },
    ...targetOptions,
    { flags: '--without-archive' },
    { flags: '--accept-terms' },
  ],
  run: async (context, _args, options) => {
    const service = textOption(options, 'service');
    if (service !== 'whatsapp' && service !== 'wechat') {
      throw new Failure(
        'usage',
        say`There is no service "${service ?? ''}".`,
        say`Use --service whatsapp or --service wechat.`,
      );
    }
    const mapping = textOption(options, 'mapping');
    const schedule = textOption(options, 'schedule');
    const timeZone = textOption(options, 'timeZone');
    const targets = chosenTargets(options);
    const routes = chosenRoutes(options);
    const app = await context.app();
    const connector = await app.connectors.create(context.actor, {
      service,
      name: textOption(options, 'name') ?? '',
      site: textOption(options, 'site') ?? '',
      userName: textOption(options, 'username') ?? '',
      password: await readSecretFile(textOption(options, 'passwordFile') ?? ''),
      // Unless it is said: by e-mail address where there is no file.
      automaticMapping:
        typeof options.automaticMapping === 'boolean' ? options.automaticMapping : mapping === undefined,
      acceptTerms: options.acceptTerms === true,
      ...(mapping ? { mapping } : {}),
      ...(schedule ? { schedule } : {}),
      ...(timeZone ? { timeZone } : {}),
      ...(targets ? { targets } : {}),
      ...(routes ? { settings: { routes } } : {}),
      keepInArchive: options.withoutArchive !== true,
    });
    const { withoutArchive } = context.messages.cli;
    const warning = connector.keepInArchive ? [] : [withoutArchive(connector.primaryTarget)];
    return {
      json: connector,
      text: () => [`${connector.name}  ${connector.id}`, ...warning].join('\n'),
    };
  },
};
