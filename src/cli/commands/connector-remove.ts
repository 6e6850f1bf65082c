import type { Command } from '#cli/command.ts';

export const connectorRemove: Command = {
  path: ['connector', 'remove'],
  arguments: ['<connector>'],
  run: async (context, [name = '']) => {
    const app = await context.app();
    const connector = await app.connectors.remove(context.actor, name);
    return { json: connector, text: () => `${connector.name}  ${connector.state}` };
  },
};
