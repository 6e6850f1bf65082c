import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request, read whole. */
export interface Call {
  readonly method: string;
  /** Of the path below `/v1.0`, decoded. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Scheme, host and port. */
  readonly base: string;
}

/** `body` is sent as it is when it is a Buffer, otherwise as JSON; none is an answer without content. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the service refuses, in the form of microsoft-graph-docs-contrib `concepts/errors.md`. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export function errorAnswer(error: GraphError, now: Date, clientRequestId: string | undefined): Answer {
  const id = randomUUID();
  return {
    status: error.status,
    headers: error.headers,
    body: {
      error: {
        code: error.code,
        message: error.message,
        innerError: {
          date: now.toISOString().slice(0, 19),
          'request-id': id,
          'client-request-id': clientRequestId ?? id,
        },
      },
    },
  };
}

export function unknownSegment(segment: string): GraphError {
  return new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`);
}

export function notAllowed(method: string): GraphError {
  return new GraphError(405, 'BadRequest', `The OData request is not supported: ${method}.`);
}

export function itemNotFound(): GraphError {
  return new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

/** The body as JSON, of a request that says that it is. */
export function jsonOf(call: Call): unknown {
  if (!/^application\/json\b/i.test(call.headers['content-type'] ?? '')) {
    throw new GraphError(400, 'RequestBodyRead', 'Content-Type must be application/json.');
  }
  try {
    return JSON.parse(call.body.toString('utf8'));
  } catch {
    throw new GraphError(400, 'UnableToDeserializePostBody', 'were unable to deserialize ');
  }
}

/** RFC 3339 in seconds, the precision in which Graph shows the times of a message. */
export function inSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
