import type { Command } from '#cli/command.ts';

export const connectorTerms: Command = {
  path: ['connector', 'terms'],
  summary: 'Show the terms of service that adding a connector accepts',
  run: async (context) => {
    const { terms } = context.messages;
    return {
      json: terms,
      text: () => [`${terms.title} (${terms.version})`, ...terms.paragraphs].join('\n\n'),
    };
  },
};
