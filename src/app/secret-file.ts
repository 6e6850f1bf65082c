import { readFile } from 'node:fs/promises';
import { Failure } from '#core/failure.ts';

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
      `The password file ${file} cannot be read.`,
      'Write the password as its first line.',
      { cause },
    );
  }
  const secret = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  if (secret === '')
    throw new Failure(
      'usage',
      `The first line of ${file} is empty.`,
      'Write the password as its first line.',
    );
  return secret;
}
