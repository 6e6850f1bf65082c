import { readFile } from 'node:fs/promises';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * The first line of a file that holds a secret. Secrets never stand on a command line or in the environment, where
 * every process of the machine can read them.
 * @throws Failure `usage` when the file cannot be read or its first line is empty
 */
export async function readSecretFile(file: string): Promise<string> {
  const text = await readFileText(file);
  const secret = text.split(/\r?\n/, 1)[0] ?? '';
  if (secret === '')
    throw new Failure(
      'usage',
      say`The first line of ${file} is empty.`,
      say`Write the password as its first line.`,
    );
  return secret;
}

/**
 * The whole text of such a file, without a mark of its encoding and the end of its last line.
 * @throws Failure `usage` when it cannot be read
 */
export async function readFileText(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '').trimEnd();
  } catch (cause) {
    throw new Failure(
      'usage',
      say`The password file ${file} cannot be read.`,
      say`Write the password as its first line.`,
      { cause },
    );
  }
}
