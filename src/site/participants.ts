import type { Account, Item, ItemDraft } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import type { Directory, RegisteredUser } from '#site/directory.ts';

/** A draft with everybody resolved, and the direction that follows. */
export type ResolvedDraft = ItemDraft & Pick<Item, 'direction'>;

/**
 * Says of everybody in a draft whether he is a registered user at the event's time, and which. The site alone decides
 * that: what a capture claims about `internal` is not believed. Pure.
 */
export function resolveParticipants(draft: ItemDraft, directory: Directory): ResolvedDraft {
  const instant = new Date(draft.occurredAt);
  const resolve = (participant: Participant): Participant => resolveOne(participant, directory, instant);
  const { sender, membership, receipts, identity } = draft;
  const resolved = {
    ...draft,
    account: resolveAccount(draft.account, directory, instant),
    ...(sender === undefined ? {} : { sender: resolve(sender) }),
    recipients: draft.recipients.map(resolve),
    ...(membership === undefined
      ? {}
      : {
          membership: {
            ...membership,
            members: membership.members.map(resolve),
            ...(membership.by === undefined ? {} : { by: resolve(membership.by) }),
          },
        }),
    ...(receipts === undefined
      ? {}
      : { receipts: receipts.map((receipt) => ({ ...receipt, participant: resolve(receipt.participant) })) }),
    ...(identity === undefined
      ? {}
      : { identity: { ...identity, participant: resolve(identity.participant) } }),
  };
  return { ...resolved, direction: directionOf(resolved.sender, resolved.recipients) };
}

/** Seen from the organisation: all of it within, sent by one of its users, or come in. */
export function directionOf(
  sender: Participant | undefined,
  recipients: readonly Participant[],
): Item['direction'] {
  if (sender?.internal !== true) return 'in';
  return recipients.length > 0 && recipients.every((recipient) => recipient.internal) ? 'internal' : 'out';
}

function resolveOne(participant: Participant, directory: Directory, instant: Date): Participant {
  const user = findUser(participant, directory, instant);
  const { email, ...rest } = participant;
  if (user === undefined) {
    // Who-is-who may name an outsider by address: kept, but he is no user.
    const isAsserted = email !== undefined && participant.resolution === 'asserted';
    return { ...rest, ...(isAsserted ? { email } : {}), internal: false };
  }
  const displayName = user.displayName ?? participant.displayName;
  return {
    ...rest,
    email: user.email,
    ...(displayName === undefined ? {} : { displayName }),
    internal: true,
    resolution: participant.resolution === 'unresolved' ? 'directory' : participant.resolution,
  };
}

function findUser(participant: Participant, directory: Directory, instant: Date): RegisteredUser | undefined {
  const { nativeId, idType, phone, email } = participant;
  const number = phone ?? (idType === 'pn' ? phoneOfNativeId(nativeId) : undefined);
  const byPhone = number === undefined ? undefined : directory.userAt('phone', number, instant);
  if (byPhone !== undefined) return byPhone;
  if (idType === 'userid') return directory.userAt('wecom', nativeId, instant);
  const isAsserted = participant.resolution === 'asserted' && email !== undefined;
  return isAsserted ? directory.userAt('email', email, instant) : undefined;
}

/** `447700900123@s.whatsapp.net`, `447700900123` and `+447700900123` are one number. */
function phoneOfNativeId(nativeId: string): string | undefined {
  const digits = /^\+?([1-9]\d{4,14})(?:[:@]|$)/.exec(nativeId)?.[1];
  return digits === undefined ? undefined : `+${digits}`;
}

/** Whose account it was at that instant. */
export function accountUser(
  account: Account,
  directory: Directory,
  instant: Date,
): RegisteredUser | undefined {
  const number = account.phone ?? phoneOfNativeId(account.id);
  return (
    (number === undefined ? undefined : directory.userAt('phone', number, instant)) ??
    directory.userAt('wecom', account.id, instant)
  );
}

function resolveAccount(account: Account, directory: Directory, instant: Date): Account {
  const user = accountUser(account, directory, instant);
  const { userEmail: _claimed, ...rest } = account;
  if (user === undefined) return rest;
  const displayName = user.displayName ?? account.displayName;
  return { ...rest, userEmail: user.email, ...(displayName === undefined ? {} : { displayName }) };
}
