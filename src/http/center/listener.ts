import cookies from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { App } from '#app/app.ts';
import type { LoadedConfig } from '#app/config.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { servePage } from '#http/center/page.ts';
import { failureOf, problemOf, retryAfter } from '#http/center/problem.ts';
import { type AnyHandler, addRoute, defaultBodyLimit, languageOf } from '#http/center/route.ts';
import { securityHeaders } from '#http/center/security.ts';
import { apiPrefix, type RouteSpec } from '#http/contract/route.ts';
import { routes } from '#http/contract/routes.ts';
import { handlers } from '#http/routes/handlers.ts';

export interface CenterOptions {
  readonly loaded: LoadedConfig;
  /** `web/dist`. */
  readonly pages: string;
  /** Gets one line a request: method, route, status, milliseconds. Never a body, a query or a cookie. */
  readonly logger?: FastifyBaseLogger;
  /** Addresses of proxies that speak TLS for Holdfast; only theirs `X-Forwarded-…` is believed. */
  readonly trustProxy?: readonly string[];
}

/** For all of an upload of gigabytes on a slow line; bodies of JSON have a limit of their own. */
const requestMilliseconds = 6 * 3_600_000;
const headersMilliseconds = 60_000;

/** The compliance center: its pages and `/api/v1`. Listens nowhere until told to; `close` ends event streams too. */
export async function centerListener(app: App, options: CenterOptions): Promise<FastifyInstance> {
  const { logger, loaded, trustProxy = [] } = options;
  const server = Fastify({
    logger: false,
    bodyLimit: defaultBodyLimit,
    requestTimeout: requestMilliseconds,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 400 },
    ...(trustProxy.length === 0 ? {} : { trustProxy: [...trustProxy] }),
  });
  server.server.headersTimeout = headersMilliseconds;
  const leaving = new AbortController();
  server.addHook('preClose', async () => leaving.abort());
  await server.register(cookies);
  await server.register(helmet, securityHeaders);
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
  server.addHook('onRequest', async (request, reply) => {
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000');
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  server.addHook('onResponse', async (request, reply) => logAnswer(logger, request, reply));
  server.setErrorHandler((error, request, reply) => sendProblem(error, { request, reply, logger }));
  server.setNotFoundHandler((request, reply) => {
    const error = nothingThere(request, reply);
    return sendProblem(error, { request, reply, logger });
  });
  // Each handler is typed by its route's name; in a loop over all names that is out of TypeScript's sight.
  const anyHandlers = handlers as unknown as Readonly<Record<string, AnyHandler | undefined>>;
  for (const [name, spec] of Object.entries<RouteSpec>(routes)) {
    const handle = anyHandlers[name];
    if (handle === undefined) throw new Error(`the route ${name} has no handler`);
    addRoute(server, { app, loaded, leaving: leaving.signal }, { name, spec, handle });
  }
  await servePage(server, options.pages);
  return server;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly logger: FastifyBaseLogger | undefined;
}

async function sendProblem(error: unknown, { request, reply, logger }: Exchange): Promise<FastifyReply> {
  const problem = await problemOf(error, languageOf(request));
  if (problem.status >= 500) {
    const { code, cause } = failureOf(error);
    logger?.error(
      { route: request.routeOptions.url, code, error: cause instanceof Error ? cause.name : undefined },
      'failed',
    );
  }
  // What of the body nobody wants is thrown away as it comes: an answer in the middle of sending would be lost.
  request.raw.resume();
  const seconds = retryAfter(error);
  if (seconds !== undefined) reply.header('retry-after', seconds);
  return reply
    .code(problem.status)
    .removeHeader('content-disposition')
    .removeHeader('content-length')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** What is at the address, asked for in another way, is 405 (RFC 9110, 15.5.6); all else 404. */
function nothingThere(request: FastifyRequest, reply: FastifyReply): Error {
  const address = request.url.split('?')[0] ?? '';
  const methods = Object.values<RouteSpec>(routes)
    .filter(({ path }) => patternOf(path).test(address))
    .map(({ method }) => method);
  if (methods.length === 0)
    return new Failure(
      'not-found',
      say`There is nothing at this address.`,
      say`Compare it with /api/v1/openapi.json.`,
    );
  reply.header('allow', [...new Set(methods)].sort().join(', '));
  return Object.assign(new Error('method not allowed'), { statusCode: 405 });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${apiPrefix}${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`);
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
