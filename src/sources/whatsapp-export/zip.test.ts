import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { isFailure } from '#core/failure.ts';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';
import { exportLimits } from '#sources/whatsapp-export/limits.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

const photo = Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), Buffer.alloc(70_000, 'jpeg')]);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const photoName = '00000002-PHOTO-2024-03-14-09-01-05.jpg';
const chat = [
  '[14/03/2024, 09:00:12] Alice Chen: The plan',
  `\u200e[14/03/2024, 09:01:05] Bob Miller: \u200e<attached: ${photoName}>`,
  '[14/03/2024, 09:02:00] Alice Chen: plan.pdf • \u200e3 pages \u200e<attached: 00000003-plan.pdf>',
  '\u200e[14/03/2024, 09:03:00] Bob Miller: \u200e<attached: 00000004-Jörg.vcf>',
  '\u200e[14/03/2024, 09:04:00] Bob Miller: \u200e<attached: ../../etc/passwd.txt>',
].join('\r\n');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function zipOf(name: string, entries: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const zip = new ZipFile();
  for (const [entry, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), entry);
  zip.end();
  const path = join(folder.path, name);
  await writeFile(path, await buffer(zip.outputStream));
  return path;
}

/** The failure of a capture, which must emit nothing. */
async function failureOf(path: string, limits = exportLimits) {
  const error: unknown = await captureForTest({ files: [path] }, limits).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isFailure(error)) throw error ?? new Error('the capture did not fail');
  return error;
}

test('media of a zip are found, measured, told by content, and nothing is unpacked to disk', async () => {
  const vcard = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jörg\r\nEND:VCARD\r\n';
  const path = await zipOf('WhatsApp Chat - Bob Miller.zip', {
    '_chat.txt': chat,
    [photoName]: photo,
    '00000003-plan.pdf': '%PDF-1.7 plan',
    // Decomposed, as macOS writes names.
    ['00000004-Jörg.vcf'.normalize('NFD')]: vcard,
  });
  const before = await readdir(folder.path);
  const { drafts, contents } = await captureForTest({ files: [path] });
  expect(await readdir(folder.path)).toEqual(before);
  const attachments = drafts.flatMap((draft) => draft.attachments);
  expect(attachments.map(({ id: _, ...facts }) => facts)).toEqual([
    {
      fileName: photoName,
      kind: 'image',
      status: 'available',
      size: 70_004,
      sha256: sha256(photo),
      mimeType: 'image/jpeg',
    },
    {
      fileName: '00000003-plan.pdf',
      kind: 'document',
      status: 'available',
      size: 13,
      sha256: sha256(Buffer.from('%PDF-1.7 plan')),
      mimeType: 'application/pdf',
    },
    {
      fileName: '00000004-Jörg.vcf',
      kind: 'contact',
      status: 'available',
      size: Buffer.byteLength(vcard),
      sha256: sha256(Buffer.from(vcard)),
      mimeType: 'text/vcard',
    },
    { fileName: '../../etc/passwd.txt', kind: 'document', status: 'omitted', mimeType: 'text/plain' },
  ]);
  expect([...contents.values()]).toEqual([
    sha256(photo),
    sha256(Buffer.from('%PDF-1.7 plan')),
    sha256(Buffer.from(vcard)),
  ]);
  expect(drafts[0]?.conversation).toEqual({
    id: 'export-chat:Bob Miller',
    type: 'direct',
    title: 'Bob Miller',
  });
  expect(drafts[2]?.content).toEqual({ type: 'document' });
});

test('a text with its media beside it; links out of the folder are not followed', async () => {
  const own = join(folder.path, 'WhatsApp Chat - Bob Miller');
  await mkdir(own);
  await writeFile(join(own, '_chat.txt'), chat);
  await writeFile(join(own, photoName), photo);
  await writeFile(join(folder.path, 'secret.pdf'), '%PDF-');
  await symlink(join(folder.path, 'secret.pdf'), join(own, '00000003-plan.pdf'));
  const { drafts } = await captureForTest({ files: [join(own, '_chat.txt')] });
  expect(drafts.flatMap((draft) => draft.attachments).map(({ status }) => status)).toEqual([
    'available',
    'omitted',
    'omitted',
    'omitted',
  ]);
  expect(drafts[0]?.conversation.title).toBe('Bob Miller');
});

test('a medium that does not unpack keeps its name and has failed', async () => {
  const path = await zipOf('damaged.zip', { '_chat.txt': chat, [photoName]: photo });
  const bytes = await readFile(path);
  const at = bytes.indexOf(Buffer.from(photoName)) + photoName.length + 40;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  await writeFile(path, bytes);
  const { drafts, contents } = await captureForTest({ files: [path] });
  expect(drafts[1]?.attachments.map(({ fileName, status }) => [fileName, status])).toEqual([
    [photoName, 'failed'],
  ]);
  expect(contents.size).toBe(0);
});

test('an Android zip: the chat is the text with the title, other texts are attachments', async () => {
  const path = await zipOf('export.zip', {
    'notes.txt': '1/2/2024, 10:00 - a note that begins like a chat',
    'WhatsApp Chat with Bob Miller.txt':
      '15/04/2023, 15:04 - Bob Miller: \u200enotes.txt (file attached)\nRead it',
  });
  const { drafts } = await captureForTest({ files: [path], me: '+447700900101' });
  expect(drafts.map(({ content, attachments }) => [content, attachments[0]?.status])).toEqual([
    [{ type: 'document', text: 'Read it' }, 'available'],
  ]);
});

test.each([
  ['no chat', { 'photo.jpg': photo, 'notes.txt': 'nothing' }, 'export-zip', /holds no exported chat/],
  ['two chats', { '_chat.txt': chat, 'two/_chat.txt': chat }, 'export-zip', /holds 2 exported chats/],
  ['an empty chat', { '_chat.txt': '\n\n' }, 'export-empty', /no messages/],
] as const)('a zip with %s is refused', async (name, entries, code, message) => {
  const failure = await failureOf(await zipOf(`${name}.zip`, entries));
  expect([failure.code, failure.details.file]).toEqual([code, `${name}.zip`]);
  expect(failure.message).toMatch(message);
  expect(failure.remedy).not.toBe('');
});

test('a zip that is cut off is refused', async () => {
  const path = await zipOf('cut.zip', { '_chat.txt': chat, [photoName]: photo });
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, bytes.length - 60));
  expect((await failureOf(path)).code).toBe('export-zip');
});

test('names that lead out of the zip are refused', async () => {
  const path = await zipOf('slip.zip', { '_chat.txt': chat, 'xx/xx/evil.txt': 'x' });
  const bytes = (await readFile(path)).toString('latin1').replaceAll('xx/xx/evil.txt', '../../evil.txt');
  await writeFile(path, Buffer.from(bytes, 'latin1'));
  const failure = await failureOf(path);
  expect([failure.code, failure.message]).toEqual([
    'export-zip',
    'slip.zip has an entry whose name leads out of the zip.',
  ]);
});

test('an encrypted zip is refused', async () => {
  const path = await zipOf('locked.zip', { '_chat.txt': chat });
  const bytes = await readFile(path);
  const entry = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
  await writeFile(path, bytes);
  expect((await failureOf(path)).message).toBe('locked.zip is encrypted.');
});

test('a zip bomb is refused before it is unpacked', async () => {
  const path = await zipOf('bomb.zip', { '_chat.txt': chat, 'zero.bin': Buffer.alloc(80 * 2 ** 20) });
  const failure = await failureOf(path);
  expect([failure.code, failure.message]).toEqual([
    'upload-limit',
    'bomb.zip unpacks to more than 200 times its size.',
  ]);
});

test.each([
  ['entries', { zipEntries: 2 }, 'has 3 entries; at most 2 are allowed'],
  ['letters in names', { zipNameBytes: 20 }, 'has names of more than 20 bytes'],
  ['bytes', { zipBytes: 1_000 }, 'unpacks to more than 1000 bytes'],
] as const)('a zip with too many %s is refused', async (_, limits, message) => {
  const path = await zipOf('many.zip', { '_chat.txt': chat, [photoName]: photo, 'b.jpg': photo });
  const failure = await failureOf(path, { ...exportLimits, ...limits });
  expect([failure.code, failure.message]).toEqual(['upload-limit', `many.zip ${message}.`]);
});
