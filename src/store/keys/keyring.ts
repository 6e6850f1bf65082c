import { hkdfSync, type KeyObject, sign } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { withFileLock } from '#store/fileLock.ts';
import { makePrivateKey, privateKeyObject, publicKeyId, publicKeyOf } from '#store/keys/keyPairs.ts';
import { readOrMakeMaster } from '#store/keys/master.ts';
import { unwrapValue, wrapValue } from '#store/keys/wrapping.ts';
import { replaceFile } from '#store/replaceFile.ts';

/**
 * The archive's keys, in `DATA/keys/` (folder 0700, files 0600): `master.key` (or a file elsewhere), and wrapped by
 * it `signing.key` and `sealing.key`; `keyring.json` names the ids and the public keys and holds no secret.
 * Who has the master key and the disk can read everything; the capture site gets only `sealing.publicKey`.
 */
export interface Keyring {
  /** 16 bytes of base64url that name the master key without telling it. */
  readonly masterId: string;
  /** 32 bytes: HKDF-SHA256 (RFC 5869) of the master key; other purposes give unrelated keys. */
  derive(purpose: string): Buffer;
  /** Encrypts a small value under the master key, for this purpose only. */
  wrap(purpose: string, plaintext: Uint8Array): Buffer;
  /** @throws Failure `key-wrong` (another master), `seal-broken` (damaged, or another purpose) */
  unwrap(purpose: string, wrapped: Uint8Array): Buffer;
  /** X25519, raw 32 bytes each: envelopes are sealed to it. */
  readonly sealing: {
    readonly id: string;
    readonly publicKey: Uint8Array;
    readonly privateKey: Uint8Array;
  };
  /** Ed25519: ledger heads are signed with it. */
  readonly signing: {
    readonly id: string;
    readonly publicKey: Uint8Array;
    sign(bytes: Uint8Array): Buffer;
  };
}

export interface KeyringOptions {
  readonly folder: string;
  /** The master key in a file elsewhere (a secret mount), instead of `master.key`. */
  readonly masterKeyFile?: string;
  /** Makes what is missing at the first start; what is there is never replaced. */
  readonly create: boolean;
}

const publicSchema = z.object({
  version: z.literal(1),
  masterId: z.string(),
  sealing: z.object({ id: z.string(), publicKey: z.string() }),
  signing: z.object({ id: z.string(), publicKey: z.string() }),
});

/**
 * Opens the keys, or makes them with `create`.
 * @throws Failure `key-missing`, `key-wrong` (the master key is another than the one of this folder), `seal-broken`
 */
export async function openKeyring(options: KeyringOptions): Promise<Keyring> {
  if (options.create) await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const known = await readPublic(options.folder);
  if (known === undefined && !options.create) throw missing(options.folder, 'keyring.json');
  if (known === undefined) {
    return withFileLock(join(options.folder, 'keyring.lock'), async () => {
      const since = await readPublic(options.folder);
      return since === undefined ? makeKeyring(options) : readKeyring(options, since);
    });
  }
  return readKeyring(options, known);
}

async function makeKeyring(options: KeyringOptions): Promise<Keyring> {
  const master = await readOrMakeMaster(masterFile(options), { make: true });
  const keys = masterKeys(master);
  const keyring = assemble(keys, {
    sealing: await readOrMakePair(options.folder, keys, 'sealing'),
    signing: await readOrMakePair(options.folder, keys, 'signing'),
  });
  const facts: z.infer<typeof publicSchema> = {
    version: 1,
    masterId: keyring.masterId,
    sealing: publicFacts(keyring.sealing),
    signing: publicFacts(keyring.signing),
  };
  // Last: a folder with this file is complete, one without is finished at the next start.
  await replaceFile(join(options.folder, 'keyring.json'), `${JSON.stringify(facts, null, 2)}\n`, {
    mode: 0o600,
  });
  return keyring;
}

async function readKeyring(options: KeyringOptions, known: z.infer<typeof publicSchema>): Promise<Keyring> {
  const keys = masterKeys(await readOrMakeMaster(masterFile(options), { make: false }));
  const masterId = keys.masterId.toString('base64url');
  if (masterId !== known.masterId) {
    throw new Failure(
      'key-wrong',
      say`The master key in ${masterFile(options)} is ${masterId}; this data folder was made with ${known.masterId}.`,
      say`Start Holdfast with the master key of this data folder.`,
      { details: { found: masterId, wanted: known.masterId } },
    );
  }
  const pair = async (name: PairName): Promise<Buffer> => {
    const wrapped = await readIfThere(join(options.folder, `${name}.key`));
    if (wrapped === undefined) throw missing(options.folder, `${name}.key`);
    return keys.unwrap(`${name}-key`, wrapped);
  };
  return assemble(keys, { sealing: await pair('sealing'), signing: await pair('signing') });
}

type PairName = 'sealing' | 'signing';
const pairKind = { sealing: 'x25519', signing: 'ed25519' } as const;

async function readOrMakePair(folder: string, keys: MasterKeys, name: PairName): Promise<Buffer> {
  const file = join(folder, `${name}.key`);
  const wrapped = await readIfThere(file);
  if (wrapped !== undefined) return keys.unwrap(`${name}-key`, wrapped);
  const made = makePrivateKey(pairKind[name]);
  await replaceFile(file, keys.wrap(`${name}-key`, made), { mode: 0o600 });
  return made;
}

interface MasterKeys {
  readonly masterId: Buffer;
  derive(purpose: string): Buffer;
  wrap(purpose: string, plaintext: Uint8Array): Buffer;
  unwrap(purpose: string, wrapped: Uint8Array): Buffer;
}

function masterKeys(master: Buffer): MasterKeys {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `holdfast 1 ${purpose}`, 32));
  const masterId = derive('master id').subarray(0, 16);
  const wrappingKeys = new Map<string, Buffer>();
  const wrappingKey = (purpose: string): Buffer => {
    const known = wrappingKeys.get(purpose);
    if (known !== undefined) return known;
    const key = derive(`wrap ${purpose}`);
    if (wrappingKeys.size < 1_000) wrappingKeys.set(purpose, key);
    return key;
  };
  return {
    masterId,
    derive,
    wrap: (purpose, plaintext) => wrapValue(wrappingKey(purpose), { masterId, purpose }, plaintext),
    unwrap: (purpose, wrapped) => unwrapValue(wrappingKey(purpose), { masterId, purpose }, wrapped),
  };
}

function assemble(keys: MasterKeys, pairs: Record<PairName, Buffer>): Keyring {
  const sealingPublic = publicKeyOf(privateKeyObject('x25519', pairs.sealing));
  const signingKey: KeyObject = privateKeyObject('ed25519', pairs.signing);
  const signingPublic = publicKeyOf(signingKey);
  return {
    masterId: keys.masterId.toString('base64url'),
    derive: keys.derive,
    wrap: keys.wrap,
    unwrap: keys.unwrap,
    sealing: { id: publicKeyId(sealingPublic), publicKey: sealingPublic, privateKey: pairs.sealing },
    signing: {
      id: publicKeyId(signingPublic),
      publicKey: signingPublic,
      sign: (bytes) => sign(null, bytes, signingKey),
    },
  };
}

function publicFacts(pair: { id: string; publicKey: Uint8Array }): { id: string; publicKey: string } {
  return { id: pair.id, publicKey: Buffer.from(pair.publicKey).toString('base64url') };
}

function masterFile(options: KeyringOptions): string {
  return options.masterKeyFile ?? join(options.folder, 'master.key');
}

async function readPublic(folder: string): Promise<z.infer<typeof publicSchema> | undefined> {
  const bytes = await readIfThere(join(folder, 'keyring.json'));
  if (bytes === undefined) return undefined;
  try {
    return publicSchema.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    throw new Failure(
      'key-wrong',
      say`${join(folder, 'keyring.json')} is damaged.`,
      say`Put the file back from your copy of the keys folder.`,
      { cause },
    );
  }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Failure(
      'key-missing',
      say`${file} cannot be read.`,
      say`Give this user the right to read it.`,
      {
        cause,
      },
    );
  }
}

function missing(folder: string, name: string): Failure {
  return new Failure(
    'key-missing',
    say`${join(folder, name)} is missing.`,
    say`Put the keys folder back from your copy; without it nothing archived can be read.`,
    { details: { file: join(folder, name) } },
  );
}
