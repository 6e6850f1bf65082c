import type { Command } from '#cli/command.ts';
import { mappingText } from '#cli/mapping-text.ts';

export const connectorMappingCheck: Command = {
  path: ['connector', 'mapping', 'check'],
  arguments: ['<file>'],
  run: async (context, [file = '']) => {
    const app = await context.app();
    const check = await app.connectors.checkMapping(context.actor, file);
    return {
      json: check,
      text: () => mappingText(check, context.translate),
      exitCode: check.problems.length > 0 ? 1 : 0,
    };
  },
};
