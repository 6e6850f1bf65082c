import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** One field of a form that was sent as `multipart/form-data` (RFC 7578). */
export interface FormPart {
  readonly name: string;
  /** Of files. */
  readonly fileName: string | undefined;
  /** To be read before the next part is asked for; what is not read is passed over. */
  readonly content: AsyncIterable<Buffer>;
}

const mostHeaderBytes = 16_384;
const mostParts = 100;

/**
 * Reads a form as it streams in; nothing is collected.
 * @throws Failure `usage` for what is no such form, or ends in the middle
 */
export async function* readMultipart(
  body: AsyncIterable<Buffer>,
  contentType: string | undefined,
): AsyncGenerator<FormPart> {
  const cutter = openCutter(body);
  const delimiter = Buffer.from(`\r\n--${boundaryOf(contentType)}`);
  // The first one has no line before it.
  await drain(cutter.until(delimiter));
  for (let count = 0; ; count += 1) {
    const rest = await cutter.take(2);
    if (rest.equals(Buffer.from('--'))) return;
    if (!rest.equals(Buffer.from('\r\n')) || count === mostParts) throw noForm();
    const head = await collect(cutter.until(Buffer.from('\r\n\r\n')), mostHeaderBytes);
    const content = cutter.until(delimiter);
    yield { ...describe(head), content };
    await drain(content);
  }
}

/** The text of a field. @throws Failure `usage` above so many bytes */
export async function partText({ content }: FormPart, mostBytes: number): Promise<string> {
  return (await collect(content, mostBytes)).toString('utf8');
}

function boundaryOf(contentType = ''): string {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) throw noForm();
  return boundary;
}

/** Browsers write UTF-8 and escape quotes and line ends as `%22 %0D %0A` (HTML, multipart/form-data encoding). */
function describe(head: Buffer): Pick<FormPart, 'name' | 'fileName'> {
  const line = head
    .toString('utf8')
    .split('\r\n')
    .find((one) => /^content-disposition:/i.test(one));
  const value = (key: string): string | undefined =>
    new RegExp(`;\\s*${key}="([^"]*)"`, 'i')
      .exec(line ?? '')?.[1]
      ?.replace(/%(22|0D|0A)/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { name: value('name') ?? '', fileName: value('filename') };
}

/** Cuts a stream at byte sequences. */
interface Cutter {
  /** What comes before the mark; the mark itself is passed over. Reading twice gives nothing more. */
  until(mark: Buffer): AsyncIterableIterator<Buffer>;
  take(length: number): Promise<Buffer>;
}

function openCutter(body: AsyncIterable<Buffer>): Cutter {
  const source = body[Symbol.asyncIterator]();
  let held: Buffer = Buffer.from('\r\n');
  const more = async (): Promise<void> => {
    const next = await source.next();
    if (next.done === true) throw noForm();
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
  };
  return {
    until: async function* (mark) {
      for (;;) {
        const at = held.indexOf(mark);
        const safe = at >= 0 ? at : Math.max(0, held.length - mark.length + 1);
        const given = held.subarray(0, safe);
        held = held.subarray(at >= 0 ? at + mark.length : safe);
        if (given.length > 0) yield given;
        if (at >= 0) return;
        await more();
      }
    },
    take: async (length) => {
      while (held.length < length) await more();
      const taken = held.subarray(0, length);
      held = held.subarray(length);
      return taken;
    },
  };
}

async function collect(content: AsyncIterable<Buffer>, mostBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size > mostBytes) throw noForm();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function drain(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _passed of content);
}

function noForm(): Failure {
  return new Failure(
    'usage',
    say`The form that was sent is damaged, or was cut off.`,
    say`Send it once more.`,
  );
}
