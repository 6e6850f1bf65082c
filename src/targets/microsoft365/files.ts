import { listOf, objectOf, textOf } from '#core/untyped.ts';
import type { GraphClient } from '#graph/client.ts';
import { GraphRefusal, GraphUncertain } from '#graph/outcome.ts';
import type { OutgoingFile } from '#targets/microsoft365/outgoing.ts';

/** Where a file goes. */
export interface FilePlace {
  readonly client: GraphClient;
  readonly mailbox: string;
  /** Path of the message below the version. */
  readonly message: string;
  readonly signal: AbortSignal;
}

/** From here on a file is uploaded in ranges; below it goes in one request (learn.microsoft.com/graph/outlook-large-attachments). */
export const smallestUpload = 3 * 1_048_576;
export const largestUpload = 150 * 1_048_576;
/** A multiple of 320 KiB, below the 4 MB that a range may have. */
const rangeSize = 10 * 320 * 1_024;

/** A file as part of a message or of a request of its own; held in memory. */
export async function inlineFile(file: OutgoingFile): Promise<Record<string, unknown>> {
  const content = Buffer.concat(await Array.fromAsync(file.open()));
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: file.name,
    contentType: file.mimeType,
    contentBytes: content.toString('base64'),
  };
}

/** @throws GraphUncertain where the file may be there or not */
export async function addFile(place: FilePlace, file: OutgoingFile): Promise<void> {
  const { client, mailbox, message, signal } = place;
  if (file.size >= smallestUpload) return upload(place, file);
  const body = await inlineFile(file);
  await client.request({ method: 'POST', path: `${message}/attachments`, mailbox, body }, signal);
}

/** Range after range; the last one goes when the whole content was seen to be the right one. */
async function upload(place: FilePlace, file: OutgoingFile): Promise<void> {
  const { client, mailbox, message, signal } = place;
  const item = { attachmentType: 'file', name: file.name, size: file.size, contentType: file.mimeType };
  const session = objectOf(
    await client.request(
      {
        method: 'POST',
        path: `${message}/attachments/createUploadSession`,
        mailbox,
        body: { AttachmentItem: item },
        // A session that nobody uses ends by itself.
        repeatable: true,
      },
      signal,
    ),
  );
  const address = textOf(session.uploadUrl);
  if (address === undefined) throw new GraphRefusal(200, 'NoUploadUrl');
  let start = 0;
  for await (const range of rangesOf(file)) {
    await putRange(place, { address, range, start, size: file.size });
    start += range.length;
  }
}

/** Pieces of `rangeSize`, of which the last is given when the content has ended well. */
async function* rangesOf(file: OutgoingFile): AsyncGenerator<Buffer<ArrayBuffer>, void, undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    held.push(chunk);
    size += chunk.length;
    while (size > rangeSize) {
      const whole = Buffer.concat(held);
      yield whole.subarray(0, rangeSize);
      held = [whole.subarray(rangeSize)];
      size -= rangeSize;
    }
  }
  yield Buffer.concat(held);
}

interface Range {
  readonly address: string;
  readonly range: Uint8Array;
  readonly start: number;
  readonly size: number;
}

/** A range that may have come in is not sent again before the session has told what it waits for. */
async function putRange(place: FilePlace, { address, range, start, size }: Range): Promise<void> {
  const { client, mailbox, signal } = place;
  const end = start + range.length;
  const last = end === size;
  const headers = { 'content-range': `bytes ${start}-${end - 1}/${size}` };
  try {
    await client.request(
      { method: 'PUT', path: address, mailbox, body: range, headers, repeatable: !last },
      signal,
    );
  } catch (error) {
    // What was sent twice comes too late the second time, and changes nothing.
    if (!(error instanceof GraphRefusal)) throw error;
    // The session has ended, or its address is good no longer: whether the file is there, only the message shows.
    if ([401, 404, 410].includes(error.status)) throw new GraphUncertain(error);
    if (last || error.status !== 416) throw error;
    const { nextExpectedRanges } = objectOf(
      await client.request({ method: 'GET', path: address, mailbox }, signal),
    );
    if (!listOf(nextExpectedRanges).some((next) => Number.parseInt(textOf(next) ?? '', 10) === end))
      throw error;
  }
}
