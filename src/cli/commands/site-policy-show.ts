import type { Command } from '#cli/command.ts';

export const sitePolicyShow: Command = {
  path: ['site', 'policy', 'show'],
  run: async (context) => {
    const policies = await (await context.app()).personal.policies(context.actor);
    return {
      json: policies,
      text: () =>
        policies.map(({ language, hash, text }) => `${language}  ${hash}\n\n${text}`).join('\n\n') ||
        context.messages.cli.none,
    };
  },
};
