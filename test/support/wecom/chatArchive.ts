import {
  constants,
  createCipheriv,
  createHash,
  generateKeyPairSync,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { placeStub } from './compile.ts';

/** A medium as a message names it. */
export interface PlacedMedium {
  readonly sdkfileid: string;
  readonly md5sum: string;
  readonly filesize: number;
}

/** A chat archive on disk: the stand-in for the vendor's library with its data beside it, really encrypted. */
export interface ChatArchive {
  readonly library: string;
  readonly corpId: string;
  readonly secret: string;
  readonly folder: string;
  /** The settings' `privateKeys` with keys of these versions; all where absent. */
  privateKeys(...versions: readonly number[]): string;
  /** Encrypts messages under a key version and adds them, one seq each. */
  add(messages: readonly object[], options?: { readonly version?: number }): Promise<void>;
  /** Adds the text of a decrypted record as it is, which need not be JSON. */
  addText(
    text: string | Buffer,
    options?: { readonly version?: number; readonly msgid?: string },
  ): Promise<void>;
  /** Numbers that are never given. */
  skip(count: bigint): void;
  addMedium(content: Buffer, name?: string): Promise<PlacedMedium>;
  /** A record as GetChatData gives it, by its seq. */
  change(seq: bigint, change: (row: Record<string, string>) => void): Promise<void>;
  /** The function fails so often with this code. */
  fail(call: string, code: number, times: number): Promise<void>;
  /** So many downloads have a wrong first byte. */
  spoil(times: number): Promise<void>;
  /** What has this seq or a lower one is gone. */
  expire(seq: bigint): Promise<void>;
  /** The calls of the library so far, as words. */
  calls(): Promise<readonly (readonly string[])[]>;
}

export interface ChatArchiveStart {
  /** The compiled stand-in. */
  readonly stub: Buffer;
  /** Of its own for each archive. */
  readonly folder: string;
  readonly corpId?: string;
  /** The seq of the first record. */
  readonly firstSeq?: bigint;
}

/** Makes an empty archive. Keys are made when a version is first used. */
export async function makeChatArchive({
  stub,
  folder,
  corpId = 'wwf1c710na1c0rp00',
  firstSeq = 1n,
}: ChatArchiveStart): Promise<ChatArchive> {
  const secret = randomBytes(24).toString('base64url');
  await mkdir(path.join(folder, 'media'), { recursive: true });
  const inside = (name: string): string => path.join(folder, name);
  await writeFile(inside('account'), `${corpId}\n${secret}\n`);
  await writeFile(inside('chatdata.jsonl'), '');
  const keys = new Map<number, { readonly publicKey: KeyObject; readonly privateKey: KeyObject }>();
  const keyOf = (version: number) => {
    const pair = keys.get(version) ?? generateKeyPairSync('rsa', { modulusLength: 2048 });
    keys.set(version, pair);
    return pair;
  };
  keyOf(1);
  let seq = firstSeq;
  const row = (text: string | Buffer, version: number, msgid: string): string => {
    const sealed = { msgid, publickey_ver: version, ...encrypted(text, keyOf(version).publicKey) };
    // The seq stands first, as the stand-in reads it, and unquoted, as the vendor writes it, with its 64 bits.
    const line = `{"seq":${seq},${JSON.stringify(sealed).slice(1)}\n`;
    seq += 1n;
    return line;
  };
  return {
    ...{ corpId, secret, folder },
    library: await placeStub(stub, folder),
    privateKeys: (...versions) =>
      [...keys]
        .filter(([version]) => versions.length === 0 || versions.includes(version))
        .map(([version, { privateKey }]) => `version: ${version}\n${pemOf(privateKey)}`)
        .join('\n'),
    add: async (messages, { version = 1 } = {}) => {
      const lines = messages.map((message) =>
        row(JSON.stringify(message), version, (message as { msgid?: string }).msgid ?? 'none'),
      );
      await appendFile(inside('chatdata.jsonl'), lines.join(''));
    },
    addText: async (text, { version = 1, msgid = `text-${seq}` } = {}) => {
      await appendFile(inside('chatdata.jsonl'), row(text, version, msgid));
    },
    skip: (count) => {
      seq += count;
    },
    addMedium: async (content, name = randomBytes(30).toString('base64url')) => {
      await writeFile(inside(`media/${name}`), content);
      const md5sum = createHash('md5').update(content).digest('hex');
      return { sdkfileid: name, md5sum, filesize: content.length };
    },
    change: (wanted, change) => changeRow(inside('chatdata.jsonl'), wanted, change),
    fail: (call, code, times) => writeFile(inside(`fault-${call}`), `${code} ${times}\n`),
    spoil: (times) => writeFile(inside('spoil'), `${times}\n`),
    expire: (gone) => writeFile(inside('expired'), `${gone}\n`),
    calls: async () => {
      const log = await readFile(inside('calls.log'), 'utf8').catch(() => '');
      return log
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' '));
    },
  };
}

/** As the vendor: a random key under RSA PKCS #1 v1.5, and the message under that key; inside it is the stand-in's own. */
function encrypted(text: string | Buffer, key: KeyObject): Record<string, string> {
  const random = randomBytes(32).toString('hex');
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', Buffer.from(random, 'hex'), iv);
  const message = Buffer.concat([iv, cipher.update(text), cipher.final()]);
  const sealed = publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(random));
  return {
    encrypt_random_key: sealed.toString('base64'),
    encrypt_chat_msg: message.toString('base64'),
  };
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

async function changeRow(
  file: string,
  seq: bigint,
  change: (row: Record<string, string>) => void,
): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => {
    const start = `{"seq":${seq},`;
    if (!line.startsWith(start)) return line;
    const row = JSON.parse(`{${line.slice(start.length)}`) as Record<string, string>;
    change(row);
    return `${start}${JSON.stringify(row).slice(1)}`;
  });
  await writeFile(file, lines.join('\n'));
}
