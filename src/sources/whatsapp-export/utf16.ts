import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

type Decoder = InstanceType<typeof TextDecoder>;

/** So many bytes tell the encoding: an export begins with a date, which is ASCII but for marks. */
export const encodingSample = 32;

/**
 * UTF-16, as an editor saves it: by its byte order mark, or by the zero bytes of ASCII. WhatsApp itself writes UTF-8.
 * @param start the first bytes, at least `encodingSample` where the file has them
 */
export function utf16Of(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of start.subarray(0, encodingSample).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = Math.min(start.length, encodingSample) / 4;
  if (odd > 0 && odd >= many && even === 0) return 'utf-16le';
  return even > 0 && even >= many && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * The bytes as UTF-8: UTF-16 is decoded as it streams, everything else passes as it is.
 * @param file the name that failures show
 * @throws Failure `export-encoding` for UTF-16 that is cut off or broken
 */
export async function* asUtf8(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0);
  let decoder: Decoder | undefined;
  let line = 1;
  const decode = (chunk: Buffer | undefined): Buffer => {
    try {
      const text = decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
      line += text.split('\n').length - 1;
      return Buffer.from(text);
    } catch (cause) {
      throw brokenUtf16(file, line, cause);
    }
  };
  for await (const chunk of bytes) {
    let data = chunk;
    if (start !== undefined) {
      start = Buffer.concat([start, chunk]);
      if (start.length < encodingSample) continue;
      data = start;
      decoder = decoderOf(start);
      start = undefined;
    }
    yield decoder === undefined ? data : decode(data);
  }
  if (start !== undefined && start.length > 0) {
    decoder = decoderOf(start);
    yield decoder === undefined ? start : decode(start);
  }
  if (decoder !== undefined) yield decode(undefined);
}

function decoderOf(start: Buffer): Decoder | undefined {
  const encoding = utf16Of(start);
  return encoding === undefined ? undefined : new TextDecoder(encoding, { fatal: true });
}

function brokenUtf16(file: string, line: number, cause: unknown): Failure {
  return new Failure(
    'export-encoding',
    say`${file}, in or after line ${line}: the text is UTF-16 that is cut off or broken.`,
    say`Give the file as WhatsApp made it, or save it as UTF-8.`,
    { details: { file, line }, cause },
  );
}
