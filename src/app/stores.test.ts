import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ConfigName, loadConfig } from '#app/config.ts';
import { parseLocation } from '#app/location.ts';
import { immutabilityOf, locationOf, openStores } from '#app/stores.ts';
import { temporaryFolder } from '../../test/support/folder.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());

const configOf = (flags: Partial<Record<ConfigName, string>>) =>
  loadConfig({ flags: { data: 'data', ...flags }, environment: {}, folder: folder.path }).config;

describe('a location', () => {
  test.each([
    ['/var/packs', { kind: 'folder', folder: '/var/packs' }],
    ['azure://packs', { kind: 'azure', container: 'packs', prefix: '' }],
    ['azure://packs/', { kind: 'azure', container: 'packs', prefix: '' }],
    ['azure://packs/archive/one', { kind: 'azure', container: 'packs', prefix: 'archive/one' }],
    ['s3://corp.packs/one/', { kind: 's3', bucket: 'corp.packs', prefix: 'one' }],
  ])('%s', (text, location) => {
    expect(parseLocation(text)).toEqual(location);
  });

  test.each([
    '',
    'azure://',
    'azure://Packs',
    'azure://corp.packs',
    's3://a',
    's3://packs/../other',
    's3://packs//one',
    's3://packs/a b',
    `s3://packs/${'x'.repeat(101)}`,
    'https://packs.blob.core.windows.net/packs',
    'gs://packs',
  ])('%j is none, and the configuration says so', (text) => {
    expect(parseLocation(text)).toBeUndefined();
    expect(() => configOf({ packsAt: text })).toThrow(/packsAt .* is neither a folder/);
  });

  test('lies in the data folder unless it is set; a folder may be relative to the configuration', () => {
    const config = configOf({ objectsAt: 'elsewhere' });
    expect(locationOf(config, 'keyFiles')).toEqual({
      kind: 'folder',
      folder: path.join(folder.path, 'data', 'key-files'),
    });
    expect(locationOf(config, 'objects')).toEqual({
      kind: 'folder',
      folder: path.join(folder.path, 'elsewhere'),
    });
  });
});

describe('the settings of stores', () => {
  test('only packs and attachments are immutable, and only when it is asked for', () => {
    const config = configOf({ immutableDays: '30', immutableMode: 'compliance' });
    expect(immutabilityOf(config, 'packs')).toEqual({ days: 30, mode: 'compliance' });
    expect(immutabilityOf(config, 'objects')).toEqual({ days: 30, mode: 'compliance' });
    expect(immutabilityOf(config, 'keyFiles')).toBeUndefined();
    expect(immutabilityOf(config, 'staging')).toBeUndefined();
    expect(immutabilityOf(configOf({}), 'packs')).toBeUndefined();
  });

  test('a container of Azure needs one way in, and not two', async () => {
    await writeFile(path.join(folder.path, 'connection'), 'anything');
    const azureConnectionStringFile = 'connection';
    expect(() => openStores(configOf({ packsAt: 'azure://packs' }))).toThrow(/Nothing says how/);
    expect(() =>
      openStores(configOf({ packsAt: 'azure://packs', azureAccount: 'corp', azureConnectionStringFile })),
    ).toThrow(/More than one setting/);
    openStores(configOf({ packsAt: 'azure://packs', azureConnectionStringFile }));
    openStores(configOf({ packsAt: 'azure://packs', azureAccount: 'corp' }));
  });

  test('a file of credentials that is not there is named', () => {
    const config = configOf({ packsAt: 's3://packs', s3AccessKeyFile: 'no-such-file' });
    expect(() => openStores(config)).toThrow(/no-such-file with the credentials of a store cannot be read/);
  });

  test('credentials that no store needs are not read', () => {
    openStores(configOf({ s3AccessKeyFile: 'no-such-file' }));
  });
});
