import { rm } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import type { MailboxId } from '#core/ids.ts';
import { serviceFolder } from '#core/item.ts';
import type { Delivery, Target } from '#core/target.ts';
import { isRefusal } from '#core/target.ts';
import { together } from '#core/together.ts';
import { pushWithMbsync, writeMaildir } from '../test/bench/mbsync.ts';
import { wholeMail } from '../test/mail/fixtures.ts';
import { makeItem } from '../test/mail/items.ts';
import { contextOf, deliveryOf } from '../test/mailbox/archive.ts';
import { type Dovecot, missingDovecot, missingPackage, startDovecot } from '../test/support/imap/dovecot.ts';
import { checkMailbox, dovecotTarget } from '../test/support/imap/dovecotTarget.ts';

/**
 * Items into one mailbox of a Dovecot on loopback, beside mbsync with the same mails, and into 20 mailboxes. Receipts are
 * kept in memory. Prints figures; asserts nothing. script/bench imap [ITEMS] [REPEATS]
 */
const [wantedItems = '2000', wantedRepeats = '5'] = process.argv.slice(2);
const [count, repeats] = [Number(wantedItems), Number(wantedRepeats)];
const manyMailboxes = 20;
const words = 'the order from Monday is ready and may leave the house before noon if somebody signs it'.split(
  ' ',
);

for (const reason of [missingDovecot(), missingPackage('mbsync', ['--version'], 'isync')]) {
  if (reason !== undefined) throw new Error(`Not measured: ${reason}.`);
}
console.info(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}`,
);
for (const store of ['maildir', 'sdbox'] as const) await measureStore(store);

async function measureStore(store: 'maildir' | 'sdbox'): Promise<void> {
  const rounds = Array.from({ length: repeats + 1 }, (_, index) => index);
  const names = (kind: string, numbers: readonly number[]): string[] =>
    numbers.map((number) => `${kind}${number}@corp.example`);
  const [own, peer, single] = [names('own', rounds), names('peer', rounds), names('single', rounds)];
  const many = rounds.map((round) =>
    names(`many${round}-`, [...Array.from({ length: manyMailboxes }).keys()]),
  );
  const users = [...own, ...peer, ...single, ...many.flat(), checkMailbox];
  const dovecot = await startDovecot({ users, store });
  try {
    await compare(store, dovecot, { own, peer });
    await spread(store, dovecot, { single, many });
  } finally {
    await dovecot.remove();
  }
}

/** The first of each is a warm-up; they take turns, so that what else the machine does meets both. */
async function compare(
  store: string,
  dovecot: Dovecot,
  { own, peer }: { own: readonly string[]; peer: readonly string[] },
): Promise<void> {
  const sample = deliveriesTo('sample@corp.example', count);
  const maildir = path.join(dovecot.folder, 'near', 'mails');
  const mails = sample.map(async ({ item, mail }) => ({
    bytes: mail === null ? Buffer.alloc(0) : await wholeMail(mail),
    date: new Date(item.occurredAt),
  }));
  await writeMaildir(maildir, await Promise.all(mails));
  const seconds: { own: number[]; peer: number[] } = { own: [], peer: [] };
  for (const [index, mailbox] of own.entries()) {
    const ours = await withTarget(dovecot, (target) => deliverTo(target, mailbox, count));
    const state = path.join(dovecot.folder, `state${index}`);
    const theirs = await pushWithMbsync(dovecot, peer[index] ?? '', { maildir, state });
    if (index > 0) {
      seconds.own.push(ours);
      seconds.peer.push(theirs);
    }
  }
  await rm(path.join(dovecot.folder, 'near'), { recursive: true });
  const [ours, theirs] = [median(seconds.own), median(seconds.peer)];
  console.info(
    `${store.padEnd(8)} one mailbox, ${count} items: ${rate(count, ours)} (${spreadOf(seconds.own)}); ` +
      `mbsync ${rate(count, theirs)} (${spreadOf(seconds.peer)}); ratio ${(theirs / ours).toFixed(2)}`,
  );
}

/** As a queue does it: so many mailboxes at once, each by calls of its own. One mailbox takes turns with many. */
async function spread(
  store: string,
  dovecot: Dovecot,
  { single, many }: { single: readonly string[]; many: readonly (readonly string[])[] },
): Promise<void> {
  const total = count * 5;
  const seconds: { one: number[]; all: number[] } = { one: [], all: [] };
  for (const [round, mailbox] of single.entries()) {
    const one = await withTarget(dovecot, (target) => deliverTo(target, mailbox, count));
    const all = await withTarget(dovecot, async (target) => {
      const began = performance.now();
      await together(target.pace?.mailboxesAtOnce ?? 1, many[round] ?? [], (each) =>
        deliverTo(target, each, total / manyMailboxes),
      );
      return (performance.now() - began) / 1_000;
    });
    if (round > 0) {
      seconds.one.push(one);
      seconds.all.push(all);
    }
  }
  const [one, all] = [median(seconds.one), median(seconds.all)];
  console.info(
    `${store.padEnd(8)} ${manyMailboxes} mailboxes, ${total} items: ${rate(total, all)} (${spreadOf(seconds.all)}); ` +
      `one mailbox ${rate(count, one)} (${spreadOf(seconds.one)}); ratio ${(total / all / (count / one)).toFixed(2)}`,
  );
}

async function withTarget<Result>(
  dovecot: Dovecot,
  work: (target: Target) => Promise<Result>,
): Promise<Result> {
  const target = dovecotTarget(dovecot, { port: dovecot.port });
  try {
    return await work(target);
  } finally {
    await target.close?.();
  }
}

/** @returns seconds, from the sign-in to the last receipt */
async function deliverTo(target: Target, mailbox: string, items: number): Promise<number> {
  const deliveries = deliveriesTo(mailbox, items);
  const began = performance.now();
  const folder = await target.ensureFolder(mailbox as MailboxId, serviceFolder.whatsapp);
  const atOnce = target.pace?.itemsAtOnce ?? 50;
  for (let at = 0; at < deliveries.length; at += atOnce) {
    const batch = deliveries
      .slice(at, at + atOnce)
      .map((one) => ({ ...one, places: one.places.map((place) => ({ ...place, folder })) }));
    const results = await target.deliver(batch, contextOf());
    const refused = results.find(isRefusal);
    if (refused !== undefined) throw refused.failure;
  }
  return (performance.now() - began) / 1_000;
}

/** Messages of 200 characters, a minute apart. */
function deliveriesTo(mailbox: string, items: number): readonly Delivery[] {
  return Array.from({ length: items }, (_, index) => {
    const text = Array.from({ length: 60 }, (_word, at) => words[(index * 7 + at * at) % words.length])
      .join(' ')
      .slice(0, 200);
    const occurredAt = new Date(Date.parse('2026-03-02T09:15:27.000Z') + index * 60_000).toISOString();
    const item = makeItem({
      nativeId: `bench-${mailbox}-${index}`,
      occurredAt,
      content: { type: 'text', text },
    });
    return deliveryOf(item, [{ mailbox: mailbox as MailboxId, folder: '' as never }]);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function rate(items: number, seconds: number): string {
  return `${Math.round(items / seconds).toLocaleString('en-GB')} items/s`;
}

function spreadOf(seconds: readonly number[]): string {
  return `median of ${seconds.length}, ${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)} s`;
}
