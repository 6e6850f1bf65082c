import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readMappingFile } from '#connector/mapping/csv.ts';
import { readStagedEnvelope, writeStagedEnvelope } from '#connector/stagedEnvelope.ts';
import { parseMail } from '#mail/parse.ts';
import { decodeBody, encodeBody, recordBody } from '#mailbox/pack/recordBody.ts';
import { makeItemRecord } from '../support/packRecords.ts';
import type { FuzzedParser } from './fuzz.ts';
import { sampleEnvelope } from './sampleEnvelope.ts';

const header = 'External User ID,Microsoft 365 User Mailbox';
const mappings = [
  `${header}\n447700900101,alice@corp.example\n+44 7700 900102,bob@corp.example\n`,
  `\ufeff${header},Valid From,Valid Until\r\n"447700900101",alice@corp.example,2024-01-01,2025-01-01\r\n`,
  `${header.replace(',', ';')}\r00447700900101;alice@corp.example\r4.47700900102E+11;bob@corp.example\r`,
  `${header.replace(',', '\t')}\n=("447700900101")\talice@corp.example\nbob.w\tbob@corp.example`,
];
const mappingWords = [
  ',',
  ';',
  '\t',
  '"',
  '""',
  '\r',
  '\n',
  '\0',
  '=',
  '+',
  '00',
  'E+11',
  '@',
  ' ',
  '\u200e',
  '٣',
  '１',
  '2024-01-01',
];
const mailWords = [
  [
    '\r\n',
    '\n',
    ' ',
    '\t',
    ': ',
    ';',
    '"',
    '\\',
    '"\\',
    '<',
    '>',
    ',',
    '=',
    '=?',
    '?=',
    '=?utf-8?b?',
    '=?utf-8?q?',
    '--',
    '\0',
  ],
  [
    'Content-Type: multipart/mixed; boundary=x\r\n\r\n',
    '--x\r\n',
    'boundary="',
    'charset=utf-16',
    "name*0*=utf-8''%41",
  ],
  [
    'Content-Transfer-Encoding: base64',
    'quoted-printable',
    'List-Id: <',
    'References: <a@b>',
    'From: ',
    'To: a:b;,',
    '=\r\n',
    '% ',
  ],
].flat();

/** Parsers of bytes that lie open. */
export async function plainParsers(): Promise<FuzzedParser[]> {
  const root = path.resolve(import.meta.dirname, '../../fixtures/mail');
  const names = (await readdir(root)).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(names.map((name) => readFile(path.join(root, name))));
  const { envelope } = await sampleEnvelope();
  const body = encodeBody(recordBody(makeItemRecord('one')));
  return [
    {
      name: 'mapping file',
      seeds: [...mappings.map((text) => Buffer.from(text)), Buffer.from(`\ufeff${mappings[0]}`, 'utf16le')],
      words: mappingWords,
      read: (bytes) => readMappingFile(bytes, 'Europe/London'),
    },
    { name: 'mail', seeds: mails, words: mailWords, read: (bytes) => parseMail(bytes) },
    {
      name: 'staged envelope',
      seeds: [writeStagedEnvelope(envelope)],
      words: ['HFEV', '{', '}', '"position":"', '[', '"'],
      read: (bytes) => readStagedEnvelope(bytes),
    },
    { name: 'record body', seeds: [body], words: ['\0\0\0\x01', '{}'], read: (bytes) => decodeBody(bytes) },
  ];
}
