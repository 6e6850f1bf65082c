/** Longest file name in a mail, in bytes of UTF-8: file systems take 255, and a copy may get a number. */
const nameBytes = 200;
const extensionBytes = 20;

/**
 * A file name that is only a name: no folder, no `..`, no control or bidi control character (which would disguise an
 * extension), nothing that Windows forbids, not longer than a file system takes. The item keeps the original.
 */
export function safeFileName(fileName: string): string {
  const name = fileName
    .toWellFormed()
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069/\\:*?"<>|]/gu, '_')
    .trim();
  const visible = /^\.*$/.test(name) ? `${'_'.repeat(Math.max(1, Math.min(name.length, 3)))}` : name;
  return shorten(visible);
}

/** Cuts the stem and keeps the extension. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= nameBytes) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && Buffer.byteLength(name.slice(dot)) <= extensionBytes ? name.slice(dot) : '';
  let stem = '';
  let room = nameBytes - Buffer.byteLength(extension);
  for (const character of name) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    stem += character;
  }
  return stem + extension;
}

/** A form in ASCII for readers that know nothing else. */
export function asciiFileName(name: string): string {
  const ascii = name.replace(/[^ -~]+/g, '_').replace(/["\\%]/g, '_');
  return ascii.length <= 60 ? ascii : ascii.slice(0, 40) + ascii.slice(-20);
}
