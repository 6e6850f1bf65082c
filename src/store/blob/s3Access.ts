import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { checkServiceAddress } from '#store/blob/serviceAddress.ts';

/** How a bucket is reached. */
export interface S3Access {
  /** Address of another server than Amazon's; its buckets are in the path. */
  readonly endpoint?: string;
  /** Absent: what the client finds around it, else `us-east-1`. */
  readonly region?: string;
  /** Absent: what the client finds around it (instance role, container role, web identity, profile). */
  readonly key?: S3Key;
}

export interface S3Key {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Milliseconds. */
const requestHandler = { connectionTimeout: 10_000, requestTimeout: 60_000, throwOnRequestTimeout: true };
const maxAttempts = 4;

/** Loads the client's package. @throws Failure `config-invalid` for an address in the clear */
export async function openBucket({ endpoint, region, key }: S3Access): Promise<{
  readonly sdk: typeof import('@aws-sdk/client-s3');
  readonly client: S3Client;
}> {
  if (endpoint !== undefined) checkServiceAddress(endpoint);
  const sdk = await import('@aws-sdk/client-s3');
  const settings: S3ClientConfig = { maxAttempts, requestHandler };
  if (endpoint !== undefined) Object.assign(settings, { endpoint, forcePathStyle: true });
  if (endpoint !== undefined || region !== undefined) settings.region = region ?? 'us-east-1';
  if (key !== undefined) settings.credentials = key;
  return { sdk, client: new sdk.S3Client(settings) };
}

/**
 * Reads the file of an access key: its id on the first line, its secret on the second, and the token of a temporary one
 * on the third.
 * @throws Failure `config-invalid`
 */
export function parseAccessKey(text: string): S3Key {
  const [accessKeyId = '', secretAccessKey = '', sessionToken, ...more] = text.trim().split(/\s*\r?\n\s*/);
  const whole = [accessKeyId, secretAccessKey, sessionToken ?? 'none'].every((line) => /^\S+$/.test(line));
  if (whole && more.length === 0)
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
  throw new Failure(
    'config-invalid',
    say`The file of the S3 access key does not have the form of one.`,
    say`Write the key's id on its first line and the secret on the second; a temporary key has its session token on the third.`,
  );
}
