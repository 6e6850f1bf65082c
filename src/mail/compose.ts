import type { Item } from '#core/item.ts';
import type { Mail } from '#core/target.ts';
import { fromField, listIdField, toField } from '#mail/address.ts';
import { mailText } from '#mail/bodies/body.ts';
import { mailDomain } from '#mail/domain.ts';
import { textField } from '#mail/headerField.ts';
import { oneLine } from '#mail/headerText.ts';
import { conversationHash, messageIdOf } from '#mail/messageId.ts';
import { mimeSegments } from '#mail/mimeBody.ts';
import { payloadHash } from '#mail/payloadHash.ts';
import { subjectFields } from '#mail/subject.ts';
import { type ThreadContext, threadFields } from '#mail/thread.ts';
import { dateField } from '#mail/time.ts';

/** Version of the format that `docs/formats/mail.md` describes. Any change of a byte for any item makes a new one. */
export const mailFormatVersion = 1;

/** Native ids longer than any service gives are cut in the header; the item keeps them. */
const nativeIdLimit = 500;

export interface ComposeContext {
  /** Fixed at the archive's first start: Message-IDs end with it. */
  readonly archiveDomain: string;
  readonly references?: ThreadContext;
}

/**
 * An item as RFC 5322 mail (`docs/formats/mail.md`). Pure and deterministic: the same item and context give the same
 * bytes, on every machine, for ever. Never throws for an item that `parseItem` took.
 * @throws Failure `config-invalid` when the archive domain is none
 */
export function composeMail(item: Item, context: ComposeContext): Mail {
  const domain = mailDomain(context.archiveDomain);
  const conversation = conversationHash(item);
  const header =
    `Message-ID: ${messageIdOf(item.id, domain, item.service)}\r\n` +
    dateField(item) +
    fromField(item) +
    toField(item, conversation) +
    subjectFields(item) +
    threadFields(item, { conversation, archiveDomain: domain, known: context.references }) +
    listIdField(item, conversation, domain) +
    'Auto-Submitted: auto-generated\r\n' +
    archiveFields(item);
  return { formatVersion: mailFormatVersion, segments: mimeSegments(header, mailText(item), item) };
}

/** The five fields that survive in mail systems which keep only `X-` fields, and only five of them (Microsoft Graph). */
function archiveFields(item: Item): string {
  return (
    `X-Archive-Platform: ${item.platform}\r\nX-Archive-Event: ${item.kind}\r\n` +
    textField('X-Archive-Message-Id', '', oneLine(item.nativeId, nativeIdLimit)) +
    textField('X-Archive-Conversation-Id', '', oneLine(item.conversation.id, nativeIdLimit)) +
    `X-Archive-Payload-SHA256: ${payloadHash(item)}\r\n`
  );
}
