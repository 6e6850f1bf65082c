import { isObject, type JsonObject } from '#core/untyped.ts';
import { type Answer, type Call, GraphError, jsonOf } from './answers.ts';
import type { Application } from './applications.ts';
import { serveWithin } from './service.ts';
import type { Tenant } from './tenant.ts';

interface Part {
  readonly id: string;
  readonly call: Call;
  readonly after: readonly string[];
}

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * `POST /$batch` (concepts/json-batching.md): at most 20 requests, all at once but for what `dependsOn` puts into a
 * row, so that more than four for one mailbox meet its concurrency limit. The batch itself is 200, whatever its
 * parts are.
 */
export async function batch(call: Call, tenant: Tenant, application: Application): Promise<Answer> {
  const parts = readParts(call);
  const done = new Map<string, Promise<PartAnswer>>();
  for (const part of parts) done.set(part.id, answer(part, done, tenant, application));
  return { status: 200, body: { responses: await Promise.all(done.values()) } };
}

async function answer(
  part: Part,
  done: ReadonlyMap<string, Promise<PartAnswer>>,
  tenant: Tenant,
  application: Application,
): Promise<PartAnswer> {
  const before = await Promise.all(part.after.map((id) => done.get(id)));
  if (before.some((each) => each && each.status >= 400)) {
    return {
      id: part.id,
      status: 424,
      body: {
        error: { code: 'FailedDependency', message: 'A request that this one depends on has failed.' },
      },
    };
  }
  const { status, headers, body } = await serveWithin(part.call, tenant, application);
  const content = Buffer.isBuffer(body) ? body.toString('base64') : body;
  return {
    id: part.id,
    status,
    ...(headers ? { headers } : {}),
    ...(content === undefined ? {} : { body: content }),
  };
}

function readParts(call: Call): readonly Part[] {
  const body = jsonOf(call);
  const requests = isObject(body) ? body.requests : undefined;
  if (!Array.isArray(requests) || requests.length === 0 || requests.length > 20) {
    throw new GraphError(400, 'BadRequest', 'A batch has 1 to 20 requests.');
  }
  const ids = new Set<string>();
  return requests.map((request: unknown) => {
    const part = readPart(call, isObject(request) ? request : {}, ids);
    ids.add(part.id);
    return part;
  });
}

/** @param earlier the ids of the requests before it, on which alone it can depend */
function readPart(outer: Call, request: JsonObject, earlier: ReadonlySet<string>): Part {
  const { id, method, url, headers, body, dependsOn } = request;
  const after = Array.isArray(dependsOn) ? dependsOn.map(String) : [];
  if (typeof id !== 'string' || id === '' || earlier.has(id) || !after.every((each) => earlier.has(each))) {
    throw new GraphError(
      400,
      'BadRequest',
      'Each request of a batch has an id of its own and depends on earlier ones.',
    );
  }
  if (
    typeof method !== 'string' ||
    typeof url !== 'string' ||
    !url.startsWith('/') ||
    url.startsWith('/v1.0')
  ) {
    throw new GraphError(400, 'BadRequest', 'A request of a batch has a method and a relative url.');
  }
  const known = Object.entries(isObject(headers) ? headers : {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  return {
    id,
    after,
    call: {
      method,
      segments: path.slice(1).split('/').map(decodeURIComponent),
      query: new URLSearchParams(query),
      headers: Object.fromEntries(known),
      body: contentOf(body),
      base: outer.base,
    },
  };
}

/** Content that is not JSON comes as base64, other than MIME, which is base64 in itself. */
function contentOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
