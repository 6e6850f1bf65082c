import { type Command, textOption } from '#cli/command.ts';
import { proofLines } from '#cli/target-text.ts';

export const targetProve: Command = {
  path: ['target', 'prove'],
  arguments: ['<target>'],
  options: [{ flags: '--mailbox <email>', required: true }],
  run: async (context, [name = ''], options) => {
    const { targets } = await context.app();
    const mailbox = textOption(options, 'mailbox') ?? '';
    const steps = await targets.prove(context.actor, name, mailbox, context.signal);
    return {
      json: steps,
      text: () => proofLines(steps, context),
      exitCode: steps.some(({ outcome }) => outcome === 'failed') ? 1 : 0,
    };
  },
};
