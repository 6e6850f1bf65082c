import { Failure } from '#core/failure.ts';
import type { MailboxId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { answerFailure, haltOf, isAnswered, responseCode, responseText } from '#targets/imap/failures.ts';
import type { ImapServer } from '#targets/imap/settings.ts';

/** What a NO to an APPEND means for what comes after. */
export type Refused =
  | { readonly kind: 'no-folder' }
  /** This mail alone, as it is. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'item'; readonly failure: Failure }
  /** Nothing further is to be sent to this mailbox now. */
  | { readonly kind: 'halt'; readonly failure: Failure };

/**
 * Reads a NO by its code (RFC 5530, RFC 7889, RFC 9051), and by its words where there is none: Dovecot tells a mail that
 * is too large for its rules by LIMIT and a text.
 * @returns undefined of anything else: nobody knows what became of the mail
 */
export function readRefusal(error: unknown, mailbox: MailboxId, server: ImapServer): Refused | undefined {
  if (!isAnswered(error)) return;
  const code = responseCode(error);
  const text = responseText(error);
  if (code === 'TRYCREATE' || code === 'NONEXISTENT') return { kind: 'no-folder' };
  if (code === 'OVERQUOTA' || (code === '' && /quota|mailbox (?:is )?full/i.test(text))) {
    return { kind: 'item', failure: mailboxFull(mailbox) };
  }
  const large = /too (?:large|big)|exceeds? .*(?:size|limit)|size limit/i.test(text);
  if (code === 'TOOBIG' || code === 'APPENDLIMIT' || (large && (code === '' || code === 'LIMIT'))) {
    return { kind: 'too-large' };
  }
  const failure = haltOf(error, server);
  return failure === undefined
    ? { kind: 'item', failure: answerFailure(error, server) }
    : { kind: 'halt', failure };
}

export function mailboxFull(mailbox: MailboxId): Failure {
  return new Failure(
    'mailbox-full',
    say`The mailbox ${mailbox} has no room for the item.`,
    say`Make room in it or raise its quota; the delivery is tried again by itself.`,
  );
}

export function tooLarge(mailbox: MailboxId): Failure {
  return new Failure(
    'item-too-large',
    say`The item is too large for the mailbox ${mailbox}, even without its attachments.`,
    say`Raise the size limit of the target or of the mail server, then deliver again.`,
  );
}
