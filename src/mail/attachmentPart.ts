import type { Attachment } from '#core/item.ts';
import { safeFileName } from '#mail/fileName.ts';
import { fallbackNameParameter, fileNameParameter } from '#mail/parameters.ts';

const typeForm = /^[a-z0-9][a-z0-9.+_-]{0,62}\/[a-z0-9][a-z0-9.+_-]{0,62}$/;
/** RFC 2045 section 6.4: base64 is forbidden for composite types, so they travel as plain files. */
const composite = /^(?:multipart|message)\//;

/** The header of an attachment's part, with the empty line behind it. */
export function attachmentHeader(attachment: Attachment): string {
  const name = safeFileName(attachment.fileName);
  return (
    `Content-Type: ${mediaType(attachment.mimeType)}${fallbackNameParameter(name)}\r\n` +
    `Content-Disposition: attachment${fileNameParameter(name)}\r\n` +
    'Content-Transfer-Encoding: base64\r\n\r\n'
  );
}

function mediaType(claimed: string): string {
  const type = claimed.toLowerCase();
  return typeForm.test(type) && !composite.test(type) ? type : 'application/octet-stream';
}
