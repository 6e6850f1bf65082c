import { openLog } from '#app/log.ts';
import { work } from '#app/serve.ts';
import type { Command } from '#cli/command.ts';

export const worker: Command = {
  path: ['worker'],
  run: async (context) => {
    await work(await context.app(), { signal: context.signal, log: openLog(context.config.logLevel) });
    return undefined;
  },
};
