import type { Clock } from '#core/clock.ts';
import type { MailboxId } from '#core/ids.ts';
import { together } from '#core/together.ts';
import type { GraphClient } from '#graph/client.ts';
import { findUser, listUsers } from '#graph/people.ts';
import { isForbidden, isGone, isNoMailbox } from '#targets/microsoft365/failures.ts';
import { askForFolder, type Witness } from '#targets/microsoft365/witness.ts';

/** The mailboxes that the application may open, by any of their addresses. A mailbox's id is that of its user. */
export interface MailboxBook {
  find(addresses: readonly string[]): Promise<ReadonlyMap<string, MailboxId>>;
}

/** Addresses that are looked at at the same time. */
const atOnce = 16;
/** From so many addresses on the whole directory is read instead of asked. */
const many = 50;
/** Milliseconds for which is believed that a mailbox is there, or not, and that the directory is as it was read. */
const keptFor = { there: 3_600_000, missing: 5_000, directory: 600_000 };
const never = new AbortController().signal;

export function openMailboxBook(client: GraphClient, witness: Witness, clock: Clock): MailboxBook {
  const known = new Map<string, { readonly mailbox: MailboxId | undefined; readonly until: number }>();
  let directory: { readonly users: Promise<ReadonlyMap<string, string>>; readonly until: number } | undefined;

  const everybody = (): Promise<ReadonlyMap<string, string>> => {
    const now = clock.now().getTime();
    if (directory === undefined || now >= directory.until) {
      directory = { users: readDirectory(client), until: now + keptFor.directory };
      directory.users.catch(() => {
        directory = undefined;
      });
    }
    return directory.users;
  };

  const findOne = async (address: string, users: ReadonlyMap<string, string> | undefined) => {
    const held = known.get(address);
    const now = clock.now().getTime();
    if (held !== undefined && now < held.until) return held.mailbox;
    const user = users === undefined ? await findUserId(client, address) : users.get(address);
    const mailbox =
      user !== undefined && (await opens(client, witness, user)) ? (user as MailboxId) : undefined;
    const until = now + (mailbox === undefined ? keptFor.missing : keptFor.there);
    known.set(address, { mailbox, until });
    return mailbox;
  };

  return {
    find: async (asked) => {
      const found = new Map<string, MailboxId>();
      const users = asked.length > many ? await orForbidden(everybody) : undefined;
      await together(atOnce, asked, async (address) => {
        const mailbox = await findOne(address.toLowerCase(), users);
        if (mailbox !== undefined) found.set(address, mailbox);
      });
      return found;
    },
  };
}

async function orForbidden<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isForbidden(error)) return undefined;
    throw error;
  }
}

/** Without the right to read the directory an address can be a sign-in name, as it mostly is. */
async function findUserId(client: GraphClient, address: string): Promise<string | undefined> {
  try {
    return (await findUser(client, address, never))?.id;
  } catch (error) {
    if (isForbidden(error)) return address;
    throw error;
  }
}

async function readDirectory(client: GraphClient): Promise<ReadonlyMap<string, string>> {
  const users = new Map<string, string>();
  for await (const { id, mail, aliases, userPrincipalName } of listUsers(client, never))
    for (const address of [userPrincipalName, ...aliases, mail]) users.set(address.toLowerCase(), id);
  return users;
}

/** A user has a mailbox where its folders can be asked for; one out of the application's scope is none of ours. */
async function opens(client: GraphClient, witness: Witness, user: string): Promise<boolean> {
  try {
    await askForFolder(client, user, never);
    witness.opened(user);
    return true;
  } catch (error) {
    if (isNoMailbox(error) || isGone(error)) return false;
    if (isForbidden(error) && (await witness.opensOther(user, never)) !== false) return false;
    throw error;
  }
}
