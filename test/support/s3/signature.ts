import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { S3Refusal } from './refusal.ts';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Clocks may differ by 15 minutes, in milliseconds. */
const skew = 900_000;

/**
 * Verifies AWS Signature Version 4 in the Authorization header, and that the body is the one that was signed.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 * @throws S3Refusal as S3 answers
 */
export function checkSignature(
  request: IncomingMessage,
  body: Buffer,
  key: AccessKey & { region: string },
): void {
  const { credential, signedHeaders, signature } = authorization(request);
  const [id, day, region, service, end] = credential.split('/');
  if (id !== key.accessKeyId) throw new S3Refusal(403, 'InvalidAccessKeyId', 'The access key is not known.');
  if (region !== key.region || service !== 's3' || end !== 'aws4_request')
    throw new S3Refusal(400, 'AuthorizationHeaderMalformed', 'The scope of the credential is wrong.');
  const instant = header(request, 'x-amz-date');
  checkClock(instant);
  if (!instant.startsWith(day ?? '-')) throw mismatch();
  checkSigned(request, signedHeaders);
  const payload = header(request, 'x-amz-content-sha256');
  const canonical = [
    request.method,
    new URL(request.url ?? '/', 'http://localhost').pathname,
    canonicalQuery(request.url ?? '/'),
    ...signedHeaders.map((name) => `${name}:${header(request, name).trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders.join(';'),
    payload,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', instant, scope, sha256(canonical)].join('\n');
  let signing: Buffer = Buffer.from(`AWS4${key.secretAccessKey}`);
  for (const part of [day ?? '', region, 's3', 'aws4_request', text]) signing = hmac(signing, part);
  const claimed = Buffer.from(signature, 'hex');
  if (claimed.length !== signing.length || !timingSafeEqual(claimed, signing)) throw mismatch();
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body))
    throw new S3Refusal(400, 'XAmzContentSHA256Mismatch', 'The body is not the one that was signed.');
}

function authorization(request: IncomingMessage) {
  const form = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const found = form.exec(request.headers.authorization ?? '');
  if (found === null) throw new S3Refusal(403, 'AccessDenied', 'Access Denied');
  const [, credential = '', names = '', signature = ''] = found;
  return { credential, signedHeaders: names.split(';'), signature };
}

/** Everything that S3 understands has to be signed, or somebody on the way could add it. */
function checkSigned(request: IncomingMessage, signed: readonly string[]): void {
  const wanted = Object.keys(request.headers).filter((name) => name === 'host' || name.startsWith('x-amz-'));
  if (wanted.some((name) => !signed.includes(name)))
    throw new S3Refusal(
      403,
      'AccessDenied',
      'There were headers present in the request which were not signed',
    );
}

function checkClock(instant: string): void {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(instant) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at)) throw new S3Refusal(403, 'AccessDenied', 'x-amz-date is missing.');
  if (Math.abs(at - Date.now()) > skew)
    throw new S3Refusal(
      403,
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
    );
}

function canonicalQuery(url: string): string {
  const [, query = ''] = url.split('?');
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .sort()
    .join('&');
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name] ?? '';
  return Array.isArray(value) ? value.join(',') : value;
}

function mismatch(): S3Refusal {
  return new S3Refusal(403, 'SignatureDoesNotMatch', 'The request signature does not match.');
}

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
