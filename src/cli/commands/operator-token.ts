import { type Command, textOption } from '#cli/command.ts';

export const operatorToken: Command = {
  path: ['operator', 'token'],
  arguments: ['<email>'],
  options: [{ flags: '--name <name>', required: true }],
  run: async (context, [email = ''], options) => {
    const app = await context.app();
    const name = textOption(options, 'name') ?? '';
    const token = await app.operators.makeToken(context.actor, { email, name });
    return { json: token, text: () => `${context.messages.cli.generatedToken} ${token.token}` };
  },
};
