/** First bytes of the kinds of files that WhatsApp sends. */
const magics: readonly (readonly [offset: number, bytes: string, mimeType: string])[] = [
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, 'GIF8', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftyp3g', 'video/3gpp'],
  [4, 'ftypqt', 'video/quicktime'],
  [0, 'OggS', 'audio/ogg'],
  [0, 'ID3', 'audio/mpeg'],
  [0, '#!AMR', 'audio/amr'],
  [0, '%PDF-', 'application/pdf'],
];

/**
 * What the first bytes of a file say; undefined where they may be several things: an MP4 container is sound or a film,
 * a zip file any of Office's.
 */
export function sniffMimeType(start: Buffer): string | undefined {
  const text = start.subarray(0, 32).toString('latin1');
  return magics.find(([offset, bytes]) => text.startsWith(bytes, offset))?.[2];
}
