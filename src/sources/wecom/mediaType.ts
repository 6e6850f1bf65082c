/** Media types by their first bytes; after the registered signatures of the formats. */
const signatures: readonly (readonly [offset: number, bytes: string, mimeType: string])[] = [
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, 'GIF8', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [0, '#!AMR-WB\n', 'audio/amr-wb'],
  [0, '#!AMR\n', 'audio/amr'],
  [0, '\x02#!SILK_V3', 'audio/silk'],
  [0, '#!SILK_V3', 'audio/silk'],
  [0, 'ID3', 'audio/mpeg'],
  [4, 'ftyp', 'video/mp4'],
  [0, '%PDF-', 'application/pdf'],
];

/** What files with these extensions claim to be, where the first bytes do not tell. */
const extensions: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['txt', 'text/plain'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['zip', 'application/zip'],
]);

/** @param claim what it is where neither bytes nor name tell */
export function mediaTypeOf(start: Buffer, fileName: string, claim: string): string {
  const head = start.subarray(0, 16).toString('latin1');
  const found = signatures.find(([offset, bytes]) => head.startsWith(bytes, offset));
  if (found !== undefined) return found[2];
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return extensions.get(extension) ?? claim;
}
