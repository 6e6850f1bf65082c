import { type Command, textOption } from '#cli/command.ts';

export const siteAttestationSet: Command = {
  path: ['site', 'attestation', 'set'],
  options: [{ flags: '--months <number>', required: true }],
  run: async (context, _args, options) => {
    const app = await context.app();
    const months = Number(textOption(options, 'months'));
    await app.captureScope.setAttestationMonths(context.actor, months);
    return { json: { months }, text: () => String(months) };
  },
};
