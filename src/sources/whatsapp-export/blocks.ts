import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { ExportLimits } from '#sources/whatsapp-export/limits.ts';
import { type Header, parseHeader } from '#sources/whatsapp-export/lines.ts';
import { readLines, type TextLine } from '#sources/whatsapp-export/text.ts';

/** One message of the file with all its lines, not yet understood. */
export interface Block {
  /** Number of its first line. */
  readonly line: number;
  readonly header: Header;
  /** The lines as they stand, joined by LF. */
  readonly raw: string;
  /** What follows the time: author and text, over all lines. */
  readonly body: string;
}

/**
 * Groups the lines of a chat into messages. The first line says how this export writes its first lines (`Header.shape`);
 * a line of another shape, as in a quoted chat, continues the message.
 * @throws Failure `export-empty`, `export-not-a-chat`, `upload-limit`, and those of `readLines`
 */
export async function* readBlocks(
  file: string,
  bytes: AsyncIterable<Buffer>,
  limits: ExportLimits,
): AsyncGenerator<Block> {
  let open: { line: number; header: Header; lines: string[]; size: number } | undefined;
  for await (const line of readLines(file, bytes, limits)) {
    const header = parseHeader(line.text);
    if (open === undefined) {
      if (header === undefined && line.text.trim() === '') continue;
      if (header === undefined) throw notAChat(file, line);
      open = { line: line.number, header, lines: [line.text], size: Buffer.byteLength(line.text) };
    } else if (header !== undefined && header.shape === open.header.shape) {
      yield blockOf(open);
      open = { line: line.number, header, lines: [line.text], size: Buffer.byteLength(line.text) };
    } else {
      open.lines.push(line.text);
      open.size += Buffer.byteLength(line.text) + 1;
      if (open.size > limits.messageBytes) throw tooLong(file, open.line, limits);
    }
  }
  if (open === undefined) throw empty(file);
  yield blockOf(open);
}

function blockOf(open: { line: number; header: Header; lines: string[] }): Block {
  const lines = [...open.lines];
  while (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
  return {
    line: open.line,
    header: open.header,
    raw: open.lines.join('\n'),
    body: [open.header.body, ...lines.slice(1)].join('\n'),
  };
}

function notAChat(file: string, line: TextLine): Failure {
  return new Failure(
    'export-not-a-chat',
    say`${file}, line ${line.number}: the line has no date and time, so this is not an exported WhatsApp chat.`,
    say`In WhatsApp open the chat, choose "Export chat", and give the .txt or .zip file it makes.`,
    { details: { file, line: line.number } },
  );
}

function empty(file: string): Failure {
  return new Failure(
    'export-empty',
    say`${file}: the chat has no messages.`,
    say`Export the chat again; if it has messages on the phone, the file was cut off on its way.`,
    { details: { file } },
  );
}

function tooLong(file: string, line: number, limits: ExportLimits): Failure {
  return new Failure(
    'upload-limit',
    say`${file}, line ${line}: a message is longer than ${limits.messageBytes} bytes, which WhatsApp does not allow.`,
    say`Check that the file is a chat export; WhatsApp messages have at most 65,536 characters.`,
    { details: { file, line } },
  );
}
