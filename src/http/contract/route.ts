import type { z } from 'zod';

/** How a request or an answer that is no JSON looks. */
export type Bytes = 'bytes';
export type Events = 'events';

/**
 * One route of the compliance center. The server registers it, the OpenAPI document and the web's client are made from
 * it, and the test of who may call walks it.
 */
export interface RouteSpec {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, with `:name` for the parts that vary. */
  readonly path: string;
  /**
   * `public`: without sign-in; `signed-in`: any operator, not by a token; `operator`: any operator, by a token
   * too, who gets the parts that he (and the token's scopes) may see; else the permission of `docs/roles.md` that the App's method
   * asks for.
   */
  readonly access: string;
  /** What it does, as a sentence. */
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** JSON by this schema, or `bytes`: `application/octet-stream`, streamed. */
  readonly body?: z.ZodType | Bytes;
  /** Most bytes of the body; 64 KiB when absent. */
  readonly bodyLimit?: number;
  /** JSON by this schema, `bytes` to download, or `events`: `text/event-stream`. 204 where absent. */
  readonly answer?: z.ZodType | Bytes | Events;
  /** 200, or 204 without an answer, unless it says otherwise. */
  readonly status?: 201 | 202 | 302;
  /** Needs `If-Match` with the version that was read. */
  readonly ifMatch?: true;
  /** Takes `Idempotency-Key`: the same key again gives the first answer again. */
  readonly idempotent?: true;
}

export const apiPrefix = '/api/v1';
/** Carries the session's CSRF token on everything but GET. */
export const csrfHeader = 'x-holdfast-csrf';
