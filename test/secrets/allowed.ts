/**
 * What the scan finds and is none: `file` (a path, or a folder ending in `/`), the rule, and why. Keep it narrow; an
 * entry that allows nothing any more fails the test.
 */
export const allowed: readonly { readonly file: string; readonly rule: string; readonly reason: string }[] = [
  { file: 'package-lock.json', rule: 'random-looking text', reason: 'integrity hashes of public packages' },
  {
    file: 'test/tools/package-lock.json',
    rule: 'random-looking text',
    reason: 'integrity hashes of public packages',
  },
  {
    file: 'fixtures/mail/',
    rule: 'random-looking text',
    reason: 'ids of items (hashes) and attachments in base64',
  },
  { file: 'fixtures/wecom/', rule: 'random-looking text', reason: 'Chinese mails in base64' },
  {
    file: 'fixtures/formats/',
    rule: 'random-looking text',
    reason: 'hashes, signatures and mails of the version 1 fixtures; their keys are derived from a label',
  },
  {
    file: 'fixtures/telemessage/',
    rule: 'random-looking text',
    reason: 'attachments and texts of mails in base64',
  },
  {
    file: 'fixtures/whatsapp-backup/',
    rule: 'random-looking text',
    reason: 'hashes of files and notices, and binary columns in base64',
  },
  {
    file: 'fixtures/whatsapp-cloud-api/',
    rule: 'random-looking text',
    reason: "invented messages' ids, numbers and hashes in the forms of the Cloud API",
  },
  {
    file: 'fixtures/whatsapp-linked-device/',
    rule: 'random-looking text',
    reason: 'invented messages as protobuf in base64, ids made of hashes; keys in them are one byte repeated',
  },
  {
    file: 'fixtures/whatsapp-linked-device/message-poll.native.json',
    rule: 'password as text',
    reason: "the poll's secret: one byte repeated",
  },
  {
    file: 'src/sources/whatsapp-cloud-api/ids.test.ts',
    rule: 'random-looking text',
    reason: "messages' ids of the vendor's published samples",
  },
  {
    file: 'fixtures/site/',
    rule: 'random-looking text',
    reason: 'a sealed envelope of format version 1, with a key pair made for it',
  },
  { file: 'test/site/listener.test.ts', rule: 'password as text', reason: 'a wrong password for a test' },
  { file: 'docs/formats/ledger.md', rule: 'random-looking text', reason: 'the hash of the example' },
  { file: 'docs/formats/item.md', rule: 'random-looking text', reason: 'the id of the example' },
  { file: 'src/i18n/', rule: 'password as text', reason: 'the word for password in each language' },
  { file: 'src/store/database.test.ts', rule: 'password as text', reason: 'a wrong password for a test' },
  {
    file: 'src/store/passwords.test.ts',
    rule: 'random-looking text',
    reason: 'a published argon2 test vector',
  },
  { file: 'test/web/reading.test.ts', rule: 'random-looking text', reason: 'one pixel as PNG' },
];
