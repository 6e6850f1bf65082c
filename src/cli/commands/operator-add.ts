import { type Command, textOption } from '#cli/command.ts';

export const operatorAdd: Command = {
  path: ['operator', 'add'],
  arguments: ['<email>'],
  options: [{ flags: '--display-name <name>' }],
  run: async (context, [email = ''], options) => {
    const app = await context.app();
    const displayName = textOption(options, 'displayName');
    const operator = await app.operators.add(context.actor, { email, displayName });
    return { json: operator, text: () => `${operator.email}  ${operator.password}` };
  },
};
