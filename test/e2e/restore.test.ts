import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '#app/backup/restore.ts';
import { parseItemId } from '#core/ids.ts';
import {
  prepareConnector,
  runConnector,
  type TemporaryArchive,
  temporaryArchive,
  tester,
} from '../support/archive.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { archiveGenerated, captureGenerated, itemsOf, verifyArchive } from '../support/road.ts';

const alice = generatedPeople[0].email;
const bob = generatedPeople[1].email;

describe('the database is gone: restore, rebuild, verify', () => {
  let archive: TemporaryArchive;
  let shredded: string;
  let before: { alice: string[]; bob: string[]; users: unknown; connectors: number };

  beforeAll(async () => {
    archive = await temporaryArchive();
    await prepareConnector(
      archive,
      generatedPeople.map((person) => ({ ...person, mailbox: true })),
    );
    await archiveGenerated(archive, 0, 150);
    shredded = (await itemsOf(archive, alice))[42] ?? '';
    const app = await archive.app();
    await app.engine.archive.shred(itemId(shredded));
    await app.maintenance.backup(tester, backupFolder(), () => undefined);
    await archiveGenerated(archive, 150, 100);
    before = await state();
    await archive.closeApp();
    await removeDatabase(archive.config.data);
    await restoreBackup(archive.config, {
      folder: backupFolder(),
      actor: tester,
      log: () => undefined,
      progress: () => undefined,
    });
  });
  afterAll(() => archive.remove());

  const backupFolder = (): string => path.join(archive.folder, 'backup');

  async function state() {
    const app = await archive.app();
    return {
      alice: await itemsOf(archive, alice),
      bob: await itemsOf(archive, bob),
      users: await app.site.listUsers(tester),
      connectors: (await app.connectors.list(tester)).length,
    };
  }

  it('brings back the same items, mailboxes and users, and what was archived after the backup', async () => {
    await (await archive.app()).maintenance.rebuild(tester, () => undefined);
    expect(await state()).toEqual(before);
    expect(before.alice).toHaveLength(250);
  });

  it('verifies, against a head kept outside too', async () => {
    const kept = await readFile(archive.config.headsFile ?? '', 'utf8');
    expect(
      (await verifyArchive(archive, kept)).findings.filter((finding) => finding.severity === 'error'),
    ).toEqual([]);
  });

  it('leaves what was shredded before the backup unreadable', async () => {
    const app = await archive.app();
    await expect(app.content.show(tester, shredded)).rejects.toMatchObject({ code: 'item-shredded' });
    await expect(app.content.show(tester, before.alice[43] ?? '')).resolves.toMatchObject({
      item: { kind: 'message' },
    });
  });

  it('finds the restored items by search, but not the shredded one', async () => {
    const app = await archive.app();
    expect(await app.content.count(tester, 'falcon', { mailbox: alice })).toBeGreaterThan(100);
    const { hits } = await app.content.search(tester, '42', { limit: 50 });
    expect(hits.map((hit) => hit.item)).not.toContain(shredded);
  });

  it('goes on: the next run takes only what is new, and doubles nothing', async () => {
    await captureGenerated(archive, 250, 50);
    const report = await runConnector(archive);
    expect(report.reconciled).toBe(true);
    const items = await itemsOf(archive, alice);
    expect(items).toHaveLength(300);
    expect(new Set(items).size).toBe(300);
  });

  it('refuses to restore into a database in use', async () => {
    await archive.closeApp();
    const restoring = restoreBackup(archive.config, {
      folder: backupFolder(),
      actor: tester,
      log: () => undefined,
      progress: () => undefined,
    });
    await expect(restoring).rejects.toMatchObject({ code: 'backup-invalid' });
  });
});

function itemId(text: string) {
  const id = parseItemId(text);
  if (id === undefined) throw new Error(`${text} is not an item id`);
  return id;
}

/** The cluster's folder, wherever the launcher put it. */
async function removeDatabase(data: string): Promise<void> {
  const { home } = JSON.parse(await readFile(path.join(data, 'postgres.json'), 'utf8')) as { home: string };
  await rm(path.resolve(data, home), { recursive: true });
}
