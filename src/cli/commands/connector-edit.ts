import { readSecretFile } from '#app/secret-file.ts';
import { type Command, textOption } from '#cli/command.ts';

export const connectorEdit: Command = {
  path: ['connector', 'edit'],
  summary: 'Change a connector; what is not named stays',
  arguments: ['<connector>'],
  options: [
    { flags: '--name <name>', help: 'a new name' },
    { flags: '--site <url>', help: 'a new address of the capture site' },
    { flags: '--username <name>', help: 'a new log-in' },
    { flags: '--password-file <file>', help: 'file whose first line is the new password' },
    { flags: '--schedule <when>', help: 'daily@HH:MM, every@30m, every@4h or manual' },
    { flags: '--time-zone <zone>', help: 'time zone of the schedule' },
    { flags: '--automatic-mapping', help: "map by the user's e-mail address" },
    { flags: '--no-automatic-mapping', help: 'map by the custom mapping alone' },
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
