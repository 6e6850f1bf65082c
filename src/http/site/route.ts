import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { inSentences, issueSentence } from '#core/issue.ts';
import { say } from '#core/sentence.ts';
import type { Caller, Site } from '#http/site/site.ts';

/** Who may call: without sign-in, any log-in of the site, or an administrator of it. */
export type Access = 'anyone' | 'account' | 'administrator';

/** A request after sign-in and validation. */
export interface Call<Query, Body> {
  readonly site: Site;
  readonly query: Query;
  readonly body: Body;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** A part of the path. */
  param(name: string): string;
  /** Who is signed in; only routes for anyone have nobody. */
  caller(): Caller;
}

/** One route: the listener, the OpenAPI document and the test of who may call come from the same table. */
export interface RouteSpec<Query, Body> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for the parts that vary. */
  readonly path: string;
  readonly access: Access;
  /** Name of the operation in the OpenAPI document. */
  readonly operation: string;
  readonly summary: string;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  readonly bodyType?: 'application/json' | 'text/csv';
  /** Most bytes of the body; 64 KiB when absent. */
  readonly bodyLimit?: number;
  /** 200 with this JSON, or with sealed bytes; 204 where absent. */
  readonly answer?: z.ZodType | 'bytes';
  /** Gives the answer; undefined where it has replied itself or there is none. */
  handle(call: Call<Query, Body>): Promise<unknown>;
}

/** A route whose query and body are checked before it runs. */
export type Route = Omit<RouteSpec<unknown, unknown>, 'handle'> & {
  run(call: Omit<Call<unknown, unknown>, 'query' | 'body'>): Promise<unknown>;
};

/** @throws Failure `usage` from `run`, naming the first field of the query or body that is not as described */
export function route<Query = undefined, Body = undefined>(spec: RouteSpec<Query, Body>): Route {
  const { handle, ...described } = spec;
  return {
    ...described,
    run: (call) => {
      const query = check(spec.query, call.request.query, 'query') as Query;
      const body = check(spec.body, call.request.body, 'body') as Body;
      return handle({ ...call, query, body });
    },
  };
}

function check(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value, inSentences);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = [part, ...(issue?.path ?? [])].join('.');
  throw new Failure(
    'usage',
    say`The request is not as described: ${where} ${issueSentence(issue)}.`,
    say`Compare it with /site/v1/openapi.json.`,
  );
}
