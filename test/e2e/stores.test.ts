import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BlobServiceClient } from '@azure/storage-blob';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '#app/backup/restore.ts';
import { loadConfig } from '#app/config.ts';
import { storeChecks } from '#app/doctor-store.ts';
import { openStores } from '#app/stores.ts';
import { english } from '#core/sentence.ts';
import {
  prepareConnector,
  runConnector,
  type TemporaryArchive,
  temporaryArchive,
  tester,
} from '../support/archive.ts';
import { type Azurite, azuriteIsHere, startAzurite } from '../support/azurite.ts';
import { startCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeMediaExport } from '../support/mediaExport.ts';
import { filesBelow, itemsOf, verifyArchive } from '../support/road.ts';
import { type S3Server, startS3Server } from '../support/s3/server.ts';

const alice = { email: 'alice@corp.example', phone: '+447700900101', mailbox: true } as const;
const messages = 30;

/** Everything in Azure but the objects, which lie in S3: no store stands in the data folder. */
describe.runIf(azuriteIsHere)('an archive whose stores are elsewhere (needs Azurite)', () => {
  let azurite: Azurite;
  let s3: S3Server;
  let archive: TemporaryArchive;
  let container: string;
  let locations: Record<string, string>;
  const folder = temporaryFolder();

  beforeAll(async () => {
    [azurite, s3] = await Promise.all([startAzurite(), startS3Server()]);
    container = await azurite.makeContainer();
    const { path: secrets } = await folder;
    const [connection, key] = [path.join(secrets, 'connection'), path.join(secrets, 'key')];
    await writeFile(connection, azurite.connectionString);
    await writeFile(key, `${s3.key.accessKeyId}\n${s3.key.secretAccessKey}\n`);
    locations = {
      azureConnectionStringFile: connection,
      s3AccessKeyFile: key,
      s3Endpoint: s3.endpoint,
      s3Region: s3.region,
      packsAt: `azure://${container}/packs-of-one`,
      keyFilesAt: `azure://${await azurite.makeContainer()}`,
      stagingAt: `azure://${container}/staging-of-one`,
      objectsAt: `s3://${s3.makeBucket({ objectLock: true }).name}/one`,
      immutableDays: '1',
    };
    // Azurite does not know immutability: only the objects have it here.
    const { immutableDays: _days, ...plain } = locations;
    archive = await temporaryArchive(plain);
    await prepareConnector(archive, [alice]);
    await archive.closeApp();
    const file = path.join(archive.folder, 'WhatsApp Chat - Bob Miller.zip');
    await writeMediaExport(file, { messages, megabytes: 4 });
    await holdfast(
      'site',
      'import',
      file,
      '--phone',
      alice.phone,
      '--me',
      'Alice Chen',
      '--time-zone',
      'Europe/London',
    );
  });
  afterAll(async () => {
    await archive?.remove();
    await azurite?.[Symbol.asyncDispose]();
    await s3?.[Symbol.asyncDispose]();
    await (await folder)[Symbol.asyncDispose]();
  });

  /** A process of its own, told of the stores by its environment. */
  async function holdfast(...args: string[]): Promise<unknown> {
    const { immutableDays: _days, ...plain } = locations;
    const environment = Object.fromEntries(
      Object.entries(plain).map(([name, value]) => [
        `HOLDFAST_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
        value,
      ]),
    );
    const { code, stdout, stderr } = await startCommand(archive, [...args, '--json'], { environment }).ended;
    expect({ code, stderr }).toMatchObject({ code: 0 });
    return JSON.parse(stdout);
  }

  async function namesIn(prefix: string): Promise<string[]> {
    const names: string[] = [];
    const client = BlobServiceClient.fromConnectionString(azurite.connectionString).getContainerClient(
      container,
    );
    for await (const { name } of client.listBlobsFlat({ prefix })) names.push(name);
    return names;
  }

  test('a run stages, packs and delivers, and everything verifies', async () => {
    const report = await runConnector(archive);
    expect(report).toMatchObject({ reconciled: true, imported: messages });
    expect(await itemsOf(archive, alice.email)).toHaveLength(messages);
    expect(await verifyArchive(archive)).toMatchObject({ ok: true, items: messages });
    expect((await namesIn('packs-of-one/')).some((name) => name.includes('/ledger/'))).toBe(true);
    expect((await namesIn('staging-of-one/')).some((name) => name.includes('/attachments/'))).toBe(true);
    const local = await filesBelow(archive.config.data);
    expect(local.filter((file) => /\/(packs|objects|key-files|staging)\//.test(file))).toEqual([]);
  });

  test('staging stays until its days are over, and is empty then', async () => {
    const { connectors, foundation } = (await archive.app()).engine;
    await connectors.cleanUp();
    expect(await namesIn('staging-of-one/')).not.toEqual([]);
    await foundation.database.pool.query(
      `update connector.staged_envelope set reconciled_at = reconciled_at - interval '8 days'`,
    );
    await connectors.cleanUp();
    expect(await namesIn('staging-of-one/')).toEqual([]);
  });

  test('a backup takes the stores along, and a restore puts them into others', async () => {
    const backup = path.join(archive.folder, 'backup');
    const before = await itemsOf(archive, alice.email);
    await (await archive.app()).maintenance.backup(tester, backup, () => undefined);
    expect(await (await archive.app()).maintenance.verify(tester, { backup }, () => undefined)).toMatchObject(
      { ok: true },
    );
    await archive.closeApp();
    const { home } = JSON.parse(await readFile(path.join(archive.config.data, 'postgres.json'), 'utf8')) as {
      home: string;
    };
    await rm(path.resolve(archive.config.data, home), { recursive: true });
    Object.assign(archive.config, {
      packsAt: `azure://${container}/packs-of-two`,
      keyFilesAt: `azure://${container}/keys-of-two`,
      objectsAt: `s3://${s3.makeBucket().name}`,
    });
    const request = { folder: backup, actor: tester, log: () => undefined, progress: () => undefined };
    await restoreBackup(archive.config, request);
    const app = await archive.app();
    await app.maintenance.rebuild(tester, () => undefined);
    expect(await itemsOf(archive, alice.email)).toEqual(before);
    expect(await verifyArchive(archive)).toMatchObject({ ok: true, items: messages });
    expect((await namesIn('packs-of-two/')).length).toBe((await namesIn('packs-of-one/')).length);
  });

  test('doctor store tries each, and says where key files or immutability cannot be', async () => {
    const look = async (changed: Record<string, string>) => {
      const flags = { data: archive.config.data, ...locations, ...changed };
      const { config } = loadConfig({ flags, environment: {}, folder: archive.folder });
      return (await storeChecks(config)).map(({ ok, sentence }) => `${ok} ${english(sentence)}`);
    };
    const good = await look({ immutableDays: '0' });
    expect(good).toHaveLength(4);
    for (const sentence of good) expect(sentence).toMatch(/^true /);
    const versions = s3.makeBucket({ versioning: true }).name;
    const [packs, objects, keyFiles, staging] = await look({
      keyFilesAt: `s3://${versions}`,
      stagingAt: 's3://no-such-bucket',
    });
    expect(packs).toMatch(/^false .*immutability/);
    expect(objects).toMatch(/^true /);
    expect(keyFiles).toMatch(/^false .*destroyed keys would live on/);
    expect(staging).toMatch(/^false .*NoSuchBucket/);
  });

  test('key files are refused where versions are kept', async () => {
    const versions = s3.makeBucket({ versioning: true });
    const flags = { data: archive.config.data, ...locations, keyFilesAt: `s3://${versions.name}` };
    const { keyFiles } = openStores(loadConfig({ flags, environment: {}, folder: archive.folder }).config);
    await expect(keyFiles.put('one', Buffer.from('key'))).rejects.toMatchObject({ code: 'config-invalid' });
    expect(versions.bucket.versions('')).toEqual([]);
  });
});
