import { readSecretFile } from '#app/secret-file.ts';
import { type Command, textOption } from '#cli/command.ts';

export const connectorEdit: Command = {
  path: ['connector', 'edit'],
  arguments: ['<connector>'],
  options: [
    { flags: '--name <name>' },
    { flags: '--site <url>' },
    { flags: '--username <name>' },
    { flags: '--password-file <file>' },
    { flags: '--schedule <when>' },
    { flags: '--time-zone <zone>' },
    { flags: '--automatic-mapping' },
    { flags: '--no-automatic-mapping' },
  ],
  run: async (context, [connector = ''], options) => {
    const passwordFile = textOption(options, 'passwordFile');
    const texts = {
      name: 'name',
      site: 'site',
      username: 'userName',
      schedule: 'schedule',
      timeZone: 'timeZone',
    } as const;
    const changes: Record<string, string | boolean> = {};
    for (const [option, field] of Object.entries(texts)) {
      const value = textOption(options, option);
      if (value !== undefined) changes[field] = value;
    }
    if (typeof options.automaticMapping === 'boolean') changes.automaticMapping = options.automaticMapping;
    if (passwordFile) changes.password = await readSecretFile(passwordFile);
    const app = await context.app();
    const edited = await app.connectors.edit(context.actor, connector, changes);
    return { json: edited, text: () => `${edited.name}  ${edited.state}  ${edited.schedule}` };
  },
};
