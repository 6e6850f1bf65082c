import { readFile, stat } from 'node:fs/promises';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { decodeText } from '#core/textFile.ts';

const mostMegabytes = 32;

/**
 * The text of a file that a spreadsheet may have saved: UTF-8 or UTF-16.
 * @throws Failure `usage` when it cannot be read, or is no text
 */
export async function readTextFile(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    if ((await stat(file)).size > mostMegabytes * 1_000_000)
      throw new Failure(
        'usage',
        say`The file ${file} is larger than ${mostMegabytes} MB.`,
        say`Split it, or leave out what is not needed.`,
      );
    bytes = await readFile(file);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('usage', say`The file ${file} cannot be read.`, say`Correct its name, or its rights.`, {
      cause,
    });
  }
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  throw new Failure(
    'usage',
    say`The file ${file} is not UTF-8 or UTF-16 text.`,
    say`Save it as "CSV UTF-8 (comma delimited)".`,
  );
}
