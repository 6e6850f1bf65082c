import PostalMime from 'postal-mime';
import { GraphError } from './answers.ts';
import { type StoredAttachment, storedAttachment } from './mailbox.ts';

export interface MimeMessage {
  readonly given: Readonly<Record<string, unknown>>;
  readonly internetMessageId: string | undefined;
  readonly sent: Date | undefined;
  readonly attachments: readonly StoredAttachment[];
}

/** What the service takes from a message in base64 (concepts/outlook-send-mime-message.md). */
export async function mimeMessage(base64: Buffer, now: Date): Promise<MimeMessage> {
  const text = base64.toString('latin1').replaceAll(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    throw new GraphError(
      400,
      'ErrorMimeContentInvalidBase64String',
      'Invalid base64 string for MIME content.',
    );
  }
  const mail = await PostalMime.parse(Buffer.from(text, 'base64'));
  const html = mail.html !== undefined;
  return {
    given: {
      subject: mail.subject ?? '',
      body: { contentType: html ? 'html' : 'text', content: mail.html ?? mail.text ?? '' },
      ...(mail.from?.address
        ? { from: { emailAddress: { name: mail.from.name, address: mail.from.address } } }
        : {}),
    },
    internetMessageId: mail.messageId,
    sent: mail.date ? new Date(mail.date) : undefined,
    attachments: mail.attachments.map(({ filename, mimeType, contentId, content }) =>
      storedAttachment(
        { name: filename ?? 'attachment', contentType: mimeType, contentId: contentId ?? null },
        Buffer.from(content as ArrayBuffer),
        now,
      ),
    ),
  };
}
