/** What the first bytes of a file say, for the kinds of files that chats carry. */
const magics: readonly (readonly [offset: number, bytes: string, mimeType: string])[] = [
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftypM4A', 'audio/mp4'],
  [4, 'ftypqt', 'video/quicktime'],
  [4, 'ftyp3g', 'video/3gpp'],
  [4, 'ftyp', 'video/mp4'],
  [0, 'OggS', 'audio/ogg'],
  [0, 'ID3', 'audio/mpeg'],
  [0, '\xff\xfb', 'audio/mpeg'],
  [0, '\xff\xf3', 'audio/mpeg'],
  [0, '#!AMR', 'audio/amr'],
  [0, '%PDF-', 'application/pdf'],
  [0, 'BEGIN:VCARD', 'text/vcard'],
];

const endings: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  '3gp': 'video/3gpp',
  opus: 'audio/ogg',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  aac: 'audio/aac',
  amr: 'audio/amr',
  pdf: 'application/pdf',
  vcf: 'text/vcard',
  txt: 'text/plain',
  csv: 'text/csv',
  zip: 'application/zip',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
};

/** @param start the first bytes, 32 are enough */
export function sniffMimeType(start: Uint8Array): string | undefined {
  const text = Buffer.from(start.subarray(0, 32)).toString('latin1');
  return magics.find(([offset, bytes]) => text.startsWith(bytes, offset))?.[2];
}

/** From the content where it can be told, else from the name's ending. Zip containers (Office) are told by their ending. */
export function mimeTypeOf(fileName: string, start: Uint8Array): string {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const sniffed = sniffMimeType(start);
  // An audio file in an MP4 container looks like a video by its first bytes.
  if (sniffed === 'video/mp4' && ending === 'm4a') return 'audio/mp4';
  if (sniffed !== undefined) return sniffed;
  return (Object.hasOwn(endings, ending) ? endings[ending] : undefined) ?? 'application/octet-stream';
}
