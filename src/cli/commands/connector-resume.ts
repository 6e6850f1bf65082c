import type { Command } from '#cli/command.ts';

export const connectorResume: Command = {
  path: ['connector', 'resume'],
  arguments: ['<connector>'],
  run: async (context, [name = '']) => {
    const app = await context.app();
    const connector = await app.connectors.resume(context.actor, name);
    return { json: connector, text: () => `${connector.name}  ${connector.state}` };
  },
};
