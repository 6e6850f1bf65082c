import type { Candidate } from '#connector/map.ts';
import { resolveMailboxes } from '#connector/resolveMailboxes.ts';
import { Failure } from '#core/failure.ts';
import type { FolderId, MailboxId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Place, QuarantineReason, Target } from '#core/target.ts';
import { together } from '#core/together.ts';

/** The address by which the archive gives its quarantine mailbox. */
export const quarantineAddress = 'quarantine';

/**
 * Makes the mailbox of a registered user whose domain is accepted, or of a person whom a mailbox directory knows;
 * undefined where it may not.
 */
export type AutoMailbox = (address: string, known: boolean) => Promise<MailboxId | undefined>;

/** The mailboxes of a target during a run: each asked for once, folders made on demand. */
export interface Mailboxes {
  /** Finds out which candidates have a mailbox; those found are remembered for the run, the others for this call. */
  lookUp(candidates: Iterable<Candidate>): Promise<void>;
  /** Tells of an address that `lookUp` has looked for. */
  has(address: string): boolean;
  /** Makes the folders of these addresses that have none. */
  prepare(addresses: Iterable<string>): Promise<void>;
  place(address: string): Promise<Place>;
  /** @param detail a stored sentence */
  quarantine(reason: QuarantineReason, detail: string): Promise<Place>;
}

export function openMailboxes(options: {
  readonly target: Target;
  /** Where the quarantine is; `target` when absent. */
  readonly quarantineTarget?: Target;
  readonly folder: string;
  readonly autoMailbox?: AutoMailbox | undefined;
}): Mailboxes {
  const { target, folder, autoMailbox } = options;
  const found = new Map<string, MailboxId>();
  const folders = new Map<MailboxId, Promise<FolderId>>();
  let quarantined: Promise<Place> | undefined;

  const folderOf = (mailbox: MailboxId): Promise<FolderId> => {
    const known = folders.get(mailbox);
    if (known !== undefined) return known;
    const made = target.ensureFolder(mailbox, folder);
    folders.set(mailbox, made);
    made.catch(() => folders.delete(mailbox));
    return made;
  };

  const quarantine = (): Promise<Place> => {
    if (quarantined !== undefined) return quarantined;
    const opened = quarantinePlace(options.quarantineTarget ?? target, folder);
    quarantined = opened;
    opened.catch(() => {
      quarantined = undefined;
    });
    return opened;
  };

  const make = async ({ address, known }: Candidate): Promise<void> => {
    const mailbox = await autoMailbox?.(address, known === true);
    if (mailbox !== undefined) found.set(address, mailbox);
  };

  return {
    lookUp: async (candidates) => {
      const wanted = new Map<string, Candidate>();
      for (const candidate of candidates) {
        // An address may stand in a custom row and be a user's own: the latter may have its mailbox made.
        if (found.has(candidate.address)) continue;
        const before = wanted.get(candidate.address);
        if (before === undefined || !mayBeMade(before)) wanted.set(candidate.address, candidate);
      }
      for (const [address, mailbox] of await resolveMailboxes(target, [...wanted.keys()]))
        found.set(address, mailbox);
      const missing = [...wanted.values()].filter(({ address }) => !found.has(address));
      await together(width, missing.filter(mayBeMade), make);
    },
    has: (address) => found.has(address),
    prepare: async (addresses) => {
      const wanted = new Set<MailboxId>();
      for (const address of addresses) {
        const mailbox = found.get(address);
        if (mailbox !== undefined && !folders.has(mailbox)) wanted.add(mailbox);
      }
      await together(width, [...wanted], folderOf);
    },
    place: async (address) => {
      const mailbox = found.get(address);
      if (mailbox === undefined) throw new Error('place() of an address that has no mailbox');
      return { mailbox, folder: await folderOf(mailbox) };
    },
    quarantine: async (reason, detail) => ({ ...(await quarantine()), quarantine: { reason, detail } }),
  };
}

/** Whether the mailbox of an address may be made on its own, where the archive accepts it. */
export function mayBeMade({ origin, known }: Candidate): boolean {
  return origin === 'automatic' || known === true;
}

async function quarantinePlace(target: Target, folder: string): Promise<Place> {
  const mailbox = await target.resolveMailbox(quarantineAddress);
  if (mailbox !== undefined) return { mailbox, folder: await target.ensureFolder(mailbox, folder) };
  throw new Failure(
    'mailbox-unknown',
    say`The target ${target.spec.name} has no quarantine mailbox.`,
    say`Make the built-in archive the primary target, or give this target a mailbox named "quarantine".`,
  );
}

/** Requests to the target at a time: a run's first batch may meet hundreds of mailboxes. */
const width = 4;
