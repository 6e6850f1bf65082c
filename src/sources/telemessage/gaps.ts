import type { GapEvent } from '#sources/telemessage/native.ts';

/** What is missing, in words for whoever reads the archive; items are written in English. */
export function gapSentence({ reason, zip, file = '', expected = 0, found = 0 }: GapEvent): string {
  switch (reason) {
    case 'listed-missing':
      return `The delivery ${zip} should hold ${file} by its manifest, and does not.`;
    case 'more-missing':
      return `The delivery ${zip} lacks ${found} more files that its manifest names.`;
    case 'not-listed':
      return `The delivery ${zip} holds ${file}, which its manifest does not name; it was taken all the same.`;
    case 'empty':
      return `${file} in the delivery ${zip} is empty.`;
    case 'unreadable':
      return `${file} in the delivery ${zip} is damaged and cannot be unpacked.`;
    case 'too-large':
      return `${file} in the delivery ${zip} has ${found} bytes, more than the ${expected} that are taken.`;
    case 'count':
      return `The manifest of the delivery ${zip} counts ${expected} files; there are ${found}.`;
    case 'no-manifest':
      return `The delivery ${zip} came without a manifest: nothing tells whether it is complete.`;
  }
}
