import type { SourceMemory } from '#core/source.ts';

/** How far the backups of one database have reached, and whose numbers they have not told yet. */
export class Reached {
  readonly #memory: SourceMemory;
  readonly #database: string;

  constructor(memory: SourceMemory, database: string) {
    this.#memory = memory;
    this.#database = database;
  }

  /** What the newest backup before this one had. */
  async before(): Promise<{ readonly highest: number; readonly newest?: string } | undefined> {
    const value = await this.#get('reached');
    return value === undefined ? undefined : JSON.parse(value.toString());
  }

  /** An older backup that comes late changes nothing. */
  async set(
    highest: number,
    newest: string | undefined,
    before: { readonly highest: number; readonly newest?: string } | undefined,
  ): Promise<void> {
    const latest = [newest, before?.newest].filter((one) => one !== undefined).sort();
    const reached = {
      highest: Math.max(highest, before?.highest ?? 0),
      ...(latest.length === 0 ? {} : { newest: latest.at(-1) }),
    };
    await this.#memory.set(
      new Map([
        [`reached:${this.#database}`, Buffer.from(JSON.stringify(reached))],
        ...(reached.newest === undefined ? [] : [[newestName, Buffer.from(reached.newest)] as const]),
      ]),
    );
  }

  /** LIDs of people whose messages were taken without their number. */
  async lids(): Promise<Set<string>> {
    const value = await this.#get('lids');
    return new Set(value === undefined ? [] : (JSON.parse(value.toString()) as string[]));
  }

  lidsEntry(lids: ReadonlySet<string>): [string, Buffer] {
    return [`lids:${this.#database}`, Buffer.from(JSON.stringify([...lids]))];
  }

  async #get(what: string): Promise<Buffer | undefined> {
    const name = `${what}:${this.#database}`;
    return (await this.#memory.get([name])).get(name);
  }
}

const newestName = 'newest';

/** RFC 3339: the newest message in the backups that were read; the time after it is not covered yet. */
export async function coveredUntil(memory: SourceMemory): Promise<string | undefined> {
  return (await memory.get([newestName])).get(newestName)?.toString();
}
