import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#app/app.ts';
import type { LoadedConfig } from '#app/config.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { authenticate, authenticateOrStranger, type Caller } from '#http/center/authenticate.ts';
import { browserOf } from '#http/center/browser.ts';
import { limitedTo, sendDownload, tooLarge } from '#http/center/bytes.ts';
import { answerJson, check } from '#http/center/check.ts';
import { eventStream } from '#http/center/events.ts';
import type { Call, Download, ServerEvent } from '#http/center/handler.ts';
import { acceptedLanguage, knownLanguage } from '#http/center/language.ts';
import { primed } from '#http/center/primed.ts';
import { apiPrefix, type RouteSpec } from '#http/contract/route.ts';
import type { RouteName } from '#http/contract/routes.ts';
import type { Language } from '#i18n/messages.ts';
import { translateTo } from '#i18n/sentences/translate.ts';

export const defaultBodyLimit = 65_536;
/** For the body of a request that is not streamed. */
const bodyMilliseconds = 30_000;

/** A handler whose types have been forgotten: the table knows them. */
export type AnyHandler = (call: Call<RouteName>) => Promise<unknown>;

export interface RouteContext {
  readonly app: App;
  /** Aborts when the server leaves. */
  readonly leaving: AbortSignal;
  readonly loaded: LoadedConfig;
}

/** The reader's language, for answers and problems. */
const readers = new WeakMap<FastifyRequest, Language>();
export function languageOf(request: FastifyRequest): Language {
  return readers.get(request) ?? acceptedLanguage(request.headers['accept-language']);
}

/** Registers one route of the table: who asks, may he, is it as described, then the handler, then the answer. */
export function addRoute(
  server: FastifyInstance,
  context: RouteContext,
  route: { readonly name: string; readonly spec: RouteSpec; readonly handle: AnyHandler },
): void {
  const { name, spec, handle } = route;
  const callers = new WeakMap<FastifyRequest, Caller>();
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const bodyLimit = spec.bodyLimit ?? defaultBodyLimit;
  server.route({
    method: spec.method,
    url: apiPrefix + spec.path,
    bodyLimit,
    onRequest: async (request) => {
      const caller = await callerOf(context.app, spec, name, request);
      callers.set(request, caller);
      const language = knownLanguage(caller.language);
      if (language !== undefined) readers.set(request, language);
      refuseBody(request, spec, bodyLimit);
      if (spec.body !== 'bytes') timers.set(request, cutLater(request));
    },
    preHandler: async (request) => clearTimeout(timers.get(request)),
    handler: async (request, reply) => {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error('a handler runs after onRequest');
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const signal = AbortSignal.any([gone.signal, context.leaving]);
      const call = callOf(context, spec, { request, reply, caller, signal, bodyLimit });
      await sendAnswer(reply, spec, await handle(call), call);
      return reply;
    },
  });
}

/** Somebody who sends a few bytes now and then does not keep a connection for hours. */
function cutLater(request: FastifyRequest): NodeJS.Timeout {
  return setTimeout(() => {
    if (!request.raw.complete) request.raw.destroy();
  }, bodyMilliseconds).unref();
}

async function callerOf(app: App, spec: RouteSpec, name: string, request: FastifyRequest): Promise<Caller> {
  if (spec.access === 'public') return authenticateOrStranger(app, request);
  const caller = await authenticate(app, request);
  if (caller === undefined)
    throw new Failure('not-signed-in', say`Nobody is signed in.`, say`Sign in, then do it again.`);
  await app.admit(caller.actor, spec.access, name);
  return caller;
}

/** Before a byte of it is read: the body's type, and the length that it announces. */
function refuseBody(request: FastifyRequest, spec: RouteSpec, limit: number): void {
  const { 'content-type': type, 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  if (Number(length ?? 0) > limit) throw tooLarge(limit);
  if (length === undefined && chunked === undefined) return;
  if (Number(length) === 0 && spec.body === undefined) return;
  const wanted = spec.body === 'bytes' ? 'application/octet-stream' : 'application/json';
  if (type?.split(';')[0]?.trim().toLowerCase() === wanted) return;
  throw Object.assign(new Error('unsupported content type'), { statusCode: 415 });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly caller: Caller;
  readonly signal: AbortSignal;
  readonly bodyLimit: number;
}

function callOf({ app, loaded }: RouteContext, spec: RouteSpec, exchange: Exchange): Call<RouteName> {
  const { request, reply, caller, signal } = exchange;
  const call = {
    app,
    actor: caller.actor,
    params: check(spec.params, request.params, 'path'),
    query: check(spec.query, request.query, 'query'),
    body: bodyOf(spec, exchange),
    language: languageOf(request),
    address: request.ip,
    version: spec.ifMatch === true ? versionOf(request) : 0,
    key: spec.idempotent === true ? keyOf(request) : undefined,
    signal,
    loaded,
    browser: browserOf(request, reply),
  };
  // What each part is stands in the table, and each handler is registered under its own name there.
  return call as unknown as Call<RouteName>;
}

function bodyOf(spec: RouteSpec, { request, bodyLimit }: Exchange): unknown {
  if (spec.body !== 'bytes') return check(spec.body, request.body, 'body');
  const stream = request.body instanceof Readable ? request.body : Readable.from([]);
  return limitedTo(stream, bodyLimit);
}

/** `If-Match: "7"`: the version that was read, as its ETag said. */
function versionOf(request: FastifyRequest): number {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '')?.[1];
  if (version !== undefined) return Number(version);
  throw new Failure(
    'usage',
    say`The change does not say which version it changes.`,
    say`Send the ETag of what you read as If-Match.`,
    { details: { header: 'if-match' } },
  );
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || (typeof key === 'string' && /^[\w.:-]{8,200}$/.test(key))) return key;
  throw new Failure(
    'usage',
    say`The Idempotency-Key is of another form.`,
    say`Send 8 to 200 letters, digits and . _ : -, for example a UUID.`,
    { details: { header: 'idempotency-key' } },
  );
}

async function sendAnswer(
  reply: FastifyReply,
  spec: RouteSpec,
  answer: unknown,
  { signal, language }: Pick<Call<RouteName>, 'signal' | 'language'>,
): Promise<void> {
  if (reply.sent) return;
  const { answer: wanted } = spec;
  if (wanted === undefined) {
    if (spec.status !== 302) await reply.code(204).send();
    return;
  }
  if (wanted === 'bytes') {
    const download = answer as Download;
    const content = await primed(download.content);
    sendDownload(reply, download);
    await reply.send(Readable.from(content, { objectMode: false }));
    return;
  }
  if (wanted === 'events') {
    const events = await primed(answer as AsyncIterable<ServerEvent>);
    reply.type('text/event-stream').header('x-accel-buffering', 'no');
    await reply.send(
      Readable.from(eventStream(events, { signal, translate: await translateTo(language) }), {
        objectMode: false,
      }),
    );
    return;
  }
  const translate = await translateTo(language);
  const version = (answer as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number') reply.header('etag', `"${version}"`);
  await reply
    .code(spec.status ?? 200)
    .type('application/json; charset=utf-8')
    .send(answerJson(wanted, answer, translate));
}
