import type { MailboxDirectory } from '#connector/directories/mailboxDirectory.ts';
import type { Directory } from '#connector/directory.ts';
import type { CustomMapping } from '#connector/mapping/custom.ts';
import { nameKey, phoneKey } from '#connector/mapping/externalId.ts';
import type { FailureCode } from '#core/failure.ts';
import { type Item, itemParticipants } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';

/** What decides which mailboxes an item goes to. */
export interface MappingRules {
  readonly custom: CustomMapping;
  readonly directory: Directory;
  /** Who has which mailbox, besides the site's users; absent: nothing is known of it. */
  readonly mailboxes?: MailboxDirectory;
  /** The switch "automatic mapping": on, the e-mail address of a user maps him where the custom mapping does not. */
  readonly automatic: boolean;
  /** E-mail addresses, in lower case, of the only registered users whose communication is imported; absent: all. */
  readonly people?: ReadonlySet<string>;
}

/** Why a registered user's mailbox did not get an item that was his; a code where the target refused it. */
export type MissingReason = 'mapping-conflict' | 'phone-ambiguous' | 'address-unknown' | FailureCode;

export interface MissingDelivery {
  /** The participant's native id. */
  readonly nativeId: string;
  /** The first of e-mail address, phone number, native id that is known. */
  readonly who: string;
  readonly reason: MissingReason;
}

export interface Mapped {
  /** Addresses of mailboxes that exist, each once. Nobody maps where there is none. */
  readonly addresses: readonly string[];
  readonly missing: readonly MissingDelivery[];
  /** Addresses of custom mapping rows that no mailbox has. */
  readonly unknownMailboxes: readonly string[];
}

/**
 * An address to try, in order. Only a registered user's own address and one that a mailbox directory knows may have its
 * mailbox made automatically; an `alias` leads to the mailbox that follows it, and never becomes one of its own.
 */
export interface Candidate {
  readonly address: string;
  readonly origin: 'custom' | 'automatic' | 'alias';
  /** A mailbox directory names it as the mailbox of a person. */
  readonly known?: true;
}

/** A registered user of an item, with the addresses to try for him. */
export interface Party {
  readonly participant: Participant;
  readonly candidates: readonly Candidate[];
  /** Why nothing may decide for him. */
  readonly refused?: 'mapping-conflict' | 'phone-ambiguous';
}

/**
 * Decides who gets an item: of the participants that are registered users at the item's date (audience `account`: of
 * the capturing account's user alone) each by custom mapping, then by the e-mail address in the item, then by the
 * site's directory at the item's date, then, where no address is known, by the mailbox directory's owner of the phone
 * number at that date. An address that is somebody's alias leads to his mailbox.
 * @param hasMailbox tells whether an address has a mailbox
 */
export function mapItem(item: Item, rules: MappingRules, hasMailbox: (address: string) => boolean): Mapped {
  return mapParties(partiesOf(item, rules), hasMailbox);
}

/** `mapItem` where the parties are known; the caller finds out beforehand which of their candidates have a mailbox. */
export function mapParties(parties: readonly Party[], hasMailbox: (address: string) => boolean): Mapped {
  const addresses = new Set<string>();
  const missing: MissingDelivery[] = [];
  const unknownMailboxes = new Set<string>();
  for (const { participant, candidates, refused } of parties) {
    const found = candidates.find(({ address }) => hasMailbox(address));
    for (const { address, origin } of candidates.slice(0, found ? candidates.indexOf(found) : undefined)) {
      if (origin === 'custom') unknownMailboxes.add(address);
    }
    if (found !== undefined) addresses.add(found.address);
    else missing.push({ ...identify(participant), reason: refused ?? missingReason(candidates) });
  }
  return { addresses: [...addresses], missing, unknownMailboxes: [...unknownMailboxes] };
}

function missingReason(candidates: readonly Candidate[]): MissingReason {
  return candidates.length > 0 ? 'mailbox-unknown' : 'address-unknown';
}

/** The reason of an item that nobody got. */
export function unmappedReason({ missing }: Pick<Mapped, 'missing'>): UnmappedReason {
  const reasons = missing.map(({ reason }) => reason);
  return (
    (['mapping-conflict', 'phone-ambiguous'] as const).find((reason) => reasons.includes(reason)) ??
    'nobody-maps'
  );
}

export type UnmappedReason = 'nobody-maps' | 'mapping-conflict' | 'phone-ambiguous';

function identify(participant: Participant): { nativeId: string; who: string } {
  const { nativeId, email, phone } = participant;
  return { nativeId, who: email ?? phone ?? nativeId };
}

/** The registered users that an item may go to. */
export function partiesOf(item: Item, rules: MappingRules): readonly Party[] {
  const at = new Date(item.occurredAt);
  const audience = item.audience === 'account' ? [accountUser(item)] : itemParticipants(item);
  return audience.flatMap((participant) => partyOf(participant, rules, at) ?? []);
}

function partyOf(participant: Participant, rules: MappingRules, at: Date): Party | undefined {
  const listed = rules.directory.find(participant, at);
  if (!participant.internal && listed === undefined) return undefined;
  const emails = [participant.email, listed?.email].flatMap((email) => email?.trim().toLowerCase() || []);
  const holder = emails.length === 0 ? holderOf(participant, rules, at) : undefined;
  if (rules.people !== undefined && ![...emails, holder].some((email) => email && rules.people?.has(email)))
    return undefined;
  const keys = [...identityKeys(participant), ...(listed ? [nameKey(listed.id), nameKey(listed.email)] : [])];
  const custom = rules.custom.find(keys, at);
  // Of two rows that contradict each other neither applies, and nothing else may decide in their stead.
  if (custom === 'conflict') return { participant, candidates: [], refused: 'mapping-conflict' };
  const found = custom === undefined ? [] : leadingTo(custom, 'custom', rules, at);
  if (rules.automatic) {
    for (const email of emails) found.push(...leadingTo(email, 'automatic', rules, at));
    if (holder === 'ambiguous' && found.length === 0)
      return { participant, candidates: [], refused: 'phone-ambiguous' };
    if (holder !== undefined && holder !== 'ambiguous')
      found.push({ address: holder, origin: 'automatic', known: true });
  }
  const candidates = new Map<string, Candidate>();
  for (const one of found) if (!candidates.has(one.address)) candidates.set(one.address, one);
  return { participant, candidates: [...candidates.values()] };
}

/** The mailbox of whoever had the participant's phone number. */
function holderOf(
  { phone, idType, nativeId }: Participant,
  { mailboxes }: MappingRules,
  at: Date,
): string | 'ambiguous' | undefined {
  const number = phone ?? (idType === 'pn' ? nativeId : undefined);
  return number === undefined ? undefined : mailboxes?.holderOf(number, at);
}

/** An address with the mailbox that it is, or that it leads to as an alias. */
function leadingTo(
  address: string,
  origin: 'custom' | 'automatic',
  { mailboxes }: MappingRules,
  at: Date,
): Candidate[] {
  const mailbox = mailboxes?.mailboxOf(address, at);
  if (mailbox === undefined) return [{ address, origin }];
  if (mailbox === address) return [{ address, origin, known: true }];
  return [
    { address, origin: 'alias' },
    { address: mailbox, origin, known: true },
  ];
}

/** The keys under which a custom mapping row may name this participant. */
function identityKeys(participant: Participant): string[] {
  const { phone, idType, nativeId, email } = participant;
  return [
    ...(phone !== undefined ? [phoneKey(phone)] : []),
    ...(idType === 'pn' ? [phoneKey(nativeId)] : idType === 'name' ? [] : [nameKey(nativeId)]),
    ...(email !== undefined ? [nameKey(email)] : []),
  ];
}

/** The capturing account's user: the participant he is in this item, with what the account says of him. */
function accountUser(item: Item): Participant {
  const { id, userEmail, phone, displayName } = item.account;
  const email = userEmail?.toLowerCase();
  const known = itemParticipants(item).find(
    (participant) =>
      (phone !== undefined && participant.phone === phone) ||
      (email !== undefined && participant.email?.toLowerCase() === email) ||
      participant.nativeId === id,
  );
  return {
    nativeId: id,
    idType: 'name',
    resolution: 'exact',
    ...known,
    ...(phone !== undefined && { phone }),
    ...(userEmail !== undefined && { email: userEmail }),
    ...(displayName !== undefined && { displayName }),
    internal: true,
  };
}
