import { readFile } from 'node:fs/promises';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * The first line of a file that holds a secret. Secrets never stand on a command line or in the environment, where
 * every process of the machine can read them.
 * @throws Failure `usage` when the file cannot be read or its first line is empty
 */
export async function readSecretFile(file: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new Failure(
      'usage',
      say`The password file ${file} cannot be read.`,
      say`Write the password as its first line.`,
      { cause },
    );
  }
  const secret = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  if (secret === '')
    throw new Failure(
      'usage',
      say`The first line of ${file} is empty.`,
      say`Write the password as its first line.`,
    );
  return secret;
}
