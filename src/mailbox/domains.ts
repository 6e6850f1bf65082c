import { Failure } from '#core/failure.ts';
import type { MailboxId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { normalAddress, parseDomain } from '#mailbox/address.ts';
import { createMailbox } from '#mailbox/mailboxes.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/**
 * Accepts a domain: mailboxes of registered users in it may then be made automatically. Harmless when repeated.
 * @returns the domain in lower case
 * @throws Failure `usage` when the text is no domain
 */
export async function addDomain(parts: ArchiveParts, text: string): Promise<string> {
  const name = parseDomain(text);
  await parts.tables
    .insertInto('mailbox.domain')
    .values({ name, added_at: parts.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return name;
}

/**
 * Accepts it no longer; mailboxes that were made stay.
 * @throws Failure `not-found`
 */
export async function removeDomain(parts: ArchiveParts, text: string): Promise<void> {
  const name = parseDomain(text);
  const removed = await parts.tables.deleteFrom('mailbox.domain').where('name', '=', name).executeTakeFirst();
  if (removed.numDeletedRows > 0n) return;
  throw new Failure(
    'not-found',
    say`${name} is no accepted domain.`,
    say`See Settings > Accepted domains, or \`holdfast domain list\`.`,
  );
}

/** The accepted domains by name. */
export async function listDomains(parts: ArchiveParts): Promise<string[]> {
  const rows = await parts.tables.selectFrom('mailbox.domain').select('name').orderBy('name').execute();
  return rows.map((row) => row.name);
}

/**
 * The mailbox of an address in an accepted domain, made if it is not there. A subdomain has to be accepted itself.
 * @returns undefined when the domain is not accepted
 */
export async function automaticMailbox(parts: ArchiveParts, text: string): Promise<MailboxId | undefined> {
  const address = normalAddress(text);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const accepted = await parts.tables
    .selectFrom('mailbox.domain')
    .select('name')
    .where('name', '=', domain)
    .executeTakeFirst();
  return accepted === undefined ? undefined : (await createMailbox(parts, address)).id;
}
