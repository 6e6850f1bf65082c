import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { BlobRequestConditions, BlockBlobClient, ContainerClient, RestError } from '@azure/storage-blob';
import { type AzureAccess, openContainer } from '#store/blob/azureAccess.ts';
import {
  type Examination,
  type Immutability,
  isNetworkError,
  kindOfStatus,
  type ObjectService,
  type Putting,
  requestPatience,
  type Trouble,
} from '#store/blob/objectService.ts';
import { openedOnce } from '#store/blob/openedOnce.ts';
import { openServiceBlobs, type ServiceBlobs } from '#store/blob/serviceBlobs.ts';

export interface AzureLocation {
  readonly container: string;
  /** Without a `/` at its end; empty for none. */
  readonly prefix: string;
  readonly access: AzureAccess;
  /** Of what is written from now on; the container has to have version-level immutability support. */
  readonly immutability?: Immutability;
}

/**
 * Objects as block blobs of a container of Azure Blob Storage. Nothing is asked before the first call; the client's
 * package is loaded then, too.
 * @see https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api
 */
export function openAzureBlobs(location: AzureLocation): ServiceBlobs {
  return openServiceBlobs(azureService(location), location.prefix);
}

/** Metadata names are identifiers of C#, so without a hyphen. */
const tokenName = 'holdfastput';

function azureService({ container: name, access, immutability }: AzureLocation): ObjectService {
  const container = openedOnce(() => openContainer(name, access));
  const blob = async (key: string): Promise<BlockBlobClient> => (await container()).getBlockBlobClient(key);
  const settings = ({ once, token }: Putting) => ({
    conditions: once ? { ifNoneMatch: '*' } : ({} satisfies BlobRequestConditions),
    metadata: { [tokenName]: token },
    ...(immutability && { immutabilityPolicy: policyOf(immutability) }),
    abortSignal: patience(),
  });
  return {
    place: `azure://${name}`,
    write: async (key, bytes, putting) => {
      await (await blob(key)).upload(Buffer.from(bytes), bytes.length, settings(putting));
    },
    begin: async (key, putting) => {
      const client = await blob(key);
      // Two writers of one key share its uncommitted blocks: each has ids of its own, all of one length.
      const upload = randomBytes(12).toString('hex');
      const ids: string[] = [];
      return {
        add: async (block, index) => {
          const id = Buffer.from(`${upload}-${String(index).padStart(8, '0')}`).toString('base64');
          ids.push(id);
          await client.stageBlock(id, block, block.length, { abortSignal: patience() });
        },
        finish: async () => {
          await client.commitBlockList(ids, settings(putting));
        },
        // The service drops blocks that nobody commits after a week, and none of its calls does so before.
        abandon: async () => undefined,
      };
    },
    read: async (key, { start, end }, version) => {
      const conditions = version === undefined ? {} : { ifMatch: version };
      const answer = await (await blob(key)).download(start, end - start, {
        conditions,
        abortSignal: patience(),
      });
      const bytes = await buffer(answer.readableStreamBody as NodeJS.ReadableStream);
      return { bytes, size: sizeOf(answer.contentRange, bytes.length), version: answer.etag ?? '' };
    },
    facts: async (key) => {
      const { contentLength = 0, metadata = {} } = await (await blob(key)).getProperties({
        abortSignal: patience(),
      });
      return { size: contentLength, token: metadata[tokenName] };
    },
    list: async function* (prefix) {
      const pages = (await container()).listBlobsFlat({ prefix });
      for await (const { name: key, properties } of pages) yield { key, size: properties.contentLength ?? 0 };
    },
    remove: async (key) => removeBlob(await container(), key),
    examine: async (key) => examine(await container(), key),
    trouble: azureTrouble,
  };
}

const patience = (): AbortSignal => AbortSignal.timeout(requestPatience);

function policyOf({ days, mode }: Immutability) {
  return {
    expiriesOn: new Date(Date.now() + days * 86_400_000),
    policyMode: mode === 'compliance' ? ('Locked' as const) : ('Unlocked' as const),
  };
}

/** `bytes 0-9/1000` gives 1000. */
function sizeOf(contentRange: string | undefined, otherwise: number): number {
  return Number(contentRange?.split('/')[1] ?? otherwise);
}

/** Where the account keeps versions a plain removal only hides the object: its versions go one by one. */
async function removeBlob(container: ContainerClient, key: string): Promise<void> {
  const client = container.getBlockBlobClient(key);
  const facts = await client.getProperties({ abortSignal: patience() });
  const until = facts.immutabilityPolicyExpiresOn;
  if (facts.legalHold || (until !== undefined && until > (facts.date ?? new Date())))
    throw new ProtectedBlob();
  await client.delete({ deleteSnapshots: 'include', abortSignal: patience() });
  if (facts.versionId === undefined) return;
  for await (const { name, versionId } of container.listBlobsFlat({ prefix: key, includeVersions: true })) {
    if (name === key && versionId !== undefined)
      await client.withVersion(versionId).delete({ abortSignal: patience() });
  }
}

/** The object says itself that it may not be removed. */
class ProtectedBlob extends Error {}

async function examine(container: ContainerClient, key: string): Promise<Examination> {
  const client = container.getBlockBlobClient(key);
  const written = await client.upload(Buffer.from('probe'), 5, { abortSignal: patience() });
  const policy = await container.getProperties({ abortSignal: patience() }).catch(ignoreForbidden);
  const removed = await client.delete({ abortSignal: patience() });
  const binned = removed._response.headers.get('x-ms-delete-type-permanent') === 'false';
  if (written.versionId !== undefined && !binned)
    await client.withVersion(written.versionId).delete({ abortSignal: patience() });
  return {
    clock: written.date,
    keepsRemoved: binned || written.versionId !== undefined || policy?.hasImmutabilityPolicy === true,
    immutability: policy?.isImmutableStorageWithVersioningEnabled,
  };
}

/** A signature for a container alone may not read its properties. */
function ignoreForbidden(error: RestError): undefined {
  if (error.statusCode === 403) return undefined;
  throw error;
}

const kindsOfCodes: Readonly<Record<string, Trouble['kind']>> = {
  BlobAlreadyExists: 'taken',
  UnauthorizedBlobOverwrite: 'taken',
  BlobNotFound: 'missing',
  InvalidBlockList: 'missing',
  InvalidRange: 'beyond',
  ConditionNotMet: 'changed',
  BlobImmutableDueToPolicy: 'immutable',
  BlobImmutableDueToLegalHold: 'immutable',
  ContainerImmutabilityPolicyFailure: 'immutable',
  ContainerNotFound: 'refused',
  ServerBusy: 'unreachable',
  OperationTimedOut: 'unreachable',
  InternalError: 'unreachable',
};

/** @see https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes */
function azureTrouble(error: unknown): Trouble | undefined {
  if (error instanceof ProtectedBlob) return { kind: 'immutable', code: 'immutability policy' };
  if (!(error instanceof Error)) return undefined;
  const { statusCode, name, details } = error as RestError;
  // A HEAD has no body: its code stands in a header.
  const code = (error as RestError).code ?? (details as { errorCode?: string } | undefined)?.errorCode;
  if (name === 'CredentialUnavailableError' || name === 'AuthenticationRequiredError')
    return { kind: 'refused', code: 'no managed identity' };
  if (name === 'AuthenticationError') return { kind: 'refused', code: 'managed identity refused' };
  if (name === 'RestError' && statusCode !== undefined) {
    const known = kindsOfCodes[code ?? ''] ?? kindOfStatus(statusCode);
    return { kind: known, code: [statusCode, code].filter(Boolean).join(' ') };
  }
  if (isNetworkError(error)) return { kind: 'unreachable', code: code ?? 'no answer' };
  return undefined;
}
