import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isFailure } from '#core/failure.ts';
import type { Service } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { CaptureGround, Emit } from '#core/source.ts';
import { holdsManifest, takeZip } from '#sources/telemessage/delivery.ts';
import type { DeliveryLimits } from '#sources/telemessage/limits.ts';
import type { DeliveryEvent } from '#sources/telemessage/native.ts';

/** Milliseconds. */
export interface FolderPatience {
  /** Between two looks. */
  readonly look: number;
  /** How long a file must not have changed before it is read. */
  readonly settled: number;
  /** How long one waits for a manifest that may come later. */
  readonly manifest: number;
}

export const folderPatience: FolderPatience = { look: 5_000, settled: 10_000, manifest: 600_000 };

export interface WatchedFolder {
  readonly folder: string;
  readonly service: Service;
  readonly ground: CaptureGround;
  readonly limits: DeliveryLimits;
  readonly patience: FolderPatience;
  readonly signal: AbortSignal;
}

/** A ZIP as it was at the last look. */
interface Sight {
  /** Size and time of its last change. */
  readonly mark: string;
  /** When it was first seen like that. */
  readonly since: number;
  readonly state: 'waiting' | 'taken' | 'broken';
  /** It was broken when it was last read: its alarm stands until it is read again. */
  readonly wasBroken: boolean;
}

/** A ZIP that lies in the folder now. */
interface Found {
  readonly name: string;
  readonly mark: string;
  readonly hasManifest: boolean;
}

/**
 * Watches a folder until the signal: takes every ZIP once it is complete, remembers it by its content, and never
 * changes, moves or deletes a file. A broken one raises an alarm and is tried again when it changes.
 */
export async function watchFolder(watched: WatchedFolder, emit: Emit<DeliveryEvent>): Promise<void> {
  const { ground, patience, signal } = watched;
  const sights = new Map<string, Sight>();
  let told: { readonly readable?: boolean; readonly broken?: string } = {};
  while (!signal.aborted) {
    const found = await listZips(watched);
    const readable = found !== undefined;
    if (readable !== told.readable) await tellReadable(watched, readable);
    told = { ...told, readable };
    const broken = found === undefined ? undefined : await takeAll(watched, found, sights, emit);
    // An alarm from before a restart stands until it is known again what is broken.
    const isKnown =
      told.broken !== undefined || [...sights.values()].every(({ state }) => state !== 'waiting');
    if (broken !== undefined && broken.join('/') !== told.broken && (isKnown || broken.length > 0)) {
      await tellBroken(ground, broken);
      told = { ...told, broken: broken.join('/') };
    }
    await wait(patience.look, undefined, { signal }).catch(() => undefined);
  }
}

async function tellReadable({ ground, folder }: WatchedFolder, readable: boolean): Promise<void> {
  if (readable) return ground.settle('folder-unreadable');
  await ground.raise({
    code: 'folder-unreadable',
    sentence: say`The folder ${folder} cannot be read. Check that it is there and that the site may read it.`,
  });
}

async function tellBroken(ground: CaptureGround, broken: readonly string[]): Promise<void> {
  if (broken.length === 0) return ground.settle('broken-zip');
  await ground.raise({
    code: 'broken-zip',
    sentence: say`These deliveries cannot be read and were left where they are: ${broken}. Have them delivered again.`,
  });
}

/** @returns undefined when the folder cannot be read */
async function listZips({ folder }: WatchedFolder): Promise<Found[] | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return undefined;
  const all = new Set(names);
  const found: Found[] = [];
  for (const name of names.filter((one) => /\.zip$/i.test(one)).toSorted()) {
    const facts = await lstat(join(folder, name)).catch(() => undefined);
    // No links: a delivery lies in the folder itself.
    if (facts?.isFile() !== true) continue;
    const hasManifest = manifestsOf(name).some((one) => all.has(one));
    found.push({ name, mark: `${facts.size}:${facts.mtimeMs}`, hasManifest });
  }
  return found;
}

/** @returns the names of those that are broken now */
async function takeAll(
  watched: WatchedFolder,
  found: readonly Found[],
  sights: Map<string, Sight>,
  emit: Emit<DeliveryEvent>,
): Promise<string[]> {
  const names = new Set(found.map(({ name }) => name));
  for (const name of sights.keys()) if (!names.has(name)) sights.delete(name);
  for (const zip of found) {
    if (watched.signal.aborted) break;
    const now = performance.now();
    const sight = sightOf(zip, sights.get(zip.name), now);
    sights.set(zip.name, sight);
    if (sight.state !== 'waiting' || now - sight.since < watched.patience.settled) continue;
    const state = await takeSettled(watched, zip, now - sight.since, emit);
    sights.set(zip.name, {
      ...sight,
      state,
      wasBroken: state === 'broken' || (state === 'waiting' && sight.wasBroken),
    });
  }
  return [...sights].filter(([, { wasBroken }]) => wasBroken).map(([name]) => name);
}

/** As it was seen before, unless it has changed since. */
function sightOf({ mark }: Found, before: Sight | undefined, now: number): Sight {
  if (before?.mark === mark) return before;
  return { mark, since: now, state: 'waiting', wasBroken: before?.wasBroken ?? false };
}

async function takeSettled(
  watched: WatchedFolder,
  zip: Found,
  quiet: number,
  emit: Emit<DeliveryEvent>,
): Promise<Sight['state']> {
  const { folder, ground, service, limits, signal, patience } = watched;
  const path = join(folder, zip.name);
  const seenAs = `file:${zip.name}`;
  const seen = await ground.memory.get([seenAs]);
  if (seen.get(seenAs)?.toString() === zip.mark) return 'taken';
  try {
    const manifest = await readManifest(watched, zip);
    const isComplete =
      manifest !== undefined || quiet >= patience.manifest || (await holdsManifest(path, limits));
    if (!isComplete) return 'waiting';
    const sha256 = await hashFile(path, signal);
    const takenAs = `zip:${sha256}`;
    if (!(await ground.memory.get([takenAs])).has(takenAs)) {
      const now = ground.clock.now();
      const beside = manifest === undefined ? {} : { manifest };
      await takeZip({ path, name: zip.name, sha256, service, limits, signal, now, ...beside }, emit);
    }
    await ground.memory.set(
      new Map([
        [takenAs, Buffer.from(zip.name)],
        [seenAs, Buffer.from(zip.mark)],
      ]),
    );
    return 'taken';
  } catch (error) {
    if (isFailure(error, 'capture-broken')) return 'broken';
    // The site did not take it, or the file went away: the next look tries again.
    if (isFailure(error) || signal.aborted || isFileError(error)) return 'waiting';
    throw error;
  }
}

/** Beside `NAME.zip`: `NAME.mf` or `NAME.zip.mf`. */
function manifestsOf(name: string): string[] {
  return [name.replace(/\.zip$/i, '.mf'), `${name}.mf`];
}

async function readManifest({ folder, limits }: WatchedFolder, zip: Found): Promise<Buffer | undefined> {
  if (!zip.hasManifest) return undefined;
  for (const name of manifestsOf(zip.name)) {
    const facts = await lstat(join(folder, name)).catch(() => undefined);
    if (facts?.isFile() && facts.size > 0 && facts.size <= limits.manifestBytes)
      return readFile(join(folder, name));
  }
  return undefined;
}

async function hashFile(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { signal })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
