import { readSecretFile } from '#app/secret-file.ts';
import { type Command, textOption } from '#cli/command.ts';

export const siteAccountAdd: Command = {
  path: ['site', 'account', 'add'],
  arguments: ['<name>'],
  options: [{ flags: '--password-file <file>', required: true }],
  run: async (context, [name = ''], options) => {
    const password = await readSecretFile(textOption(options, 'passwordFile') ?? '');
    const app = await context.app();
    const account = await app.site.addAccount(context.actor, { name, password });
    return { json: account, text: () => `${account.name}` };
  },
};
