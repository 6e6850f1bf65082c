import { randomBytes, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Config } from '#app/config.ts';
import type { DoctorCheck } from '#app/doctor.ts';
import { immutabilityOf, openStoreToTry, type StoreName, storeNames, storeSettings } from '#app/stores.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { joined, type Sentence, say } from '#core/sentence.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Examination } from '#store/blob/objectService.ts';

/** Signatures of requests are refused beyond 15 minutes; said long before, in milliseconds. */
const tolerableSkew = 60_000;

/** Writes, reads, lists and removes an object in each store, and asks a service for what it does with its objects. */
export async function storeChecks(config: Config): Promise<DoctorCheck[]> {
  const checks: DoctorCheck[] = [];
  for (const name of storeNames) {
    const place = config[storeSettings[name].setting] ?? storeSettings[name].folder;
    try {
      const doubts = await doubtsOf(config, name);
      checks.push(
        doubts.length === 0
          ? check(true, say`${name} at ${place}: an object was written, read, listed and removed.`)
          : check(false, say`${name} at ${place}: ${joined(' ', doubts)}`),
      );
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      checks.push(
        check(false, say`${name} at ${place}: ${joined(' ', [error.sentence, error.remedySentence])}`),
      );
    }
  }
  return checks;
}

function check(ok: boolean, sentence: Sentence): DoctorCheck {
  return { area: 'store', ok, sentence };
}

async function doubtsOf(config: Config, name: StoreName): Promise<Sentence[]> {
  const blobs = openStoreToTry(config, name);
  const wanted = immutabilityOf(config, name) !== undefined;
  if (!('examine' in blobs)) {
    const folder = wanted && say`immutableDays is set, but a folder cannot keep anything from being removed.`;
    return [...(await tryOut(blobs)), ...(folder ? [folder] : [])];
  }
  // First, because it tells of a place that would not let go of what is tried out.
  const examination = await blobs.examine();
  return [...examinationDoubts(examination, { name, wanted }), ...(await tryOut(blobs))];
}

function examinationDoubts(
  { clock, keepsRemoved, immutability }: Examination,
  { name, wanted }: { name: StoreName; wanted: boolean },
): Sentence[] {
  const skew = clock === undefined ? 0 : Math.abs(clock.getTime() - Date.now());
  const doubts = [
    skew > tolerableSkew &&
      say`The clocks of this machine and of the service differ by ${Math.round(skew / 1_000)} s; set this machine's.`,
    name === 'keyFiles' &&
      keepsRemoved &&
      say`The place keeps what is replaced or removed, so destroyed keys would live on; choose one without versions, soft delete and immutability.`,
    wanted &&
      immutability === false &&
      say`immutableDays is set, but the bucket or container does not have immutability; make one that has.`,
    wanted &&
      immutability === undefined &&
      say`immutableDays is set, but these credentials may not ask whether the bucket or container has immutability.`,
  ];
  return doubts.filter((doubt) => doubt !== false);
}

/** @returns what a store does not do that it has to */
async function tryOut(blobs: BlobStore): Promise<Sentence[]> {
  const name = `probe/${randomUUID()}`;
  const content = randomBytes(1_000);
  await blobs.put(name, content);
  try {
    const read = (await blobs.get(name)).equals(content);
    const range = (await buffer(await blobs.open(name, { start: 10, end: 20 }))).equals(
      content.subarray(10, 20),
    );
    let listed = false;
    for await (const object of blobs.list(name))
      listed ||= object.name === name && object.size === content.length;
    const once = await blobs.put(name, Buffer.from('other')).then(
      () => false,
      (error) => isFailure(error, 'blob-exists'),
    );
    const doubts = [
      !(read && range) && say`What was read is not what was written.`,
      !listed && say`What was written is not listed.`,
      !once &&
        say`An object could be written twice: the service does not know conditional writes (If-None-Match).`,
    ];
    return doubts.filter((doubt) => doubt !== false);
  } finally {
    await blobs.remove(name);
  }
}
