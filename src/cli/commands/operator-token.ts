import { parsePermissions } from '#app/permission-names.ts';
import { type Command, textOption, textsOption } from '#cli/command.ts';
import { readInstant } from '#cli/instant.ts';

export const operatorToken: Command = {
  path: ['operator', 'token'],
  arguments: ['<email>'],
  options: [
    { flags: '--name <name>', required: true },
    { flags: '--scope <permission>', repeat: true },
    { flags: '--expires <when>' },
  ],
  run: async (context, [email = ''], options) => {
    const app = await context.app();
    const scopes = textsOption(options, 'scope');
    const expires = textOption(options, 'expires');
    const token = await app.operators.makeToken(context.actor, {
      email,
      name: textOption(options, 'name') ?? '',
      scopes: scopes.length === 0 ? undefined : parsePermissions(scopes),
      expiresAt: expires === undefined ? undefined : readInstant(expires),
    });
    return { json: token, text: () => `${context.messages.cli.generatedToken} ${token.token}` };
  },
};
