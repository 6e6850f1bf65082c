import { cp, open, readFile, rename } from 'node:fs/promises';
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
    expect(await verifyArchive(archive)).toMatchObject({ ok: true, findings: [], items: 600, entries: 1_200 });
  });

  it('finds a flipped byte in a pack, wherever it is', async () => {
    const [pack] = await packFiles(archive);
    const { size } = await (await open(pack ?? '')).stat();
    for (const place of [0, 5, Math.floor(size / 3), Math.floor(size / 2), size - 9, size - 1]) {
      const restore = await flipByte(pack ?? '', place);
      const report = await verifyArchive(archive);
      await restore();
      expect(report.ok, `byte ${place} of ${size}`).toBe(false);
    }
    expect((await verifyArchive(archive)).ok).toBe(true);
  });

  it('finds a removed pack and a removed key file', async () => {
    for (const files of [await packFiles(archive), await filesBelow(path.join(archive.config.data, 'key-files'))]) {
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
    const alterations = [
      `update mailbox.entry set uid = uid + 100000 where uid = 7`,
      `delete from mailbox.entry where uid = 9`,
      `update mailbox.entry set delivered_at = delivered_at - interval '1 day' where uid = 11`,
      `update mailbox.mailbox set address = 'mallory@corp.example' where address = 'alice@corp.example'`,
    ];
    for (const alteration of alterations) {
      const report = await altered(database.pool, alteration, () => verifyArchive(archive));
      expect(report.ok, alteration).toBe(false);
    }
    expect((await verifyArchive(archive)).ok).toBe(true);
  });

  it('finds a history rewritten by somebody who owns database, packs and signing key', async () => {
    const kept = await readFile(archive.config.headsFile ?? '', 'utf8');
    const other = await temporaryArchive();
    try {
      await cp(path.join(archive.config.data, 'keys'), path.join(other.config.data, 'keys'), { recursive: true });
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
  return (await filesBelow(path.join(archive.config.data, 'packs'))).filter((file) => file.endsWith('.pack'));
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

/** Makes the change, looks, and takes it back — with snapshots of the tables, for triggers may refuse the way back. */
async function altered<R>(pool: { query(sql: string): Promise<unknown> }, sql: string, look: () => Promise<R>): Promise<R> {
  const table = /(?:update|from) (mailbox\.\w+)/.exec(sql)?.[1] ?? '';
  await pool.query(`create table public.kept as select * from ${table}`);
  await pool.query(sql);
  const seen = await look();
  if (sql.startsWith('delete')) await pool.query(`insert into ${table} select * from public.kept except select * from ${table}`);
  else {
    const key = table === 'mailbox.mailbox' ? 'id' : 'ctid';
    if (key === 'id') await pool.query(`update ${table} t set address = k.address from public.kept k where k.id = t.id`);
    else {
      await pool.query(`delete from ${table}`);
      await pool.query(`insert into ${table} select * from public.kept`);
    }
  }
  await pool.query('drop table public.kept');
  return seen;
}
