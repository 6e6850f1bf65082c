import type { Command } from '#cli/command.ts';

export const connectorTerms: Command = {
  path: ['connector', 'terms'],
  run: async (context) => {
    const { terms } = context.messages;
    return {
      json: terms,
      text: () => [`${terms.title} (${terms.version})`, ...terms.paragraphs].join('\n\n'),
    };
  },
};
