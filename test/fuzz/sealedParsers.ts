import { zstdCompressSync } from 'node:zlib';
import { convertEnvelope } from '#connector/convert.ts';
import { fixedClock } from '#core/clock.ts';
import { envelopeHeaderBytes, envelopeSealInfo } from '#core/envelope.ts';
import { openKeyFile } from '#mailbox/keyfile/keyFile.ts';
import { encodeTrailer, headerLength, trailerLength } from '#mailbox/pack/format.ts';
import { keyFileName, packName } from '#mailbox/pack/names.ts';
import { openPack } from '#mailbox/pack/read.ts';
import { writePack } from '#mailbox/pack/write.ts';
import { seal } from '#store/sealing.ts';
import { message } from '../support/connector/items.ts';
import { temporaryKeyring } from '../support/keys.ts';
import { memoryBlobs } from '../support/memoryBlobs.ts';
import { makeEntriesRecord, makeItemRecord } from '../support/packRecords.ts';
import type { FuzzedParser } from './fuzz.ts';
import { sampleEnvelope } from './sampleEnvelope.ts';

const jsonWords = [
  [
    'null',
    '{}',
    '[]',
    '""',
    '-1',
    '1e999',
    '0.5',
    'true',
    '"__proto__":{',
    '"\\ud83d"',
    '\\u0000',
    '😀',
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '"',
  ],
  [
    '"kind":"',
    '"deletion"',
    '"items":[',
    '"attachments":[',
    '"occurredAt":"',
    '"sender":',
    '"phone":"+',
    '\\r\\nBcc: x',
    '"schema":2',
  ],
].flat();

/** Parsers of what is sealed: damaged bytes, and damaged content under a seal that is whole. */
export async function sealedParsers(): Promise<FuzzedParser[]> {
  return [...(await envelopeParsers()), ...(await packParsers())];
}

async function envelopeParsers(): Promise<FuzzedParser[]> {
  const { sealing } = await temporaryKeyring();
  const { envelope, content } = await sampleEnvelope();
  const items = [
    ...content.items,
    message(1),
    message(2, { kind: 'edit', revision: 1, edit: { version: 1 } }),
  ];
  const header = { ...envelope, keyId: sealing.id, items: items.length };
  const context = { sealing, archiveDomain: 'archive.example', settings: {} };
  const sealUp = (compressed: Buffer) =>
    seal({
      publicKey: sealing.publicKey,
      info: envelopeSealInfo,
      aad: envelopeHeaderBytes(header),
      plaintext: compressed,
    });
  const open = (sealed: Uint8Array) => convertEnvelope({ ...header, sealed }, context);
  const json = Buffer.from(JSON.stringify({ ...content, items }));
  return [
    {
      name: 'envelope content',
      seeds: [json],
      words: jsonWords,
      read: async (bytes) => open(await sealUp(zstdCompressSync(bytes))),
    },
    {
      name: 'envelope compression',
      seeds: [zstdCompressSync(json)],
      words: ['(\xb5/\xfd'],
      read: async (bytes) => open(await sealUp(bytes)),
    },
    {
      name: 'envelope seal',
      seeds: [Buffer.from(await sealUp(zstdCompressSync(json)))],
      words: ['\0'],
      read: open,
    },
  ];
}

async function packParsers(): Promise<FuzzedParser[]> {
  const keyring = await temporaryKeyring();
  const packs = memoryBlobs();
  const keyFiles = memoryBlobs();
  const deps = { packs, keyFiles, keyring };
  const clock = fixedClock(new Date('2026-05-04T03:02:01Z'));
  const records = [
    makeItemRecord('one'),
    makeItemRecord('two', 'long '.repeat(400)),
    makeEntriesRecord('one'),
  ];
  const { packId } = await writePack(records, { ...deps, clock });
  const pack = await packs.get(packName(packId));
  const readAll = async (bytes: Buffer) => {
    packs.objects.set(packName(packId), bytes);
    const reader = await openPack(packId, deps);
    await reader.check();
    for await (const _ of reader.all());
  };
  return [
    { name: 'pack', seeds: [pack], words: ['HFPK', 'HFPF', 'HFPE', '\0'], read: readAll },
    {
      name: 'pack with a fitting end',
      seeds: [pack],
      words: ['HFPK', 'HFPF', '\0'],
      read: (bytes) => readAll(withFittingEnd(bytes)),
    },
    {
      name: 'key file',
      seeds: [await keyFiles.get(keyFileName(packId))],
      words: ['HFKF', '\0', '\xff'],
      read: (bytes) => openKeyFile(packId, bytes, keyring),
    },
  ];
}

/** Makes the hash over header and footer fit again, so that the reader goes on to what they say. */
function withFittingEnd(bytes: Buffer): Buffer {
  const footerAt = bytes.lastIndexOf('HFPF');
  const end = bytes.length - trailerLength;
  if (footerAt < headerLength || end < footerAt) return bytes;
  const header = bytes.subarray(0, headerLength);
  return Buffer.concat([bytes.subarray(0, end), encodeTrailer(header, bytes.subarray(footerAt, end))]);
}
