import type { Command } from '#cli/command.ts';
import { mappingText } from '#cli/mapping-text.ts';

export const connectorMappingApply: Command = {
  path: ['connector', 'mapping', 'apply'],
  summary: 'Apply a custom mapping CSV to a connector, as a new version',
  arguments: ['<connector>', '<file>'],
  options: [{ flags: '--accept-partial', help: 'apply the good rows of a file that has bad ones' }],
  run: async (context, [connector = '', file = ''], options) => {
    const app = await context.app();
    const applied = await app.connectors.applyMapping(context.actor, connector, {
      file,
      acceptPartial: options.acceptPartial === true,
    });
    return { json: applied, text: () => mappingText(applied) };
  },
};
