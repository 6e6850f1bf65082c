import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { say } from '#core/sentence.ts';
import { failureOf, problemOf, retryAfter } from '#http/site/problem.ts';

export interface SiteListenerOptions {
  /** Gets one line a request: method, route, status, milliseconds. Never a body, a query or a token. */
  readonly logger?: FastifyBaseLogger;
  /** PEM texts; without them the listener speaks cleartext, for loopback or a proxy. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustProxy?: readonly string[];
  /** For one request, its body included; 2 minutes when absent. A connection that says nothing for 2 minutes ends in any case. */
  readonly requestMilliseconds?: number;
}

/** Bytes of a request's body where its route says nothing else. */
export const defaultBodyLimit = 65_536;
const patience = 120_000;

/** Listeners that may leave loopback: they have TLS, or a proxy that has it. */
const guarded = new WeakSet<FastifyInstance>();

/** What the site's two listeners have in common: headers, problems, one log line a request. Listens nowhere until told to. */
export function openServer(options: SiteListenerOptions): FastifyInstance {
  const server = makeServer(options);
  if (options.tls !== undefined || (options.trustProxy?.length ?? 0) > 0) guarded.add(server);
  server.removeContentTypeParser('text/plain');
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (options.tls !== undefined) reply.header('strict-transport-security', 'max-age=31536000');
  });
  server.addHook('onResponse', async (request, reply) => logAnswer(options.logger, request, reply));
  server.setErrorHandler((error, request, reply) =>
    sendProblem(error, { request, reply, logger: options.logger }),
  );
  server.setNotFoundHandler((request, reply) =>
    sendProblem(notFound(), { request, reply, logger: options.logger }),
  );
  return server;
}

/** Where a listener listens. */
export interface ListenPlace {
  readonly host?: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The flag that chooses another port, for the remedy. */
  readonly flag?: string;
}

/**
 * Starts listening.
 * @returns the address, such as `http://127.0.0.1:8422`
 * @throws Failure `port-taken`; `cleartext-refused` beyond loopback without TLS or a trusted proxy
 */
export async function listenSite(listener: FastifyInstance, where: ListenPlace): Promise<string> {
  const { host = '127.0.0.1', port, flag = '--site-private-port' } = where;
  if (!isLoopback(host) && !guarded.has(listener)) {
    throw new Failure(
      'cleartext-refused',
      say`The site would be reachable at ${host} without encryption.`,
      say`Give it a certificate, or name the trusted proxies in front of it with --behind-proxy.`,
    );
  }
  try {
    return await listener.listen({ host, port });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cause;
    throw new Failure(
      'port-taken',
      code === 'EACCES'
        ? say`The port ${port} may not be used by this user.`
        : say`The port ${port} is already in use.`,
      code === 'EACCES'
        ? say`Choose a port from 1024 up with ${flag}, or give this user the right to use lower ones.`
        : say`Stop the other program, or choose another port with ${flag}.`,
      { cause, details: { port } },
    );
  }
}

function makeServer({
  tls,
  trustProxy,
  requestMilliseconds = patience,
}: SiteListenerOptions): FastifyInstance {
  const common = {
    logger: false,
    bodyLimit: defaultBodyLimit,
    requestTimeout: requestMilliseconds,
    connectionTimeout: patience,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 300 },
    ...(trustProxy === undefined ? {} : { trustProxy: [...trustProxy] }),
  } as const;
  if (tls === undefined) return Fastify(common);
  return Fastify({ ...common, https: { ...tls, minVersion: 'TLSv1.2' } }) as unknown as FastifyInstance;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly logger: FastifyBaseLogger | undefined;
}

function sendProblem(error: unknown, { request, reply, logger }: Exchange): FastifyReply {
  const problem = problemOf(error);
  // What is put off (503) is no fault of the program.
  if (problem.status >= 500 && problem.status !== 503) {
    const { code, cause } = failureOf(error);
    logger?.error(
      { route: request.routeOptions.url, code, error: cause instanceof Error ? cause.name : undefined },
      'failed',
    );
  }
  const seconds = retryAfter(error);
  if (seconds !== undefined) reply.header('retry-after', seconds);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function logAnswer(
  logger: FastifyBaseLogger | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { method, routeOptions } = request;
  const milliseconds = Math.round(reply.elapsedTime);
  logger?.info({ method, route: routeOptions.url, status: reply.statusCode, milliseconds }, 'request');
}

function notFound(): Failure {
  return new Failure(
    'not-found',
    say`There is nothing at this address.`,
    say`Compare it with /site/v1/openapi.json.`,
  );
}
