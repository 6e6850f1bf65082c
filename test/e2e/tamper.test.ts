import { cp, open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareConnector, type TemporaryArchive, temporaryArchive } from '../support/archive.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { archiveGenerated, filesBelow, verifyArchive } from '../support/road.ts';

const people = generatedPeople.map((person) => ({ ...person, mailbox: true }));

/** `verify` against somebody who owns the disk, the database and, at the end, the signing key. */
describe('verify', () => {
  let archive: TemporaryArchive;
  beforeAll(async () => {
    archive = await temporaryArchive();
    await prepareConnector(archive, people);
    for (const first of [0, 200, 400]) await archiveGenerated(archive, first, 200);
  });
  afterAll(() => archive.remove());

  it('finds nothing in an untouched archive', async () => {
    expect(await verifyArchive(archive)).toMatchObject({
      ok: true,
      findings: [],
      items: 600,
      entries: 1_200,
    });
  });

  it('finds a flipped byte in a pack, wherever it is', async () => {
    const [pack] = await packFiles(archive);
    const { size } = await stat(pack ?? '');
    for (const place of [0, 5, Math.floor(size / 3), Math.floor(size / 2), size - 9, size - 1]) {
      const restore = await flipByte(pack ?? '', place);
      const report = await verifyArchive(archive);
      await restore();
      expect(report.ok, `byte ${place} of ${size}`).toBe(false);
    }
    expect((await verifyArchive(archive)).ok).toBe(true);
  });

  it('finds a removed pack and a removed key file', async () => {
    for (const files of [
      await packFiles(archive),
      await filesBelow(path.join(archive.config.data, 'key-files')),
    ]) {
      const file = files[0] ?? '';
      await rename(file, `${file}.gone`);
      const report = await verifyArchive(archive);
      await rename(`${file}.gone`, file);
      expect(report.ok).toBe(false);
    }
    expect((await verifyArchive(archive)).ok).toBe(true);
  });

  it('finds altered, removed and invented rows', async () => {
    const { database } = (await archive.app()).engine.foundation;
    const entries = `mailbox.entry (item, uid, mailbox, folder, pack)`;
    const alterations = [
      {
        change: `update mailbox.entry set uid = uid + 100000 where uid = 7`,
        back: `update mailbox.entry set uid = uid - 100000 where uid > 100000`,
      },
      {
        change: `create table public.gone as select * from mailbox.entry where uid = 9; delete from mailbox.entry where uid = 9`,
        back: `insert into ${entries} select item, uid, mailbox, folder, pack from public.gone; drop table public.gone`,
      },
      {
        change: `insert into ${entries} select max(item) + 1, max(uid) + 1, 2, 1, 1 from mailbox.entry`,
        back: `delete from mailbox.entry where item = (select max(item) from mailbox.entry)`,
      },
      {
        change: `update mailbox.pack set delivered_at = delivered_at - interval '1 day'`,
        back: `update mailbox.pack set delivered_at = delivered_at + interval '1 day'`,
      },
      {
        change: `update mailbox.mailbox set address = 'mallory@corp.example' where address = 'alice@corp.example'`,
        back: `update mailbox.mailbox set address = 'alice@corp.example' where address = 'mallory@corp.example'`,
      },
      { change: `update mailbox.item set id = sha256(id) where number = 3`, back: undefined },
    ];
    const item = await database.pool.query('select id from mailbox.item where number = 3');
    for (const { change, back } of alterations) {
      await database.pool.query(change);
      const report = await verifyArchive(archive);
      if (back) await database.pool.query(back);
      else await database.pool.query('update mailbox.item set id = $1 where number = 3', [item.rows[0].id]);
      expect(report.ok, change).toBe(false);
    }
    expect((await verifyArchive(archive)).ok).toBe(true);
  });

  it('finds a history rewritten by somebody who owns database, packs and signing key', async () => {
    const kept = await readFile(archive.config.headsFile ?? '', 'utf8');
    const other = await temporaryArchive();
    try {
      await cp(path.join(archive.config.data, 'keys'), path.join(other.config.data, 'keys'), {
        recursive: true,
      });
      await prepareConnector(other, people);
      for (const first of [1, 201, 401]) await archiveGenerated(other, first, 200);
      expect((await verifyArchive(other)).ok, 'the false archive is consistent in itself').toBe(true);
      expect((await verifyArchive(other, kept)).ok, 'but not with a head kept outside').toBe(false);
    } finally {
      await other.remove();
    }
    expect((await verifyArchive(archive, kept)).findings).toEqual([]);
  });

  it('finds an altered audit trail', async () => {
    const { database } = (await archive.app()).engine.foundation;
    const client = await database.pool.connect();
    await client.query('alter table audit.entry disable trigger all');
    await client.query(`update audit.entry set action = 'nothing.happened' where number = 2`);
    client.release();
    expect((await verifyArchive(archive)).ok).toBe(false);
  });
});

async function packFiles(archive: TemporaryArchive): Promise<string[]> {
  return filesBelow(path.join(archive.config.data, 'packs/packs'));
}

async function flipByte(file: string, place: number): Promise<() => Promise<void>> {
  const before = (await readFile(file)).readUInt8(place);
  const write = async (byte: number): Promise<void> => {
    const handle = await open(file, 'r+');
    await handle.write(Buffer.from([byte]), 0, 1, place);
    await handle.close();
  };
  await write(before ^ 0x10);
  return () => write(before);
}
