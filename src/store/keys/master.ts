import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { replaceFile } from '#store/replaceFile.ts';

/** A master key file: one line, `holdfast-master-1 ` and 32 random bytes as base64url. */
const lineForm = /^holdfast-master-1 ([A-Za-z0-9_-]{43})\s*$/;

/**
 * @returns the 32 bytes
 * @throws Failure `key-missing` when there is no file and none may be made; `key-wrong` when it holds no master key
 */
export async function readOrMakeMaster(file: string, options: { make: boolean }): Promise<Buffer> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && options.make) return undefined;
    throw unreadable(file, error);
  });
  if (text === undefined) return makeMaster(file);
  const key = lineForm.exec(text)?.[1];
  if (key !== undefined) return Buffer.from(key, 'base64url');
  throw new Failure(
    'key-wrong',
    say`${file} does not hold a master key of Holdfast.`,
    say`Name the file that was made at the first start, or put it back from your copy.`,
    { details: { file } },
  );
}

async function makeMaster(file: string): Promise<Buffer> {
  const key = randomBytes(32);
  await replaceFile(file, `holdfast-master-1 ${key.toString('base64url')}\n`, { mode: 0o600 });
  return key;
}

function unreadable(file: string, cause: NodeJS.ErrnoException): Failure {
  return new Failure(
    'key-missing',
    say`The master key file ${file} cannot be read: ${cause.message}.`,
    say`Put the file back from your copy and give this user the right to read it; nothing can be read without it.`,
    { details: { file }, cause },
  );
}
