import type { Command } from '#cli/command.ts';

export const targetLook: Command = {
  path: ['target', 'look'],
  arguments: ['<target>'],
  run: async (context, [name = '']) => {
    const { targets } = await context.app();
    const seen = await targets.look(context.actor, name, context.signal);
    return { json: seen, text: () => context.messages.cli.deliveriesVanished(seen.vanished) };
  },
};
