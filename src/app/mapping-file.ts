import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Uploaded } from '#app/uploaded.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Room for a million rows. */
const largestFile = 64_000_000;

/**
 * Reads a mapping file that somebody names; one that came with a request is taken as it is.
 * @throws Failure `not-found` for a file that is not there, may not be read or is a folder; `upload-limit` for a file
 * larger than any mapping
 */
export async function readMappingUpload(file: Uploaded): Promise<Buffer> {
  if (typeof file !== 'string') return file.bytes;
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > largestFile)
      throw new Failure(
        'upload-limit',
        say`${name} has ${Math.ceil(size / 1_000_000)} MB; a mapping file has ${largestFile / 1_000_000} MB at the most.`,
        say`See that it is the CSV file with one row a user, and no workbook or export. The mapping stays as it was.`,
        { details: { file: name, bytes: size } },
      );
    return await readFile(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reasons = {
      ENOENT: say`The mapping file ${name} does not exist.`,
      EISDIR: say`The mapping file ${name} is a folder.`,
      EACCES: say`The mapping file ${name} may not be read by this user.`,
    };
    if (cause instanceof Failure || code === undefined || !(code in reasons)) throw cause;
    throw new Failure(
      'not-found',
      reasons[code as keyof typeof reasons],
      say`Name a CSV file that can be read. The mapping stays as it was.`,
      { details: { file: name }, cause },
    );
  }
}
