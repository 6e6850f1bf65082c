import { type Command, textOption } from '#cli/command.ts';

export const operatorToken: Command = {
  path: ['operator', 'token'],
  summary: 'Make an API token for an operator; it is shown once (use it with --token-file)',
  arguments: ['<email>'],
  options: [{ flags: '--name <name>', help: 'what the token is for', required: true }],
  run: async (context, [email = ''], options) => {
    const app = await context.app();
    const token = await app.administration.makeToken(context.actor, email, textOption(options, 'name') ?? '');
    return { json: token, text: () => `${context.messages.cli.generatedToken} ${token.token}` };
  },
};
