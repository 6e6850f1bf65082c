import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import type { Item } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { Captured, Emit, LiveSource, Source } from '#core/source.ts';
import { dumpTables } from '../site/dumpTables.ts';
import { openAll, openTestSite, type TestSite } from '../site/support.ts';

/**
 * Takes events in at a site as a capture does, those with media twice: once sealed, once waiting for files that do not
 * come. Then looks for every word of them in each row and file of the site.
 */
export async function expectNoPlaintext<Settings, Native>(
  source: Source<Settings, Native>,
  natives: readonly Native[],
): Promise<void> {
  const emits: Emit<Native>[] = [];
  const bench = await openTestSite(() => ({ sources: [still(source, emits)] }));
  const ending = new AbortController();
  const running = bench.site.captures.run(ending.signal);
  try {
    await bench.site.addUser({
      email: 'alice@corp.example',
      phones: ['+447700900101'],
      wecomIds: ['AliceChen'],
    });
    await bench.site.captures.add({ source: source.spec.name, name: 'Played', values: {} });
    const emit = await vi.waitFor(() => emits[0] ?? Promise.reject(new Error('not started')), 10_000);
    const events = natives.map(
      (native, index): Captured<Native> => ({ native, attachments: [], key: `${index}` }),
    );
    await emit(events);
    if (source.media !== undefined)
      await emit(events.map((event) => ({ ...event, key: `waiting ${event.key}`, awaitsMedia: true })));
    await lookForWords(bench);
  } finally {
    ending.abort();
    await running;
    await bench.close();
  }
}

/** The source, set up without settings and with nothing to read; its files never come. */
function still<Settings, Native>(
  source: Source<Settings, Native>,
  emits: Emit<Native>[],
): LiveSource<Settings, Native> {
  const { personal: _personal, ...spec } = source.spec;
  const missing = new Failure('media-missing', say`Not there.`, say`Wait.`);
  return {
    ...source,
    spec: { ...spec, fields: [] },
    parseSettings: () => ({}) as Settings,
    capture: (_settings, emit, signal) =>
      new Promise((resolve) => {
        emits.push(emit);
        signal.addEventListener('abort', () => resolve());
      }),
    ...(source.media === undefined
      ? {}
      : { media: { ...source.media, fetch: () => Promise.reject(missing) } }),
  };
}

async function lookForWords(bench: TestSite): Promise<void> {
  const items = (
    await Promise.all((['whatsapp', 'wechat'] as const).map((service) => openAll(bench, service)))
  ).flatMap(({ items: some }) => some);
  // Whose accounts are captured is what coverage says.
  const accounts = new Set(items.flatMap(({ account }) => [account.id, account.phone]));
  const words = [...new Set(items.flatMap(wordsOf))].filter((word) => !accounts.has(word));
  expect(words.length).toBeGreaterThan(5);
  const places = [await dumpTables(bench.database, ['site', 'audit']), ...(await filesOf(bench.folder))];
  const readable = words.filter((word) =>
    places.some((place) => formsOf(word).some((form) => place.includes(form))),
  );
  expect(readable).toEqual([]);
}

/** What people wrote, and who they are, but for the registered user of the test. */
function wordsOf({ content, conversation, sender, recipients, attachments, refers = [] }: Item): string[] {
  const people = sender === undefined ? recipients : [sender, ...recipients];
  const outsiders = people.filter(({ internal }) => !internal);
  return [
    ...(content?.text?.split('\n') ?? []),
    conversation.title,
    ...outsiders.flatMap(({ displayName, phone }) => [displayName, phone]),
    ...attachments.map(({ fileName }) => fileName),
    ...refers.map(({ quotedText }) => quotedText),
  ].flatMap((word) => (word === undefined || !isTelling(word) ? [] : [word]));
}

/** Short words stand everywhere; what the registered user is called stands in the directory. */
function isTelling(word: string): boolean {
  return Buffer.byteLength(word) >= 8 && !/^(Alice ?Chen|alice@corp\.example)$/.test(word);
}

function formsOf(word: string): string[] {
  const bytes = Buffer.from(word);
  return [word, bytes.toString('latin1'), bytes.toString('hex'), bytes.toString('base64').slice(0, -4)];
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), 'latin1')));
}
