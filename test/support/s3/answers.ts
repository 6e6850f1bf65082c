import type { IncomingMessage } from 'node:http';
import type { Bucket, Making, Retention, Version } from './bucket.ts';
import { S3Refusal } from './refusal.ts';

export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Short, so that every listing of a test has several pages; S3 may give fewer than asked for. */
const pageLength = 3;

/** One request of those that the adapter makes; any other is refused. */
export function answerRequest(
  buckets: ReadonlyMap<string, Bucket>,
  request: IncomingMessage,
  body: Buffer,
): S3Answer {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const [, name = '', ...segments] = pathname.split('/').map(decodeURIComponent);
  const bucket = buckets.get(name);
  if (bucket === undefined) throw new S3Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist');
  const key = segments.join('/');
  if (key === '') return answerOfBucket(bucket, request.method, query);
  switch (request.method) {
    case 'PUT':
      return query.has('uploadId')
        ? putPart(bucket, { key, query, body })
        : putObject(bucket, { key, request, body });
    case 'POST':
      return postUpload(bucket, { key, query, request, body });
    case 'GET':
    case 'HEAD':
      return getObject(bucket.find(key), request);
    case 'DELETE':
      return remove(bucket, key, query);
    default:
      throw notKnown();
  }
}

function answerOfBucket(bucket: Bucket, method: string | undefined, query: URLSearchParams): S3Answer {
  if (method !== 'GET') throw notKnown();
  if (query.get('list-type') === '2') return listObjects(bucket, query);
  if (query.has('versions')) return listVersions(bucket, query);
  if (query.has('object-lock')) {
    if (bucket.settings.objectLock !== true)
      throw new S3Refusal(
        404,
        'ObjectLockConfigurationNotFoundError',
        'Object Lock configuration does not exist for this bucket',
      );
    return xml('ObjectLockConfiguration', element('ObjectLockEnabled', 'Enabled'));
  }
  throw notKnown();
}

function putObject(
  bucket: Bucket,
  { key, request, body }: { key: string; request: IncomingMessage; body: Buffer },
) {
  const version = bucket.put(key, body, makingOf(bucket, request));
  return { status: 200, headers: { etag: version.etag, ...versionHeader(version) } };
}

function putPart(
  bucket: Bucket,
  { key, query, body }: { key: string; query: URLSearchParams; body: Buffer },
) {
  const number = Number(query.get('partNumber'));
  return {
    status: 200,
    headers: { etag: bucket.addPart(query.get('uploadId') ?? '', { key, number, content: body }) },
  };
}

interface Post {
  readonly key: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly body: Buffer;
}

function postUpload(bucket: Bucket, { key, query, request, body }: Post): S3Answer {
  if (query.has('uploads'))
    return xml(
      'InitiateMultipartUploadResult',
      element('UploadId', bucket.beginUpload(key, makingOf(bucket, request))),
    );
  const id = query.get('uploadId');
  if (id === null) throw notKnown();
  const parts = [...body.toString().matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    etag: (/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll('&quot;', '"'),
  }));
  const onlyIfNone = onlyIfNoneOf(request);
  const version = bucket.completeUpload(id, { key, parts, onlyIfNone });
  return {
    ...xml('CompleteMultipartUploadResult', element('ETag', version.etag)),
    headers: versionHeader(version),
  };
}

function onlyIfNoneOf(request: IncomingMessage): boolean {
  const condition = request.headers['if-none-match'];
  if (condition !== undefined && condition !== '*')
    throw new S3Refusal(
      501,
      'NotImplemented',
      'A header you provided implies functionality that is not implemented',
    );
  return condition === '*';
}

function makingOf(bucket: Bucket, request: IncomingMessage): Making {
  const retention = retentionOf(bucket, request);
  const metadata = Object.entries(request.headers).flatMap(([name, value]) =>
    name.startsWith('x-amz-meta-') ? [[name, String(value)] as const] : [],
  );
  return {
    metadata: Object.fromEntries(metadata),
    ...(retention && { retention }),
    onlyIfNone: onlyIfNoneOf(request),
  };
}

function retentionOf(bucket: Bucket, { headers, method }: IncomingMessage): Retention | undefined {
  const mode = headers['x-amz-object-lock-mode'];
  const until = headers['x-amz-object-lock-retain-until-date'];
  if (mode === undefined && until === undefined) return undefined;
  if (bucket.settings.objectLock !== true)
    throw new S3Refusal(400, 'InvalidRequest', 'Bucket is missing Object Lock Configuration');
  const day = new Date(String(until));
  if ((mode !== 'COMPLIANCE' && mode !== 'GOVERNANCE') || !(day > new Date()))
    throw new S3Refusal(400, 'InvalidArgument', 'The retain until date must be in the future!');
  const summed = Object.keys(headers).some(
    (name) => name === 'content-md5' || name.startsWith('x-amz-checksum-'),
  );
  if (method === 'PUT' && !summed)
    throw new S3Refusal(
      400,
      'InvalidRequest',
      'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
    );
  return { mode, until: day };
}

function getObject(version: Version, { headers, method }: IncomingMessage): S3Answer {
  const condition = headers['if-match'];
  if (condition !== undefined && condition !== version.etag)
    throw new S3Refusal(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    );
  const { retention } = version;
  const facts = {
    etag: version.etag,
    date: new Date().toUTCString(),
    ...version.metadata,
    ...versionHeader(version),
    ...(retention && {
      'x-amz-object-lock-mode': retention.mode,
      'x-amz-object-lock-retain-until-date': retention.until.toISOString(),
    }),
  };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(String(headers.range ?? '')) ?? [];
  const size = version.content.length;
  if (method === 'HEAD' || from === undefined)
    return { status: 200, headers: { ...facts, 'content-length': String(size) }, body: version.content };
  if (Number(from) >= size)
    throw new S3Refusal(416, 'InvalidRange', 'The requested range is not satisfiable');
  const last = Math.min(size - 1, to === '' ? size - 1 : Number(to));
  return {
    status: 206,
    headers: { ...facts, 'content-range': `bytes ${from}-${last}/${size}` },
    body: version.content.subarray(Number(from), last + 1),
  };
}

function remove(bucket: Bucket, key: string, query: URLSearchParams): S3Answer {
  const upload = query.get('uploadId');
  if (upload !== null) bucket.abortUpload(upload, key);
  else {
    const marker = bucket.remove(key, query.get('versionId') ?? undefined);
    if (marker !== undefined)
      return { status: 204, headers: { 'x-amz-delete-marker': 'true', ...versionHeader(marker) } };
  }
  return { status: 204 };
}

function listObjects(bucket: Bucket, query: URLSearchParams): S3Answer {
  const after = Buffer.from(query.get('continuation-token') ?? '', 'base64').toString();
  const all = bucket.current(query.get('prefix') ?? '').filter(({ key }) => after === '' || key > after);
  const page = all.slice(0, pageLength);
  const contents = page.map(({ key, version }) =>
    element('Contents', element('Key', key) + element('Size', version.content.length)),
  );
  const more = all.length > page.length;
  const next = Buffer.from(page.at(-1)?.key ?? '').toString('base64');
  return xml(
    'ListBucketResult',
    element('IsTruncated', more) + (more ? element('NextContinuationToken', next) : '') + contents.join(''),
  );
}

function listVersions(bucket: Bucket, query: URLSearchParams): S3Answer {
  const all = bucket.versions(query.get('prefix') ?? '');
  const from = all.findIndex(({ version }) => version.id === query.get('version-id-marker')) + 1;
  const page = all.slice(from, from + pageLength);
  const rows = page.map(({ key, version }) =>
    element(
      version.marker ? 'DeleteMarker' : 'Version',
      element('Key', key) +
        element('VersionId', version.id ?? 'null') +
        element('LastModified', version.at.toISOString()),
    ),
  );
  const last = page.at(-1);
  const more = from + page.length < all.length;
  const markers =
    element('NextKeyMarker', last?.key ?? '') + element('NextVersionIdMarker', last?.version.id ?? 'null');
  return xml('ListVersionsResult', element('IsTruncated', more) + (more ? markers : '') + rows.join(''));
}

function versionHeader({ id }: Version): Record<string, string> {
  return id === undefined ? {} : { 'x-amz-version-id': id };
}

function element(name: string, content: string | number | boolean): string {
  return `<${name}>${content}</${name}>`;
}

function xml(name: string, content: string): S3Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>${element(name, content)}`,
  };
}

function notKnown(): S3Refusal {
  return new S3Refusal(501, 'NotImplemented', 'This request is not known here.');
}
