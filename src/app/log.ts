import { type Logger, pino } from 'pino';
import type { Config } from '#app/config.ts';

/** Fields a log line may carry: ids, names of things, counts. Never text, names of people, numbers, or addresses with tokens. */
const allowed = new Set(
  'run connector directory item code state action part count milliseconds url method route status error'.split(
    ' ',
  ),
);

/**
 * The log of a server: JSON lines on standard error. A field that is not in the allow-list is left out, so that no
 * careless line can leak what was captured.
 */
export function openLog(level: Config['logLevel'], destination?: { write(line: string): void }): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: object) =>
        Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name))),
    },
  };
  return pino(options, destination ?? process.stderr);
}
