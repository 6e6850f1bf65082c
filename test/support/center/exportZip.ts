import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** A zip as the app makes it: the chat and its files, side by side. */
export function zipOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
}
