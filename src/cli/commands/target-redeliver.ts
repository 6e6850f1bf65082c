import type { Command } from '#cli/command.ts';

export const targetRedeliver: Command = {
  path: ['target', 'redeliver'],
  arguments: ['<target>'],
  options: [{ flags: '--vanished' }],
  run: async (context, [name = ''], options) => {
    const { targets } = await context.app();
    const what = options.vanished === true ? 'vanished' : 'failed';
    const queued = await targets.redeliver(context.actor, name, what);
    return { json: queued, text: () => context.messages.cli.deliveriesWait(queued.count) };
  },
};
