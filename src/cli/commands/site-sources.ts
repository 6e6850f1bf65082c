import type { Command } from '#cli/command.ts';

export const siteSources: Command = {
  path: ['site', 'sources'],
  run: async (context) => {
    const app = await context.app();
    const sources = await app.site.listSources(context.actor);
    return {
      json: sources,
      text: () =>
        sources
          .map(
            (source) =>
              `${source.name}  ${source.service}  ${source.fields.map((field) => field.name).join(', ')}`,
          )
          .join('\n'),
    };
  },
};
