import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '#app/config.ts';
import { type Location, parseLocation } from '#app/location.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { openAzureBlobs } from '#store/blob/azure.ts';
import type { AzureAccess } from '#store/blob/azureAccess.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { openFolderBlobs } from '#store/blob/folder.ts';
import type { Immutability } from '#store/blob/objectService.ts';
import { openS3Blobs } from '#store/blob/s3.ts';
import { parseAccessKey, type S3Access } from '#store/blob/s3Access.ts';
import type { ServiceBlobs } from '#store/blob/serviceBlobs.ts';
import { onlyWhereRemovedIsGone } from '#store/blob/shreddable.ts';

/** The four stores of an archive. */
export interface Stores {
  readonly packs: BlobStore;
  readonly objects: BlobStore;
  readonly keyFiles: BlobStore;
  readonly staging: BlobStore;
}

export type StoreName = keyof Stores;
export const storeNames: readonly StoreName[] = ['packs', 'objects', 'keyFiles', 'staging'];

/** Each store's setting, and its folder in the data folder where nothing is set. */
export const storeSettings = {
  packs: { setting: 'packsAt', folder: 'packs' },
  objects: { setting: 'objectsAt', folder: 'objects' },
  keyFiles: { setting: 'keyFilesAt', folder: 'key-files' },
  staging: { setting: 'stagingAt', folder: 'staging' },
} as const satisfies Record<StoreName, { setting: keyof Config; folder: string }>;

/** What is never removed before its time by anybody, where the service can see to it. */
const immutableStores: readonly StoreName[] = ['packs', 'objects'];

/**
 * The stores as the configuration places them. Nothing is asked of a service yet.
 * @throws Failure `config-invalid` for settings that are missing, contradict each other, or cannot be read
 */
export function openStores(config: Config): Stores {
  const keyFiles = openStore(config, 'keyFiles');
  return {
    packs: openStore(config, 'packs'),
    objects: openStore(config, 'objects'),
    keyFiles: 'examine' in keyFiles ? onlyWhereRemovedIsGone(keyFiles) : keyFiles,
    staging: openStore(config, 'staging'),
  };
}

export function locationOf(config: Config, name: StoreName): Location {
  const { setting, folder } = storeSettings[name];
  const text = config[setting] ?? path.join(config.data, folder);
  return parseLocation(text) ?? { kind: 'folder', folder: text };
}

/** Days and mode that this store's objects get, if any. */
export function immutabilityOf(config: Config, name: StoreName): Immutability | undefined {
  if (config.immutableDays === 0 || !immutableStores.includes(name)) return undefined;
  return { days: config.immutableDays, mode: config.immutableMode };
}

function openStore(config: Config, name: StoreName): BlobStore | ServiceBlobs {
  return openLocation(config, locationOf(config, name), immutabilityOf(config, name));
}

/** A store without immutability, to try it out. */
export function openStoreToTry(config: Config, name: StoreName): BlobStore | ServiceBlobs {
  return openLocation(config, locationOf(config, name), undefined);
}

function openLocation(
  config: Config,
  location: Location,
  immutability: Immutability | undefined,
): BlobStore | ServiceBlobs {
  const kept = immutability === undefined ? {} : { immutability };
  switch (location.kind) {
    case 'folder':
      return openFolderBlobs(location.folder);
    case 'azure': {
      const { container, prefix } = location;
      return openAzureBlobs({ container, prefix, access: azureAccess(config), ...kept });
    }
    case 's3': {
      const { bucket, prefix } = location;
      return openS3Blobs({ bucket, prefix, access: s3Access(config), ...kept });
    }
  }
}

function azureAccess(config: Config): AzureAccess {
  const { azureConnectionStringFile, azureSasFile, azureAccount, azureIdentity } = config;
  const given = [azureConnectionStringFile, azureSasFile, azureAccount].filter(Boolean);
  if (given.length !== 1)
    throw new Failure(
      'config-invalid',
      given.length === 0
        ? say`Nothing says how a container of Azure is opened.`
        : say`More than one setting says how a container of Azure is opened.`,
      say`Set exactly one of azureConnectionStringFile, azureSasFile and azureAccount.`,
    );
  if (azureConnectionStringFile !== undefined)
    return { kind: 'connection-string', text: secretOf(azureConnectionStringFile) };
  if (azureSasFile !== undefined) return { kind: 'sas', url: secretOf(azureSasFile) };
  return {
    kind: 'identity',
    account: azureAccount ?? '',
    ...(azureIdentity === undefined ? {} : { clientId: azureIdentity }),
  };
}

function s3Access({ s3Endpoint, s3Region, s3AccessKeyFile }: Config): S3Access {
  return {
    ...(s3Endpoint === undefined ? {} : { endpoint: s3Endpoint }),
    ...(s3Region === undefined ? {} : { region: s3Region }),
    ...(s3AccessKeyFile === undefined ? {} : { key: parseAccessKey(secretOf(s3AccessKeyFile)) }),
  };
}

function secretOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new Failure(
      'config-invalid',
      say`The file ${file} with the credentials of a store cannot be read.`,
      say`Correct its name in the configuration, or let this user read it.`,
      { cause },
    );
  }
}
