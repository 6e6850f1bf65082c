import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DemoExport,
  firstExports,
  laterExports,
  type ManifestEntry,
  writeDemoInput,
} from '../../script/demo-input.ts';
import {
  prepareConnector,
  runConnector,
  type TemporaryArchive,
  temporaryArchive,
  tester,
} from '../support/archive.ts';
import { hasPython, pythonDefects } from '../support/pythonMail.ts';
import { filesBelow, itemsOf, verifyArchive } from '../support/road.ts';
import { findTexts, siteFiles, siteRows } from '../support/siteContents.ts';

/** The demo's road, judged by the manifest that its input generator wrote, and its mails by an independent parser. */
describe('the demo', () => {
  let archive: TemporaryArchive;
  let manifest: readonly ManifestEntry[];
  let reports: Awaited<ReturnType<typeof runConnector>>[];

  beforeAll(async () => {
    archive = await temporaryArchive();
    manifest = await writeDemoInput(path.join(archive.folder, 'exports'));
    await prepareConnector(archive, [
      { email: 'alice@corp.example', phone: '+447700900101', mailbox: true },
      { email: 'bob@corp.example', phone: '+447700900102', mailbox: true },
      { email: 'carol@corp.example', phone: '+447700900103', mailbox: true },
      { email: 'emma@corp.example', phone: '+447700900105', mailbox: false },
    ]);
    reports = [];
    for (const round of [firstExports(), laterExports()]) {
      for (const chat of round) await importChat(archive, chat);
      reports.push(await runConnector(archive));
    }
  });
  afterAll(() => archive.remove());

  const added = (phone: string): number =>
    manifest.filter((entry) => entry.phone === phone).reduce((sum, entry) => sum + entry.added, 0);

  it('brings every item of every export to its user, and the overlap only once', async () => {
    expect(await itemsOf(archive, 'alice@corp.example')).toHaveLength(added('+447700900101'));
    expect(await itemsOf(archive, 'bob@corp.example')).toHaveLength(added('+447700900102'));
    expect(await itemsOf(archive, 'carol@corp.example')).toHaveLength(added('+447700900103'));
    expect(manifest.some((entry) => entry.added < entry.items)).toBe(true);
  });

  it('reports counts that reconcile, and warns of the user without a mailbox', () => {
    const [first, second] = reports;
    expect(first).toMatchObject({ reconciled: true, state: 'completed', notImported: 0 });
    expect(added('+447700900105')).toBe(1);
    expect(second).toMatchObject({
      reconciled: true,
      state: 'completed-with-warnings',
      notImported: 1,
      deliveriesMissing: 1,
    });
    for (const report of reports) {
      expect(report.pulled).toBe(
        report.imported + report.duplicates + report.notImported + report.rejected + report.excluded,
      );
    }
  });

  it('keeps what was not imported in quarantine, and delivers it once the user has a mailbox', async () => {
    const app = await archive.app();
    await app.mailboxes.create(tester, { addresses: ['emma@corp.example'] });
    const watch = { signal: new AbortController().signal, progress: () => undefined };
    const report = await app.connectors.redeliver(tester, 'WhatsApp', watch);
    expect(report).toMatchObject({ reconciled: true, imported: 1 });
    expect(await itemsOf(archive, 'emma@corp.example')).toHaveLength(1);
    expect(await app.connectors.redeliver(tester, 'WhatsApp', watch)).toMatchObject({
      pulled: 0,
      imported: 0,
    });
    expect((await verifyArchive(archive)).findings).toEqual([]);
  });

  it('knows that the message deleted later is the one archived before', async () => {
    const app = await archive.app();
    const deletions = [];
    for (const id of await itemsOf(archive, 'alice@corp.example')) {
      const { item } = await app.content.show(tester, id);
      if (item.kind === 'deletion' && item.deletion?.originalAvailable) deletions.push(item);
    }
    expect(deletions).toHaveLength(1);
    const original = deletions[0]?.refers?.find((reference) => reference.relation === 'deletes')?.itemId;
    const shown = await app.content.show(tester, original ?? '');
    expect(shown.item.kind).toBe('message');
    expect(shown.item.occurredAt).toBe(deletions[0]?.occurredAt);
  });

  it('leaves none of its messages readable at the site or in the staging', async () => {
    const app = await archive.app();
    const texts = new Set<string>();
    for (const mailbox of ['alice@corp.example', 'bob@corp.example', 'carol@corp.example']) {
      for (const id of await itemsOf(archive, mailbox)) {
        const { item } = await app.content.show(tester, id);
        for (const line of item.content?.text?.split('\n') ?? []) if (line.length >= 10) texts.add(line);
        for (const { fileName } of item.attachments) if (fileName.includes('.')) texts.add(fileName);
      }
    }
    expect(texts.size).toBeGreaterThan(60);
    const inRows = await findTexts(siteRows(archive), [...texts]);
    const inFiles = await findTexts(siteFiles(archive), [...texts]);
    expect([...inRows.found, ...inFiles.found]).toEqual([]);
    expect(Math.min(inRows.seen, inFiles.seen)).toBeGreaterThan(10);
  });

  it('finds English and Chinese words', async () => {
    const app = await archive.app();
    expect(await app.content.count(tester, 'offer', { mailbox: 'alice@corp.example' })).toBeGreaterThan(0);
    const chinese = await app.content.search(tester, '张伟', { limit: 50 });
    expect(chinese.hits.length).toBeGreaterThan(0);
  });

  it('exports mails in which Python’s email parser finds no defect', async (context) => {
    if (!hasPython) return context.skip('python3 is missing on this machine');
    const app = await archive.app();
    const out = path.join(archive.folder, 'out-python');
    await app.content.export(tester, { format: 'eml', out, mailbox: 'alice@corp.example' }, () => undefined);
    const files = (await filesBelow(out)).filter((file) => file.endsWith('.eml'));
    expect(pythonDefects(files)).toBe(`read ${added('+447700900101')}`);
  });

  it('exports mails that an independent parser reads whole, and that thread', async () => {
    const app = await archive.app();
    const out = path.join(archive.folder, 'out');
    const { items } = await app.content.export(
      tester,
      { format: 'eml', out, mailbox: 'alice@corp.example' },
      () => undefined,
    );
    expect(items).toBe(added('+447700900101'));
    const mails = await parsedMails(out);
    expect(mails).toHaveLength(items);
    const media = mails.flatMap((mail) => mail.attachments);
    expect(media.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...media.map((attachment) => bytesOf(attachment.content)))).toBeGreaterThan(256 * 1024);
    for (const mail of mails) {
      expect(mail.subject, 'a subject').toBeTruthy();
      expect(mail.from?.address, 'a sender').toBeTruthy();
      expect(Number.isNaN(Date.parse(mail.date ?? '')), 'a date').toBe(false);
    }
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(items);
    // Three chats, so three threads: every mail refers to the root of its conversation.
    const roots = new Set(mails.map((mail) => mail.references?.split(/\s+/)[0]));
    expect(roots.size).toBe(3);
  });
});

async function importChat(archive: TemporaryArchive, { file, args }: DemoExport): Promise<void> {
  const app = await archive.app();
  const value = (flag: string): string => args[args.indexOf(flag) + 1] ?? '';
  const authors = args.flatMap((word, index) => (args[index - 1] === '--author' ? [word] : []));
  const request = {
    files: [path.join(archive.folder, 'exports', file)],
    phone: value('--phone'),
    me: value('--me'),
    authors,
    timeZone: value('--time-zone'),
    locale: value('--locale'),
  };
  await app.site.importExport(tester, request, () => undefined);
}

async function parsedMails(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.eml'));
  return Promise.all(
    files.map(async (file) => PostalMime.parse(await readFile(path.join(file.parentPath, file.name)))),
  );
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
}
