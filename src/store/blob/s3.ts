import type { DeleteMarkerEntry, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
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
import { openBucket, type S3Access } from '#store/blob/s3Access.ts';
import { openServiceBlobs, type ServiceBlobs } from '#store/blob/serviceBlobs.ts';

export interface S3Location {
  readonly bucket: string;
  /** Without a `/` at its end; empty for none. */
  readonly prefix: string;
  readonly access: S3Access;
  /** Of what is written from now on; the bucket has to have Object Lock. */
  readonly immutability?: Immutability;
}

/**
 * Objects of an S3 bucket: Amazon's, or another server's that speaks its protocol and knows `If-None-Match` on writes.
 * Nothing is asked before the first call; the client's package is loaded then, too.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */
export function openS3Blobs(location: S3Location): ServiceBlobs {
  return openServiceBlobs(s3Service(location), location.prefix);
}

const tokenName = 'holdfast-put';

type Sdk = typeof import('@aws-sdk/client-s3');

/** The package and a client of it. */
interface Bucket {
  readonly sdk: Sdk;
  readonly client: S3Client;
  readonly name: string;
}

function s3Service({ bucket: name, access, immutability }: S3Location): ObjectService {
  const open = openedOnce(async (): Promise<Bucket> => ({ ...(await openBucket(access)), name }));
  const lock = () =>
    immutability && {
      ObjectLockMode: immutability.mode === 'compliance' ? ('COMPLIANCE' as const) : ('GOVERNANCE' as const),
      ObjectLockRetainUntilDate: new Date(Date.now() + immutability.days * 86_400_000),
    };
  const made = ({ token }: Putting) => ({ Metadata: { [tokenName]: token }, ...lock() });
  const condition = ({ once }: Putting) => (once ? { IfNoneMatch: '*' } : {});
  return {
    place: `s3://${name}`,
    write: async (Key, bytes, putting) => {
      const { sdk, client } = await open();
      const input = { Bucket: name, Key, Body: bytes, ...condition(putting), ...made(putting) };
      await client.send(new sdk.PutObjectCommand(input), patience());
    },
    begin: async (Key, putting) =>
      multipart(await open(), Key, { made: made(putting), condition: condition(putting) }),
    read: async (Key, { start, end }, version) => {
      const { sdk, client } = await open();
      const input = { Bucket: name, Key, Range: `bytes=${start}-${end - 1}` };
      const answer = await client.send(
        new sdk.GetObjectCommand(version === undefined ? input : { ...input, IfMatch: version }),
        patience(),
      );
      const bytes = Buffer.from((await answer.Body?.transformToByteArray()) ?? []);
      const size = Number(answer.ContentRange?.split('/')[1] ?? bytes.length);
      return { bytes, size, version: answer.ETag ?? '' };
    },
    facts: async (Key) => {
      const { sdk, client } = await open();
      const answer = await client.send(new sdk.HeadObjectCommand({ Bucket: name, Key }), patience());
      return { size: answer.ContentLength ?? 0, token: answer.Metadata?.[tokenName] };
    },
    list: async function* (Prefix) {
      const { sdk, client } = await open();
      for (let after: string | undefined; ; ) {
        const page = await client.send(
          new sdk.ListObjectsV2Command({ Bucket: name, Prefix, ...(after && { ContinuationToken: after }) }),
          patience(),
        );
        for (const { Key, Size = 0 } of page.Contents ?? [])
          if (Key !== undefined) yield { key: Key, size: Size };
        after = page.NextContinuationToken;
        if (page.IsTruncated !== true || after === undefined) return;
      }
    },
    remove: async (key) => removeObject(await open(), key),
    examine: async (key) => examine(await open(), key),
    trouble: s3Trouble,
  };
}

const patience = () => ({ abortSignal: AbortSignal.timeout(requestPatience) });

interface Multipart {
  /** What the object gets at its beginning, and what is asked of its key at its end. */
  readonly made: object;
  readonly condition: { readonly IfNoneMatch?: string };
}

async function multipart({ sdk, client, name }: Bucket, Key: string, { made, condition }: Multipart) {
  const target = { Bucket: name, Key };
  const begun = await client.send(
    new sdk.CreateMultipartUploadCommand({ ...target, ...made, ChecksumAlgorithm: 'CRC32' }),
    patience(),
  );
  const upload = { ...target, UploadId: begun.UploadId };
  const parts: { PartNumber: number; ETag: string | undefined; ChecksumCRC32: string | undefined }[] = [];
  return {
    add: async (block: Buffer, index: number) => {
      const PartNumber = index + 1;
      const part = await client.send(
        new sdk.UploadPartCommand({ ...upload, PartNumber, Body: block, ChecksumAlgorithm: 'CRC32' }),
        patience(),
      );
      parts.push({ PartNumber, ETag: part.ETag, ChecksumCRC32: part.ChecksumCRC32 });
    },
    finish: async () => {
      const input = { ...upload, ...condition, MultipartUpload: { Parts: parts } };
      await client.send(new sdk.CompleteMultipartUploadCommand(input), patience());
    },
    abandon: async () => {
      await client.send(new sdk.AbortMultipartUploadCommand(upload), patience());
    },
  };
}

/**
 * In a bucket with versions a plain removal only hides the object: its versions go one by one, the newest last, so that
 * nothing has changed for anybody when one of them may not go.
 */
async function removeObject({ sdk, client, name }: Bucket, Key: string): Promise<void> {
  const target = { Bucket: name, Key };
  const facts = await client.send(new sdk.HeadObjectCommand(target), patience());
  const until = facts.ObjectLockRetainUntilDate;
  if (facts.ObjectLockLegalHoldStatus === 'ON' || (until !== undefined && until > new Date()))
    throw new ProtectedObject();
  if (facts.VersionId === undefined) {
    await client.send(new sdk.DeleteObjectCommand(target), patience());
    return;
  }
  for (const VersionId of (await versionsOf({ sdk, client, name }, Key)).reverse())
    await client.send(new sdk.DeleteObjectCommand({ ...target, VersionId }), patience());
}

/** The object says itself that it may not be removed. */
class ProtectedObject extends Error {}

/** Newest first, markers of removals among them. */
async function versionsOf({ sdk, client, name }: Bucket, Key: string): Promise<string[]> {
  const found: string[] = [];
  for (let from: { KeyMarker?: string; VersionIdMarker?: string } = {}; ; ) {
    const page = await client.send(
      new sdk.ListObjectVersionsCommand({ Bucket: name, Prefix: Key, ...from }),
      patience(),
    );
    for (const version of [...(page.DeleteMarkers ?? []), ...(page.Versions ?? [])].sort(newestFirst))
      if (version.Key === Key && version.VersionId !== undefined) found.push(version.VersionId);
    // Keys come in order: what follows begins with this one and is longer.
    if (page.IsTruncated !== true || page.NextKeyMarker !== Key) return found;
    from = {
      KeyMarker: page.NextKeyMarker,
      ...(page.NextVersionIdMarker && { VersionIdMarker: page.NextVersionIdMarker }),
    };
  }
}

function newestFirst(one: DeleteMarkerEntry, other: DeleteMarkerEntry): number {
  return (other.LastModified?.getTime() ?? 0) - (one.LastModified?.getTime() ?? 0);
}

async function examine(bucket: Bucket, Key: string): Promise<Examination> {
  const { sdk, client, name } = bucket;
  const put = new sdk.PutObjectCommand({ Bucket: name, Key, Body: 'probe' });
  let clock: Date | undefined;
  put.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const { headers } = answer.response as { headers?: { date?: string } };
      clock = headers?.date === undefined ? undefined : new Date(headers.date);
      return answer;
    },
    { step: 'deserialize' },
  );
  const written = await client.send(put, patience());
  const immutability = await client
    .send(new sdk.GetObjectLockConfigurationCommand({ Bucket: name }), patience())
    .then((answer) => answer.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled', noLock);
  await removeObject(bucket, Key);
  return {
    clock,
    keepsRemoved: written.VersionId !== undefined && written.VersionId !== 'null',
    immutability,
  };
}

/** Without Object Lock the question has no answer; without the right to ask, neither. */
function noLock(error: S3ServiceException): false | undefined {
  if (error.name === 'ObjectLockConfigurationNotFoundError') return false;
  const status = error.$metadata?.httpStatusCode;
  if (status === 403 || status === 501 || status === 405) return undefined;
  throw error;
}

const kindsOfNames: Readonly<Record<string, Trouble['kind']>> = {
  ConditionalRequestConflict: 'busy',
  OperationAborted: 'busy',
  NoSuchKey: 'missing',
  NoSuchUpload: 'missing',
  NotFound: 'missing',
  InvalidRange: 'beyond',
  NoSuchBucket: 'refused',
  RequestTimeout: 'unreachable',
  SlowDown: 'unreachable',
  TimeoutError: 'unreachable',
};

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
function s3Trouble(error: unknown): Trouble | undefined {
  if (error instanceof ProtectedObject) return { kind: 'immutable', code: 'object lock' };
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'CredentialsProviderError') return { kind: 'refused', code: 'no credentials' };
  const { $metadata, name, message } = error as S3ServiceException;
  const status = $metadata?.httpStatusCode;
  if (status === undefined)
    return isNetworkError(error) ? { kind: 'unreachable', code: networkCode(error) } : undefined;
  const code = `${status} ${name}`;
  // The one refusal that S3 tells apart from a missing right in words only.
  if (status === 403 && /object lock|retention|legal hold/i.test(message)) return { kind: 'immutable', code };
  return { kind: kindsOfNames[name] ?? (status === 412 ? 'changed' : kindOfStatus(status)), code };
}

function networkCode(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.name;
}
