import { readFile } from 'node:fs/promises';

/** A file that came with a request, or the path of one on this machine, named by somebody who sits at it. */
export type Uploaded = string | { readonly bytes: Buffer; readonly fileName: string };

/** For the audit trail. */
export function uploadedName(file: Uploaded): string {
  return typeof file === 'string' ? file : file.fileName;
}

export async function uploadedText(file: Uploaded): Promise<string> {
  return typeof file === 'string' ? readFile(file, 'utf8') : file.bytes.toString('utf8');
}
