import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { answerRequest, type S3Answer } from './answers.ts';
import { Bucket, type BucketSettings } from './bucket.ts';
import { S3Refusal } from './refusal.ts';
import { type AccessKey, checkSignature } from './signature.ts';

/**
 * A small S3 on loopback that is as strict as the service where Holdfast's adapter could be wrong: signatures, checksums,
 * conditional writes, parts, versions, Object Lock, pages. What it does not know it refuses.
 */
export interface S3Server extends AsyncDisposable {
  readonly endpoint: string;
  readonly region: string;
  readonly key: AccessKey;
  readonly requests: readonly { readonly method: string; readonly path: string }[];
  makeBucket(settings?: BucketSettings): { readonly name: string; readonly bucket: Bucket };
  /** Decides over each request: nothing, another answer in its place, or its answer lost after it was done. */
  fault: (request: { method: string; path: string }) => { status: number; code: string } | 'lost' | undefined;
}

export async function startS3Server(): Promise<S3Server> {
  const key = {
    accessKeyId: randomBytes(8).toString('hex'),
    secretAccessKey: randomBytes(16).toString('hex'),
  };
  const region = 'eu-central-1';
  const buckets = new Map<string, Bucket>();
  const requests: { method: string; path: string }[] = [];
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const started: S3Server = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region,
    key,
    requests,
    makeBucket: (settings = {}) => {
      const name = `bucket-${buckets.size + 1}`;
      const bucket = new Bucket(settings);
      buckets.set(name, bucket);
      return { name, bucket };
    },
    fault: () => undefined,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return started;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = { method: request.method ?? 'GET', path: request.url ?? '/' };
    requests.push(seen);
    try {
      const body = await buffer(request);
      const fault = started.fault(seen);
      if (typeof fault === 'object') throw new S3Refusal(fault.status, fault.code, 'A fault of the test.');
      checkSignature(request, body, { ...key, region });
      checkChecksum(request, body);
      const answer = answerRequest(buckets, request, body);
      if (fault === 'lost') request.socket.destroy();
      else send(response, answer, request.method === 'HEAD');
    } catch (error) {
      if (request.destroyed && response.destroyed) return;
      send(response, refusalAnswer(error), request.method === 'HEAD');
    }
  }
}

function checkChecksum(request: IncomingMessage, body: Buffer): void {
  if (request.headers['content-encoding'] === 'aws-chunked')
    throw new S3Refusal(501, 'NotImplemented', 'Bodies in signed chunks are not known here.');
  const claimed = request.headers['x-amz-checksum-crc32'];
  if (claimed === undefined) return;
  const found = Buffer.alloc(4);
  found.writeUInt32BE(crc32(body));
  if (found.toString('base64') !== claimed)
    throw new S3Refusal(400, 'BadDigest', 'The CRC32 you specified did not match the calculated checksum.');
}

function refusalAnswer(error: unknown): S3Answer {
  const { status, code, message } =
    error instanceof S3Refusal ? error : { status: 500, code: 'InternalError', message: String(error) };
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: S3Answer, head: boolean): void {
  const length = { 'content-length': String(headers['content-length'] ?? Buffer.byteLength(body)) };
  response.writeHead(status, { 'x-amz-request-id': randomBytes(4).toString('hex'), ...headers, ...length });
  response.end(head ? undefined : body);
}
