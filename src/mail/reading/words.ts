/** RFC 2047 section 2, read generously: any charset that the platform knows, words with blanks in Q. */
const encodedWord = /=\?([^?\s]+)\?([BbQq])\?([^?]*)\?=/g;
const betweenWords = /(=\?[^?\s]+\?[BbQq]\?[^?]*\?=)\s+(?==\?[^?\s]+\?[BbQq]\?[^?]*\?=)/g;

/** A header value with its encoded words decoded; blanks between two of them vanish (RFC 2047 section 6.2). */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  return value
    .replace(betweenWords, '$1')
    .replace(encodedWord, (whole, charset: string, encoding: string, text: string) => {
      const bytes = encoding.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : qBytes(text);
      return decodeBytes(bytes, charset.split('*')[0] ?? '') ?? whole;
    });
}

function qBytes(text: string): Buffer {
  const characters = text
    .replaceAll('_', ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(characters, 'latin1');
}

/** @returns undefined when the charset is unknown */
export function decodeBytes(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset || 'utf-8', { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
