import { timestamp } from '#core/clock.ts';
import type { Captured, CaptureGround, Emit } from '#core/source.ts';
import type { BackupFile } from '#sources/whatsapp-backup/backupFile.ts';
import type { BackupReader, ReadEvent } from '#sources/whatsapp-backup/blocks.ts';
import { happeningOf } from '#sources/whatsapp-backup/convert.ts';
import { openDatabase } from '#sources/whatsapp-backup/database.ts';
import { observationKey } from '#sources/whatsapp-backup/ids.ts';
import type { BackupKey } from '#sources/whatsapp-backup/key.ts';
import { type BackupLimits, backupLimits } from '#sources/whatsapp-backup/limits.ts';
import { type MediaFile, type MediaStore, measureMedia } from '#sources/whatsapp-backup/media.ts';
import type { BackupEvent } from '#sources/whatsapp-backup/native.ts';
import { Reached } from '#sources/whatsapp-backup/reached.ts';
import { readerOf } from '#sources/whatsapp-backup/reader.ts';
import { Taken, type TakenBlock } from '#sources/whatsapp-backup/taken.ts';
import { unpackBackup } from '#sources/whatsapp-backup/unpack.ts';

const batchEvents = 500;

/** One backup to be read. */
export interface BackupInput {
  readonly file: BackupFile;
  /** The phone's number, E.164. */
  readonly account: string;
  readonly key?: BackupKey;
  readonly media: MediaStore;
  /** Names the database that it is a backup of: what was taken from earlier backups of it is not taken again. */
  readonly database: string;
}

/** What a capture of one backup stands on. */
export type BackupGround = Pick<CaptureGround, 'clock' | 'memory'> & {
  readonly signal?: AbortSignal;
  readonly limits?: BackupLimits;
};

/** What came of it. */
export interface BackupReport {
  /** Events that no backup before this one had. */
  readonly offered: number;
  /** RFC 3339: how far the backup reaches. */
  readonly newest?: string;
}

/**
 * Reads a backup, wherever its bytes come from, and emits what is new in it. A repetition after a crash offers the same
 * under the same keys.
 * @throws Failure `capture-refused` for a key that does not open it, `capture-broken` for what cannot be read
 */
export async function captureBackup(
  input: BackupInput,
  emit: Emit<BackupEvent>,
  ground: BackupGround,
): Promise<BackupReport> {
  const limits = ground.limits ?? backupLimits;
  // SQLite has a copy; the bytes themselves are named nowhere, so that they can be forgotten.
  const database = openDatabase(await unpackBackup(input.file, input.key, limits), input.file.name, limits);
  try {
    const reader = readerOf(database, input.file.name);
    const capture = new BackupCapture(input, emit, { ...ground, limits }, reader);
    return await capture.run();
  } finally {
    database.close();
  }
}

class BackupCapture {
  readonly #input: BackupInput;
  readonly #emit: Emit<BackupEvent>;
  readonly #ground: BackupGround & { readonly limits: BackupLimits };
  readonly #reader: BackupReader;
  readonly #reached: Reached;
  readonly #capturedAt: string;
  #offered = 0;

  constructor(
    input: BackupInput,
    emit: Emit<BackupEvent>,
    ground: BackupGround & { readonly limits: BackupLimits },
    reader: BackupReader,
  ) {
    this.#input = input;
    this.#emit = emit;
    this.#ground = ground;
    this.#reader = reader;
    this.#reached = new Reached(ground.memory, this.#name);
    this.#capturedAt = timestamp(ground.clock.now());
  }

  get #name(): string {
    return `${this.#reader.schema}:${this.#input.database}`;
  }

  async run(): Promise<BackupReport> {
    const lids = await this.#reached.lids();
    for (const [part, blocks] of Object.entries(this.#reader.parts)) {
      const taken = new Taken(this.#ground.memory, `${this.#name}:${part}`);
      for (const { number, events } of blocks()) {
        this.#ground.signal?.throwIfAborted();
        await this.#takeBlock(await taken.of(number), events, lids);
      }
    }
    await this.#tellIdentities(lids);
    const newest = this.#newest();
    await this.#tellGap(newest);
    return { offered: this.#offered, ...(newest === undefined ? {} : { newest }) };
  }

  async #takeBlock(block: TakenBlock, events: readonly ReadEvent[], lids: Set<string>): Promise<void> {
    const batch: Captured<BackupEvent>[] = [];
    const before = lids.size;
    let changed = false;
    for (const read of events) {
      const captured = await this.#captureEvent(block, read);
      if (captured === undefined) continue;
      changed = true;
      for (const lid of lidsOf(captured.native)) lids.add(lid);
      batch.push(captured);
      if (batch.length >= batchEvents) await this.#offer(batch.splice(0));
    }
    if (batch.length > 0) await this.#offer(batch);
    if (!changed) return;
    const entries = new Map<string, Uint8Array>([block.entry()]);
    if (lids.size > before) entries.set(...this.#reached.lidsEntry(lids));
    await this.#ground.memory.set(entries);
  }

  async #offer(batch: readonly Captured<BackupEvent>[]): Promise<void> {
    await this.#emit(batch);
    this.#offered += batch.length;
  }

  /** The event where it is new; a medium that was missing and is there now is an event of its own. */
  async #captureEvent(
    block: TakenBlock,
    { row, file, ...read }: ReadEvent,
  ): Promise<Captured<BackupEvent> | undefined> {
    const event: BackupEvent = {
      schema: this.#reader.schema,
      account: this.#input.account,
      capturedAt: this.#capturedAt,
      ...read,
    };
    if (file === undefined) {
      const key = observationKey(happeningOf(event), row);
      if (block.has(key)) return undefined;
      block.add(key);
      return { native: event, attachments: [], key };
    }
    const unknown = { ...event, media: { id: noAttachment, status: 'omitted' } } as BackupEvent;
    const happening = happeningOf(unknown);
    const key = observationKey(happening, row);
    const withMedia = `${key}:media`;
    if (block.has(withMedia)) return undefined;
    const isLate = block.has(key);
    const place = file.path === undefined ? undefined : await this.#input.media.find(file.path);
    if (isLate && place === undefined) return undefined;
    block.add(place === undefined ? key : withMedia);
    const { found, content } = await this.#measure(
      happening.attachments.length > 0 ? place : undefined,
      file,
    );
    return {
      native: { ...event, media: found, ...(isLate ? { what: 'late-media' } : {}) },
      attachments: content === undefined ? [] : [content],
      key: place === undefined ? key : withMedia,
    };
  }

  #measure(
    file: MediaFile | undefined,
    claim: NonNullable<ReadEvent['file']>,
  ): ReturnType<typeof measureMedia> {
    const now = this.#ground.clock.now().getTime();
    return measureMedia(file, claim, { now, mostBytes: this.#ground.limits.mediaBytes });
  }

  /** Whose LID was not known when his messages were taken, and is now. */
  async #tellIdentities(lids: Set<string>): Promise<void> {
    const known = [...lids].flatMap((jid) => {
      const phone = this.#reader.phoneOf(jid);
      return phone === undefined ? [] : [{ jid, phone }];
    });
    for (let at = 0; at < known.length; at += batchEvents) {
      await this.#offer(known.slice(at, at + batchEvents).map((person) => this.#identity(person)));
    }
    if (known.length === 0) return;
    for (const { jid } of known) lids.delete(jid);
    await this.#ground.memory.set(new Map([this.#reached.lidsEntry(lids)]));
  }

  #identity(person: { readonly jid: string; readonly phone: string }): Captured<BackupEvent> {
    const native: BackupEvent = {
      ...this.#ownEvent('identity'),
      people: { [person.jid]: person },
    };
    return { native, attachments: [], key: `identity:${person.jid}:${person.phone}` };
  }

  #ownEvent(what: BackupEvent['what']): BackupEvent {
    const { account } = this.#input;
    return {
      schema: this.#reader.schema,
      what,
      account,
      capturedAt: this.#capturedAt,
      rows: {},
      people: {},
    };
  }

  /** Android gives each message a number, once: numbers that are in no backup were messages. */
  async #tellGap(newest: string | undefined): Promise<void> {
    const { highest } = this.#reader;
    const before = await this.#reached.before();
    if (highest !== undefined && before !== undefined && highest > before.highest) {
      const count = highest - before.highest - this.#reader.count(before.highest, highest);
      if (count > 0) {
        const missing = {
          count,
          first: before.highest + 1,
          last: highest,
          ...(before.newest === undefined ? {} : { from: before.newest }),
          ...(newest === undefined ? {} : { until: newest }),
        };
        const key = `gap:${missing.first}-${missing.last}`;
        await this.#offer([{ native: { ...this.#ownEvent('gap'), missing }, attachments: [], key }]);
      }
    }
    await this.#reached.set(highest ?? 0, newest, before);
  }

  /** A time that cannot be does not tell how far a backup reaches. */
  #newest(): string | undefined {
    const newest = this.#reader.newest(this.#ground.clock.now().getTime());
    return newest === undefined ? undefined : timestamp(new Date(newest));
  }
}

const noAttachment = '00000000-0000-7000-8000-000000000000';

/** Of sender and other, without a number. */
function lidsOf({ chat, people }: BackupEvent): string[] {
  const direct = chat?.members === undefined && chat !== undefined ? [chat] : [];
  return [...direct, ...Object.values(people)]
    .filter(({ jid, phone }) => phone === undefined && jid.endsWith('@lid'))
    .map(({ jid }) => jid);
}
