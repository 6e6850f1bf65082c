import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  prepareConnector,
  runConnector,
  type TemporaryArchive,
  temporaryArchive,
  tester,
  textFile,
} from '../support/archive.ts';
import { filesBelow } from '../support/road.ts';
import { findTexts, siteFiles, siteRows } from '../support/siteContents.ts';

/**
 * What the capture site can know. Words that stand in the captured messages, in file names, titles and names of
 * outsiders must stand nowhere in the site's database and files, nor in the staging.
 */
const secrets = [
  'zanzibar-clause',
  'Wolfgang Unmapped',
  'Quokka Committee',
  'merger-draft-seven',
  '并购条款',
];

const chat = [
  '[12/01/2026, 09:00:00] Quokka Committee: ‎Messages and calls are end-to-end encrypted.',
  '[12/01/2026, 09:01:00] Alice: the zanzibar-clause stays in',
  '[12/01/2026, 09:02:00] Wolfgang Unmapped: merger-draft-seven is on its way',
  '[12/01/2026, 09:03:00] Alice: 并购条款 as agreed',
];

describe('the capture site', () => {
  let archive: TemporaryArchive;
  beforeAll(async () => {
    archive = await temporaryArchive();
    await prepareConnector(archive, [{ email: 'alice@corp.example', phone: '+447700900101', mailbox: true }]);
    const file = await textFile(archive, 'WhatsApp Chat - Quokka Committee.txt', chat);
    const app = await archive.app();
    await app.site.importExport(
      tester,
      {
        files: [file],
        phone: '+447700900101',
        me: 'Alice',
        authors: [],
        timeZone: 'Europe/London',
        locale: 'en-GB',
      },
      () => undefined,
    );
    expect((await runConnector(archive)).imported).toBeGreaterThanOrEqual(3);
    // The words are really there to be found: in the archive, after opening.
    expect(await app.content.count(tester, 'zanzibar', {})).toBe(1);
  });
  afterAll(() => archive.remove());

  it('keeps no captured text in its database', async () => {
    const { found, seen } = await findTexts(siteRows(archive), secrets);
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(10);
  });

  it('keeps no captured text in its files, and neither does the staging', async () => {
    const { found, seen } = await findTexts(siteFiles(archive), secrets);
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(6);
  });

  it('gets an environment made from nothing', async (context) => {
    if (process.platform !== 'linux') return context.skip('needs /proc');
    const { process: pid } = await archive.site();
    const names = (await readFile(`/proc/${pid}/environ`, 'utf8'))
      .split('\0')
      .filter(Boolean)
      .map((line) => line.split('=', 1)[0]);
    expect(names.sort()).toEqual(['HOLDFAST_SITE_FOLDER', 'NODE_ENV']);
  });

  it('cannot connect to the archive’s database, and owns only its own', async () => {
    const { siteConnection, archiveConnection } = (await archive.app()).engine.foundation;
    const trespasser = new pg.Client({ ...siteConnection, database: archiveConnection.database as string });
    await expect(trespasser.connect()).rejects.toThrow(/permission denied for database/);
    const client = new pg.Client(siteConnection);
    await client.connect();
    const { rows } = await client.query(
      'select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls from pg_roles where rolname = current_user',
    );
    const memberships = await client.query(
      'select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = current_user',
    );
    await client.end();
    expect(rows[0]).toEqual({
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolbypassrls: false,
    });
    expect(memberships.rowCount).toBe(0);
  });

  it('holds no private key in its folder, and its process may not read the archive’s keys', async () => {
    const keyring = (await archive.app()).engine.foundation.keyring;
    const privateKey = Buffer.from(keyring.sealing.privateKey);
    for (const file of await filesBelow(path.join(archive.config.data, 'site'))) {
      const bytes = await readFile(file);
      expect(bytes.includes(privateKey), file).toBe(false);
      expect(bytes.includes(privateKey.toString('base64url')), file).toBe(false);
    }
    const { process: pid } = await archive.site();
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
    expect(command).toContain('--permission');
    const allowed = command
      .filter((word) => word.startsWith('--allow-fs-'))
      .map((word) => word.split('=')[1] ?? '');
    const keys = path.join(archive.config.data, 'keys');
    for (const place of allowed) expect(keys.startsWith(place.replace(/\*$/, '')), place).toBe(false);
  });
});
