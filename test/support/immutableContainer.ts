import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * A container of Azure Blob Storage with immutability, which Azurite has not: blobs of one put, whose policy forbids to
 * replace and to remove them with the answers of the service. Any other request is refused.
 * @see https://learn.microsoft.com/rest/api/storageservices/put-blob
 */
export interface ImmutableContainer extends AsyncDisposable {
  readonly connectionString: string;
  readonly blobs: ReadonlyMap<string, KeptBlob>;
}

export interface KeptBlob {
  readonly metadata: Readonly<Record<string, string>>;
  readonly until: Date | undefined;
  readonly mode: string | undefined;
  readonly size: number;
}

export interface ContainerSettings {
  /** False: a container that was not made for policies of single blobs. */
  readonly versionLevel: boolean;
  /** False: blobs do not tell their policy, as for who may not see it. */
  readonly tellsPolicy: boolean;
}

interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function startImmutableContainer(settings: ContainerSettings): Promise<ImmutableContainer> {
  const blobs = new Map<string, KeptBlob>();
  const server = createServer((request, response) => {
    void buffer(request).then((body) =>
      send(response, answer(blobs, settings, { request, size: body.length })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const key = Buffer.alloc(32, 1).toString('base64');
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=test;AccountKey=${key};BlobEndpoint=http://127.0.0.1:${port}/test;`,
    blobs,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  blobs: Map<string, KeptBlob>,
  settings: ContainerSettings,
  { request, size }: { request: IncomingMessage; size: number },
): Answer {
  if (request.headers.authorization === undefined) return { status: 403, code: 'AuthenticationFailed' };
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const name = pathname.split('/').slice(3).join('/');
  const kept = blobs.get(name);
  const locked = kept?.until !== undefined && kept.until > new Date();
  if (name === '' && searchParams.get('restype') === 'container')
    return {
      status: 200,
      headers: { 'x-ms-immutable-storage-with-versioning-enabled': String(settings.versionLevel) },
    };
  switch (request.method) {
    case 'PUT': {
      if (locked) return { status: 409, code: 'BlobImmutableDueToPolicy' };
      if (kept !== undefined && request.headers['if-none-match'] === '*')
        return { status: 409, code: 'BlobAlreadyExists' };
      return put(blobs, settings, { name, request, size });
    }
    case 'HEAD':
      return kept === undefined ? { status: 404, code: 'BlobNotFound' } : facts(kept, settings);
    case 'DELETE':
      if (kept === undefined) return { status: 404, code: 'BlobNotFound' };
      if (locked) return { status: 409, code: 'BlobImmutableDueToPolicy' };
      blobs.delete(name);
      return { status: 202 };
    default:
      return { status: 501, code: 'APINotImplemented' };
  }
}

function put(
  blobs: Map<string, KeptBlob>,
  { versionLevel }: ContainerSettings,
  { name, request, size }: { name: string; request: IncomingMessage; size: number },
): Answer {
  const day = request.headers['x-ms-immutability-policy-until-date'];
  const mode = request.headers['x-ms-immutability-policy-mode'];
  if (day !== undefined && !versionLevel) return { status: 409, code: 'VersionLevelWormNotEnabled' };
  const until = day === undefined ? undefined : new Date(String(day));
  if (until !== undefined && !(until > new Date())) return { status: 400, code: 'InvalidHeaderValue' };
  const metadata = Object.entries(request.headers).filter(([header]) => header.startsWith('x-ms-meta-'));
  blobs.set(name, {
    metadata: Object.fromEntries(metadata.map(([header, value]) => [header, String(value)])),
    until,
    mode: mode === undefined ? undefined : String(mode),
    size,
  });
  return { status: 201 };
}

function facts({ metadata, until, mode, size }: KeptBlob, { tellsPolicy }: ContainerSettings): Answer {
  const policy =
    until === undefined || mode === undefined || !tellsPolicy
      ? {}
      : {
          'x-ms-immutability-policy-until-date': until.toUTCString(),
          'x-ms-immutability-policy-mode': mode,
        };
  return { status: 200, headers: { ...metadata, ...policy, 'content-length': String(size) } };
}

function send(response: ServerResponse, { status, code, headers = {} }: Answer): void {
  const error = code === undefined ? {} : { 'x-ms-error-code': code };
  response.writeHead(status, { date: new Date().toUTCString(), ...error, ...headers });
  response.end();
}
