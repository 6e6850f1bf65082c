import type { Command } from '#cli/command.ts';
import { mappingText } from '#cli/mapping-text.ts';

export const connectorMappingApply: Command = {
  path: ['connector', 'mapping', 'apply'],
  arguments: ['<connector>', '<file>'],
  options: [{ flags: '--accept-partial' }],
  run: async (context, [connector = '', file = ''], options) => {
    const app = await context.app();
    const applied = await app.connectors.applyMapping(context.actor, connector, {
      file,
      acceptPartial: options.acceptPartial === true,
    });
    return { json: applied, text: () => mappingText(applied, context.translate) };
  },
};
