import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EnvelopeAnswer, EnvelopesAnswer } from '#core/feed.ts';
import { connectThroughProxy, type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';
import { command } from '../support/command.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { captureGenerated, itemsOf, verifyArchive } from '../support/road.ts';
import type { Given, Misbehaviour, SiteProxy } from '../support/siteProxy.ts';

/** `holdfast connector run` against the real site behind a proxy that misbehaves. */

// Each test starts the program twice and waits for a patience to end.
vi.setConfig({ testTimeout: 90_000 });
/** Items of an envelope, and envelopes that wait in each test: more than the first pages take. */
const [batch, waiting] = [20, 12];
/** Envelopes that a run asks for first. */
const firstPage = 4;
/** Short where a patience has to end, and long enough for a busy machine to answer in what does answer. */
const patience = {
  usual: [],
  hasty: ['--site-answer-seconds', '30', '--site-patience-seconds', '2'],
  brief: ['--site-answer-seconds', '4', '--site-patience-seconds', '4'],
} as const;

let archive: TemporaryArchive;
let proxy: SiteProxy;
let captured = 0;
beforeAll(async () => {
  archive = await temporaryArchive();
  proxy = await connectThroughProxy(archive, generatedPeople);
});
afterAll(async () => {
  await archive.remove();
  await proxy.close();
});

const connector = async () => (await (await archive.app()).connectors.list(tester))[0];
const run = (...args: readonly string[]) => command(archive, 'connector', 'run', 'WhatsApp', ...args);

/** How many items each mailbox has; each must be there once. */
async function counts(): Promise<number[]> {
  return Promise.all(
    generatedPeople.map(async ({ email }) => {
      const items = await itemsOf(archive, email);
      expect(new Set(items).size).toBe(items.length);
      return items.length;
    }),
  );
}

interface BadSite {
  readonly name: string;
  /** @param from position of the first envelope that waits */
  readonly misbehave: (from: bigint) => Misbehaviour;
  readonly code: string;
  /** @param from as above */
  readonly says: (from: bigint) => string | RegExp;
  readonly remedy: string;
  /** How patient the run is. */
  readonly patience: keyof typeof patience;
  /** Envelopes that are taken before it shows. */
  readonly taken: number;
  /** What was on its way into the archive then may be there, too; the next run counts it. */
  readonly underway?: number;
}

const on = (wanted: string, what: Given | Misbehaviour): Misbehaviour => {
  return (path, answer) => {
    if (!path.startsWith(wanted)) return answer;
    return typeof what === 'function' ? what(path, answer) : what;
  };
};
const fault = { status: 500, headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') };

/** Changes the envelopes of every page. */
const envelopes = (change: (all: EnvelopeAnswer[]) => EnvelopeAnswer[]): Misbehaviour =>
  on('envelopes', (_path, answer) => {
    const page = JSON.parse(answer.body.toString()) as EnvelopesAnswer;
    return { ...answer, body: Buffer.from(JSON.stringify({ ...page, envelopes: change(page.envelopes) })) };
  });
const changed = (position: bigint, change: (one: EnvelopeAnswer) => EnvelopeAnswer): Misbehaviour =>
  envelopes((all) => all.map((one) => (one.position === String(position) ? change(one) : one)));

function withBitFlipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  return bytes.toString('base64');
}

const seeThatItRuns = 'See that the site runs and can be reached from here;';
const haveItLookedAt = 'Have the site and what lies between looked at';
const unreachable = { code: 'site-unreachable', remedy: seeThatItRuns, patience: 'hasty' } as const;
const mute = { ...unreachable, patience: 'brief' } as const;
const broken = { code: 'envelope-broken', remedy: haveItLookedAt, patience: 'usual' } as const;
const answered = () => /^The capture site at 127\.0\.0\.1:\d+ answered 500; \d+ attempts were made\.$/mu;
const silent = () =>
  /^The capture site at 127\.0\.0\.1:\d+ did not answer within 4 s; 1 attempt was made\.$/mu;

const badSites: readonly BadSite[] = [
  {
    ...unreachable,
    name: 'answers 500 at the sign-in',
    misbehave: () => on('sessions', fault),
    says: answered,
    taken: 0,
  },
  {
    ...unreachable,
    name: 'answers 500 in place of envelopes',
    misbehave: () => on('envelopes', fault),
    says: answered,
    taken: 0,
  },
  {
    ...unreachable,
    name: 'answers 500 after some envelopes',
    misbehave: (from) =>
      on('envelopes', (path, answer) => (path.includes(`after=${from - 1n}&`) ? answer : fault)),
    says: answered,
    taken: firstPage,
  },
  { ...mute, name: 'hangs', misbehave: () => on('envelopes', 'hang'), says: silent, taken: 0 },
  {
    ...mute,
    name: 'stops in the middle of an answer',
    misbehave: () => on('envelopes', 'stall'),
    says: silent,
    taken: 0,
  },
  {
    ...unreachable,
    name: 'ends the connection in the middle of an answer',
    misbehave: () => on('envelopes', 'cut'),
    says: () => /^The capture site at 127\.0\.0\.1:\d+ cannot be reached/mu,
    taken: 0,
  },
  {
    ...mute,
    name: 'hangs when everything is acknowledged',
    misbehave: () => on('subscriptions/', (path, answer) => (path.endsWith('ments') ? 'hang' : answer)),
    says: silent,
    taken: firstPage,
    underway: waiting - firstPage,
  },
  {
    ...broken,
    name: 'gives an envelope with a bit flipped',
    misbehave: (from) => changed(from + 6n, (one) => ({ ...one, sealed: withBitFlipped(one.sealed) })),
    says: (from) =>
      `The capture site's envelope at position ${from + 6n} is broken: its hash does not fit its content.`,
    taken: firstPage,
  },
  {
    ...broken,
    name: 'gives an envelope with another date',
    misbehave: (from) => changed(from + 6n, (one) => ({ ...one, createdAt: '2026-01-01T00:00:00.000Z' })),
    says: (from) =>
      `The capture site's envelope at position ${from + 6n} is broken: its hash does not fit its content.`,
    taken: firstPage,
  },
  {
    name: 'leaves a position out',
    code: 'envelope-hole',
    misbehave: (from) => envelopes((all) => all.filter(({ position }) => position !== String(from + 6n))),
    says: (from) =>
      `The capture site's feed goes from position ${from + 5n} to ${from + 7n}: what was between them is missing.`,
    remedy: haveItLookedAt,
    patience: 'usual',
    taken: firstPage,
  },
  {
    name: 'gives a page of something else',
    code: 'site-answer',
    misbehave: () => on('envelopes', { ...fault, status: 200 }),
    says: () => 'The capture site\'s answer to "envelopes" is not one of the site feed: envelopes ',
    remedy: 'See that the address is the private listener of a capture site,',
    patience: 'usual',
    taken: 0,
  },
];

describe('a site that', () => {
  it.each(badSites)('$name stops the run, and the next goes on', async (bad) => {
    const before = await counts();
    const from = BigInt((await connector())?.cursor ?? -1) + 1n;
    await captureGenerated(archive, captured, waiting * batch, batch);
    captured += waiting * batch;

    proxy.misbehave = bad.misbehave(from);
    const { code, stdout, stderr } = await run(...patience[bad.patience]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`[${bad.code}]\n`);
    const says = bad.says(from);
    if (typeof says === 'string') expect(stderr).toContain(says);
    else expect(stderr).toMatch(says);
    expect(stderr).toContain(`\n${bad.remedy}`);
    expect(stderr).not.toContain('    at ');

    const left = await connector();
    expect(left?.lastRun).toMatchObject({ state: 'failed', failure: { code: bad.code } });
    const took = Number(BigInt(left?.cursor ?? -1) - from + 1n);
    expect(took).toBe(bad.taken);
    expect(BigInt(left?.acknowledged ?? -1)).toBeLessThanOrEqual(BigInt(left?.cursor ?? -1));
    // What the cursor has passed is in the mailboxes, and nothing else.
    const there = (await counts()).map((count, index) => count - (before[index] ?? 0));
    expect(Math.min(...there)).toBeGreaterThanOrEqual(took * batch);
    expect(Math.max(...there)).toBeLessThanOrEqual((took + (bad.underway ?? 0)) * batch);

    proxy.misbehave = undefined;
    const next = await run('--json');
    expect({ code: next.code, stderr: next.stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(next.stdout)).toMatchObject({
      state: 'completed',
      imported: (waiting - took) * batch,
      duplicates: 0,
      rejected: 0,
      reconciled: true,
    });
    expect(await counts()).toEqual(generatedPeople.map(() => captured));
    const now = await connector();
    expect(now?.cursor).toBe(String(from + BigInt(waiting) - 1n));
    expect(now?.acknowledged).toBe(now?.cursor);
    expect((await verifyArchive(archive)).findings).toEqual([]);
  });
});
