/** How the body of a MIME part is written down (RFC 2045 section 6); `identity` for 7bit, 8bit and binary. */
export type TransferEncoding = 'base64' | 'quoted-printable' | 'identity';

const partBytes = 2 ** 20;

/** The encoding that a part declares, or `identity` with `broken` where its body is not of it. */
export function encodingOf(
  declared: string,
  body: Buffer,
): { readonly encoding: TransferEncoding; readonly broken?: true } {
  const name = declared.trim().toLowerCase();
  if (name === 'quoted-printable') return { encoding: name };
  if (name !== 'base64') return { encoding: 'identity' };
  return isBase64(body) ? { encoding: name } : { encoding: 'identity', broken: true };
}

/** Decodes in parts, so that a large attachment is never in memory a second time. */
export function* decode(body: Buffer, encoding: TransferEncoding): Generator<Buffer> {
  if (encoding === 'identity') yield* slices(body);
  else if (encoding === 'quoted-printable') yield decodeQuotedPrintable(body);
  else yield* decodeBase64(body);
}

function* slices(body: Buffer): Generator<Buffer> {
  for (let at = 0; at < body.length; at += partBytes) yield body.subarray(at, at + partBytes);
}

/** Four letters are three bytes, wherever lines and parts end. */
function* decodeBase64(body: Buffer): Generator<Buffer> {
  let rest = '';
  for (const slice of slices(body)) {
    const letters = rest + slice.toString('latin1').replaceAll(/[\s=]+/g, '');
    const whole = letters.length - (letters.length % 4);
    rest = letters.slice(whole);
    yield Buffer.from(letters.slice(0, whole), 'base64');
  }
  if (rest !== '') yield Buffer.from(rest, 'base64');
}

/** Letters of the alphabet, white space, and padding at the end alone: nothing else decodes to what was sent. */
function isBase64(body: Buffer): boolean {
  let letters = 0;
  let padding = '';
  for (const slice of slices(body)) {
    const text = slice.toString('latin1').replaceAll(/\s+/g, '');
    const end = text.search(/=/);
    const data = end < 0 ? text : text.slice(0, end);
    if (/[^A-Za-z0-9+/]/.test(data) || (padding !== '' && data !== '')) return false;
    letters += data.length;
    padding += text.slice(data.length);
    if (!/^={0,2}$/.test(padding)) return false;
  }
  return letters % 4 !== 1 && (padding === '' || (letters + padding.length) % 4 === 0);
}

/** RFC 2045 section 6.7; what is no valid escape stays as it stands, as section 6.7 note 2 advises. */
function decodeQuotedPrintable(body: Buffer): Buffer {
  const text = body.toString('latin1').replaceAll(/=[ \t]{0,8}\r?\n/g, '');
  return Buffer.from(
    text.replaceAll(/=([0-9A-Fa-f]{2})/g, (_escape, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  );
}
