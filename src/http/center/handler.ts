import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { App } from '#app/app.ts';
import type { LoadedConfig } from '#app/config.ts';
import type { Actor } from '#core/actor.ts';
import type { Sentence } from '#core/sentence.ts';
import type { RouteName, Routes } from '#http/contract/routes.ts';
import type { Language } from '#i18n/messages.ts';

/** A request after sign-in and validation: what a route works with. It knows nothing of HTTP. */
export interface Call<Name extends RouteName> {
  readonly app: App;
  /** Who asks; a stranger where the route is public and nobody is signed in. */
  readonly actor: Actor;
  readonly params: OutputOf<Name, 'params'>;
  readonly query: OutputOf<Name, 'query'>;
  /** Of a route that takes bytes: the stream, cut off with Failure `upload-limit` at the route's limit. */
  readonly body: Routes[Name] extends { readonly body: 'bytes' } ? Readable : OutputOf<Name, 'body'>;
  /** The reader's: his profile's, else what the browser asks for. */
  readonly language: Language;
  /** The client's address, as told by a trusted proxy or the connection. */
  readonly address: string;
  /** From `If-Match`, where the route needs it. */
  readonly version: number;
  /** From `Idempotency-Key`, where the route takes it. */
  readonly key: string | undefined;
  /** Aborts when the client has gone or the server leaves. */
  readonly signal: AbortSignal;
  /** The configuration with the origin of each value, for the doctor. */
  readonly loaded: LoadedConfig;
  readonly browser: Browser;
}

/** What signing in needs of the browser: cookies and redirections. */
export interface Browser {
  /** The session's cookie, whatever it is worth. */
  readonly sessionToken: string | undefined;
  beginSession(token: string, expiresAt: Date): void;
  endSession(): void;
  /** What `keepBinding` kept before the identity provider was asked. */
  readonly binding: string | undefined;
  keepBinding(value: string, expiresAt: Date): void;
  dropBinding(): void;
  /** The whole address that was asked for. */
  readonly url: string;
  redirect(to: string): void;
}

/** Bytes to download, or to show inside the page. */
export interface Download {
  readonly content: AsyncIterable<Uint8Array | string>;
  readonly fileName: string;
  readonly type: string;
  /** Shown in the page; only for types that cannot be active. */
  readonly inline?: boolean;
  readonly size?: number;
}

/** An event of `text/event-stream`. */
export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

/** What JSON shows as text may still be a date, a big number or a sentence. */
export type Loose<Value> = Value extends string
  ? Value | Date | bigint | Sentence
  : Value extends readonly (infer Entry)[]
    ? readonly Loose<Entry>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Loose<Value[Key]> }
      : Value;

export type ResultOf<Name extends RouteName> = Routes[Name] extends { readonly answer: infer Answer }
  ? Answer extends 'bytes'
    ? Download
    : Answer extends 'events'
      ? AsyncIterable<ServerEvent>
      : Answer extends z.ZodType
        ? Loose<z.output<Answer>>
        : never
  : unknown;

export type Handler<Name extends RouteName> = (call: Call<Name>) => Promise<ResultOf<Name>>;

/** The handlers of an area; a route without one is a compile error where they come together. */
export type Handlers<Names extends RouteName> = { readonly [Name in Names]: Handler<Name> };

type OutputOf<Name extends RouteName, Key extends 'params' | 'query' | 'body'> = Routes[Name] extends {
  readonly [key in Key]: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : undefined;
