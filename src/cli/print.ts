import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Output, RowsOutput } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';
import { isSentence, verbatim } from '#core/sentence.ts';
import type { Messages } from '#i18n/en.ts';
import type { Translate } from '#i18n/sentences/translate.ts';

/** How to print: for programs or for people, and in which language. */
export interface Printing {
  readonly json: boolean;
  readonly translate: Translate;
}

/** Prints what a command gives and returns the exit code. */
export async function printOutput(
  output: Output | RowsOutput | undefined,
  { json, translate }: Printing,
  to: Writable,
): Promise<number> {
  if (output === undefined) return 0;
  if ('rows' in output) {
    await printRows(output, { json, translate }, to);
    return 0;
  }
  await write(to, `${json ? JSON.stringify(output.json, jsonValue(translate), 2) : output.text()}\n`);
  return output.exitCode ?? 0;
}

async function printRows(output: RowsOutput, { json, translate }: Printing, to: Writable): Promise<void> {
  let first = true;
  for await (const row of output.rows) {
    if (json) await write(to, `${first ? '[\n' : ',\n'}${JSON.stringify(row, jsonValue(translate))}`);
    else await write(to, `${output.line(row)}\n`);
    first = false;
  }
  if (json) await write(to, first ? '[]\n' : '\n]\n');
}

/** 64-bit numbers are strings in JSON, sentences are what they say. */
function jsonValue(translate: Translate): (key: string, value: unknown) => unknown {
  return (_key, value) => {
    if (isSentence(value)) return translate(value);
    return typeof value === 'bigint' ? value.toString() : value;
  };
}

/** Prints code, sentence and remedy; with `--json` as an object. Unknown errors are bugs and say so. */
export async function printFailure(
  error: unknown,
  { json, messages, translate }: Printing & { readonly messages: Messages },
  to: Writable,
): Promise<void> {
  const failure =
    error instanceof Failure
      ? error
      : new Failure(
          'internal',
          verbatim(error instanceof Error ? (error.stack ?? error.message) : String(error)),
          verbatim(messages.cli.reportBug),
          {
            cause: error,
          },
        );
  const { code, details } = failure;
  const message = translate(failure.sentence);
  const remedy = translate(failure.remedySentence);
  if (json) {
    await write(
      to,
      `${JSON.stringify({ error: { code, title: messages.failures[code], message, remedy, details } }, null, 2)}\n`,
    );
    return;
  }
  await write(to, `${messages.failures[code]} [${code}]\n${message}\n${remedy}\n`);
}

async function write(to: Writable, text: string): Promise<void> {
  if (!to.write(text)) await once(to, 'drain');
}
