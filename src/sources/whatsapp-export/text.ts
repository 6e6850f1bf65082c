import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { ExportLimits } from '#sources/whatsapp-export/limits.ts';
import { asUtf8 } from '#sources/whatsapp-export/utf16.ts';

/** One line of the chat text, without its line end. */
export interface TextLine {
  /** 1 for the first. */
  readonly number: number;
  readonly text: string;
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Splits a chat text into lines as it streams, in bounded memory. Line ends are LF or CRLF; a byte order mark is taken off;
 * UTF-16 is read too.
 * @param file the name that failures show
 * @throws Failure `export-encoding` for NUL bytes and what is neither UTF-8 nor UTF-16; `upload-limit` for an endless line
 */
export async function* readLines(
  file: string,
  bytes: AsyncIterable<Buffer>,
  limits: ExportLimits,
): AsyncGenerator<TextLine> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  let first = true;
  for await (const chunk of asUtf8(file, bytes)) {
    const nul = chunk.indexOf(0);
    if (nul >= 0) throw nulFailure(file, number + 1 + newlinesIn(chunk.subarray(0, nul)));
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = first && data.length >= 3 && data.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
    if (data.length >= 3) first = false;
    for (let end = data.indexOf(newline, start); end >= 0; end = data.indexOf(newline, start)) {
      number += 1;
      yield { number, text: decode(data.subarray(start, end), file, number) };
      start = end + 1;
    }
    rest = data.subarray(start);
    if (rest.length > limits.messageBytes) throw lineTooLong(file, number + 1, limits);
  }
  if (rest.length > 0) yield { number: number + 1, text: decode(rest, file, number + 1) };
}

function decode(line: Buffer, file: string, number: number): string {
  const end = line.length > 0 && line[line.length - 1] === carriageReturn ? line.length - 1 : line.length;
  try {
    return decoder.decode(line.subarray(0, end));
  } catch (cause) {
    throw new Failure(
      'export-encoding',
      say`${file}, line ${number}: the text is not UTF-8, so its letters cannot be told.`,
      say`Export the chat again and give the file as WhatsApp made it; an editor may have saved it as Latin-1, or the file may be cut off.`,
      { details: { file, line: number }, cause },
    );
  }
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte === newline) count += 1;
  return count;
}

function nulFailure(file: string, line: number): Failure {
  return new Failure(
    'export-encoding',
    say`${file}, line ${line}: the text holds NUL bytes, which no export does.`,
    say`Give the file as WhatsApp made it; a copy that was cut off may be filled up with NUL bytes.`,
    { details: { file, line } },
  );
}

function lineTooLong(file: string, line: number, limits: ExportLimits): Failure {
  return new Failure(
    'upload-limit',
    say`${file}, line ${line}: a message is longer than ${limits.messageBytes} bytes, which WhatsApp does not allow.`,
    say`Check that the file is a chat export; WhatsApp messages have at most 65,536 characters.`,
    { details: { file, line } },
  );
}
