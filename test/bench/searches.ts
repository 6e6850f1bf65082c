import { performance } from 'node:perf_hooks';
import type { App } from '#app/app.ts';
import { parseQuery } from '#compliance/search/parse.ts';
import { lifelikeMessage, people } from './lifelikeChat.ts';
import { chineseWord, englishWord, randomOf } from './vocabulary.ts';

/** Latencies of one kind of search in milliseconds, in the server and warm, one client. */
export interface SearchFigures {
  readonly kind: string;
  readonly p50: number;
  readonly p95: number;
  /** Hits of the middle query: of a page at most 50, of a count all. */
  readonly hits: number;
}

interface Asked {
  readonly query: string;
  readonly mailbox?: string;
}

/** Different queries of each kind, and before them as many others that bring what is read from disk into memory. */
const queries = 100;
const warming = 200;
const pageSize = 50;

const between = (random: () => number, least: number, most: number): number =>
  Math.floor(least + random() * (most - least));

/** What is asked, by kind; ranks of words stand for their frequency. */
const kinds: Readonly<Record<string, (random: () => number, items: number) => Asked>> = {
  word: (random) => ({ query: englishWord(between(random, 5, 300)) }),
  rare: (random) => ({ query: englishWord(between(random, 20_000, 50_000)) }),
  and: (random) => ({
    query: `${englishWord(between(random, 5, 300))} ${englishWord(between(random, 5, 300))}`,
  }),
  phrase: (random, items) => ({ query: `"${phraseOf(random, items)}"` }),
  'Chinese, 2': (random) => ({ query: chineseWord(between(random, 5, 500)) }),
  'in mailbox': (random) => ({
    query: englishWord(between(random, 5, 300)),
    mailbox: people[between(random, 0, people.length)]?.email ?? '',
  }),
};

/** Two words that stand beside each other in some message. */
function phraseOf(random: () => number, items: number): string {
  for (;;) {
    const words = lifelikeMessage(between(random, 0, items)).text.split(' ');
    const at = between(random, 0, words.length - 1);
    if (words.length > 2) return words.slice(at, at + 2).join(' ');
  }
}

/** Pages of the 50 newest, kind by kind, then the mix of all, then counts of about a twentieth of all items. */
export async function measureSearches({ engine }: App, items: number): Promise<SearchFigures[]> {
  const { archive } = engine;
  const all: number[] = [];
  const figures: SearchFigures[] = [];
  for (const [kind, make] of Object.entries(kinds)) {
    const random = randomOf(kind.length);
    const found = await timed(async () => {
      const { query, mailbox } = make(random, items);
      const scope = mailbox === undefined ? {} : { mailbox: (await archive.requireMailbox(mailbox)).id };
      return (await archive.search({ ...parseQuery(query), ...scope, limit: pageSize })).hits.length;
    });
    all.push(...found.times);
    figures.push({ kind, ...quantiles(found.times), hits: found.hits });
  }
  figures.push({ kind: 'mix', ...quantiles(all), hits: pageSize });
  const random = randomOf(7);
  const counted = await timed(() => archive.count(parseQuery(englishWord(between(random, 40, 60)))));
  return [...figures, { kind: 'count', ...quantiles(counted.times), hits: counted.hits }];
}

async function timed(ask: () => Promise<number>): Promise<{ times: number[]; hits: number }> {
  const times: number[] = [];
  const hits: number[] = [];
  for (let index = -warming; index < queries; index += 1) {
    const start = performance.now();
    const found = await ask();
    if (index < 0) continue;
    times.push(performance.now() - start);
    hits.push(found);
  }
  return { times, hits: at(hits, 0.5) };
}

function quantiles(times: readonly number[]): { p50: number; p95: number } {
  return { p50: at(times, 0.5), p95: at(times, 0.95) };
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(share * values.length)] ?? 0;
}
