import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Item, itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { convertDelivery } from '#sources/telemessage/convert.ts';
import { takeZip } from '#sources/telemessage/delivery.ts';
import { deliveryLimits } from '#sources/telemessage/limits.ts';
import { captureMail } from '#sources/telemessage/mail.ts';
import { parseManifest } from '#sources/telemessage/manifest.ts';
import type { DeliveryEvent } from '#sources/telemessage/native.ts';
import { deliveryZip, manifestOf, zipName } from '../support/telemessage/deliver.ts';
import type { FuzzedParser } from './fuzz.ts';

const words = [
  [
    '\r\n',
    '\n',
    '\r\n\r\n',
    '--',
    '--outer',
    '--inner--',
    '=_part_7',
    ';',
    '"',
    '\0',
    '\ufeff',
    '=?UTF-8?B?',
    '?=',
  ],
  [
    'From: ',
    'To: ',
    'Date: ',
    'Message-ID: <',
    'Subject: Re: ',
    'X-Chat-Id: ',
    'undisclosed:;',
    ' <a@b>, ',
    '+44 7700 900123',
  ],
  [
    'Content-Type: multipart/mixed; boundary=',
    'Content-Type: message/rfc822',
    'Content-Type: text/plain; charset=utf-16',
  ],
  [
    'Content-Transfer-Encoding: base64',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Disposition: attachment',
  ],
  [
    'Sender: ',
    'Recipient: ',
    ', Expanded: ',
    '2026-03-03 08:00 Alice Chen: ',
    "filename*=utf-8''",
    '=E2=80',
    'AAAA====',
  ],
].flat();

/** Deliveries as the site takes them: mails, manifests, ZIPs. */
export async function deliveryParsers(folder: string): Promise<FuzzedParser[]> {
  const root = path.resolve(import.meta.dirname, '../../fixtures/telemessage/delivered');
  const names = await readdir(root);
  const mails = await Promise.all(names.map((name) => readFile(path.join(root, name))));
  const manifest = manifestOf(names);
  const zip = await deliveryZip(Object.fromEntries(names.map((name, index) => [name, mails[index] ?? ''])));
  return [
    { name: 'delivered mail', seeds: mails, words, read: readMail },
    {
      name: 'delivered manifest',
      seeds: [Buffer.from(manifest), Buffer.from(`\ufeff${manifest.replaceAll('\r\n', '\n')}`)],
      words: ['Count: ', 'Count: 99999999999', '\r', '\t', ';', '=', '../', '.eml', '"', '\0'],
      read: (bytes) => parseManifest(bytes, new Set(names)),
    },
    {
      name: 'delivered zip',
      seeds: [zip],
      words: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', '../', '.eml', 'delivery.mf'],
      read: (bytes) => readZip(path.join(folder, zipName(1)), bytes),
    },
  ];
}

async function readMail(bytes: Buffer): Promise<void> {
  const captured = await captureMail(bytes, {
    service: 'whatsapp',
    delivery: { by: 'smtp', from: '', to: ['alice@corp.example'] },
    now: new Date('2026-03-05T06:00:00Z'),
    limits: { ...deliveryLimits, rawBytes: 2_000, textCharacters: 500 },
  });
  for (const { native, attachments } of captured) {
    checkItem(native);
    for (const { open } of attachments) for await (const _ of await open());
  }
}

async function readZip(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, bytes);
  const limits = { ...deliveryLimits, zipBytes: 64 * 2 ** 20, mailBytes: 8 * 2 ** 20 };
  const delivery = { path: file, name: zipName(1), sha256: '0'.repeat(64), service: 'whatsapp' } as const;
  await takeZip(
    { ...delivery, now: new Date('2026-03-05T06:00:00Z'), limits, signal: new AbortController().signal },
    async (batch) => {
      for (const { native } of batch) checkItem(native);
    },
  );
}

/** Whatever came, its item is one that the site can seal. */
function checkItem(native: DeliveryEvent): void {
  const completed = { nativeId: '', ...convertDelivery(native), direction: 'in' } satisfies Omit<Item, 'id'>;
  try {
    parseItem({ ...completed, id: itemIdOf(completed) });
  } catch (error) {
    throw new Error('the item is not valid', { cause: error });
  }
}
