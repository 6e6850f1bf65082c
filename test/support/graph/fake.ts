import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Call } from './answers.ts';
import { batch } from './batch.ts';
import type { Fault, FaultPlan, Wanted } from './faults.ts';
import { MailboxView } from './mailboxView.ts';
import { answered, type Outcome, serve } from './service.ts';
import { SignInError } from './signInError.ts';
import { Tenant, type TenantOptions } from './tenant.ts';
import type { Traffic } from './throttle.ts';
import type { Directory, NewUser } from './users.ts';

/** Starts the service on loopback, with its sign-in at the same address. */
export async function startFakeGraph(options: TenantOptions): Promise<FakeGraph> {
  const fake = new FakeGraph(options);
  await fake.listen();
  return fake;
}

/** Microsoft Graph v1.0 and Microsoft Entra on this machine: what it does and why is in README.md. */
export class FakeGraph {
  /** Requests that were answered, newest last: method and path, and the status or `dropped`. */
  readonly log: { readonly method: string; readonly path: string; readonly outcome: number | 'dropped' }[] =
    [];
  readonly #tenant: Tenant;
  readonly #server = createServer((request, response) => {
    void this.#handle(request, response).catch((error: unknown) => {
      this.failures.push(error);
      response.destroy();
    });
  });
  /** Faults of the fake itself; a test that sees one has found a bug here. */
  readonly failures: unknown[] = [];
  #base = '';
  /** Requests that have come in and are not answered. */
  active = 0;

  constructor(options: TenantOptions) {
    this.#tenant = new Tenant(options);
  }

  /** The root of Graph, without `/v1.0`; the scope to ask for is this and `/.default`. */
  get url(): string {
    return this.#base;
  }

  /** The root of the sign-in, before `/{tenant}`. */
  get authority(): string {
    return this.#base;
  }

  get directory(): Directory {
    return this.#tenant.directory;
  }

  /** Tokens given so far. */
  get tokensGiven(): number {
    return this.#tenant.tokens.given;
  }

  get openUploads(): number {
    return this.#tenant.uploads.open;
  }

  /** How many requests met a fault, by kind. */
  get faultCounts() {
    return this.#tenant.faults.counts;
  }

  async listen(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    this.#base = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Someone joins: with a mailbox unless told otherwise. */
  addUser(user: NewUser, mailbox = true): void {
    const added = this.#tenant.directory.add(user);
    if (mailbox) this.#tenant.addMailbox(added);
  }

  /** Licences come and go: a user without mailbox gets an empty one, or loses the one there is. */
  giveMailbox(idOrName: string): void {
    this.#tenant.addMailbox(this.#user(idOrName));
  }

  takeMailbox(idOrName: string): void {
    this.#tenant.removeMailbox(this.#user(idOrName));
  }

  /** A licence ends, until the end that is given back is called: the mailbox is there again as it was. */
  suspendMailbox(idOrName: string): () => void {
    const user = this.#user(idOrName);
    const mailbox = this.#tenant.mailboxOf(user);
    this.#tenant.removeMailbox(user);
    return () => void this.#tenant.addMailbox(user, mailbox);
  }

  /** Every application's credential is removed, until the end that is given back is called. */
  suspendApplications(): () => void {
    this.#tenant.tokens.revokeAll();
    this.#tenant.tokens.closed = true;
    return () => {
      this.#tenant.tokens.closed = false;
    };
  }

  /** What is in somebody's mailbox, and what its owner can do to it. */
  mailbox(idOrName: string): MailboxView {
    const mailbox = this.#tenant.mailboxOf(this.#user(idOrName));
    if (!mailbox) throw new Error(`${idOrName} has no mailbox`);
    return new MailboxView(mailbox);
  }

  traffic(idOrName: string): Traffic {
    return this.#tenant.throttle.traffic(this.#user(idOrName).id);
  }

  revokeTokens(): void {
    this.#tenant.tokens.revokeAll();
  }

  /** Begins another row of random faults; none without a plan. */
  setFaults(plan: FaultPlan | undefined): void {
    this.#tenant.faults.follow(plan);
  }

  /** The next request that fits meets this fault. */
  fault(wanted: Wanted, fault: Fault): void {
    this.#tenant.faults.put(wanted, fault);
  }

  failNext(wanted: Wanted = {}, status: 500 | 502 | 503 | 504 = 503, retryAfter?: number): void {
    this.fault(wanted, { kind: 'refused', status, ...(retryAfter === undefined ? {} : { retryAfter }) });
  }

  /** The next request that fits is carried out, and its connection dropped. */
  loseNextAnswer(wanted: Wanted = {}): void {
    this.fault(wanted, { kind: 'lost' });
  }

  #user(idOrName: string) {
    const user = this.#tenant.directory.find(idOrName);
    if (!user) throw new Error(`there is no user ${idOrName}`);
    return user;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.active += 1;
    response.once('close', () => {
      this.active -= 1;
    });
    const [method, path] = [request.method ?? '', request.url ?? '/'];
    const body = await buffer(request).catch(() => undefined);
    // The client gave up within its request.
    if (!body) return;
    const url = new URL(path, this.#base);
    const tenant = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(url.pathname)?.[1];
    const outcome =
      tenant === undefined
        ? await this.#graph(request, url, body)
        : this.#signIn(decodeURIComponent(tenant), request, body);
    this.log.push({ method, path, outcome: outcome === 'dropped' ? outcome : outcome.status });
    if (outcome === 'dropped') response.destroy();
    else send(response, outcome);
  }

  async #graph(request: IncomingMessage, url: URL, body: Buffer): Promise<Outcome> {
    const call: Call = {
      method: request.method ?? '',
      segments: url.pathname
        .replace(/^\/v1\.0\//, '')
        .split('/')
        .map(decodeURIComponent),
      query: url.searchParams,
      headers: request.headers,
      body,
      base: this.#base,
    };
    const tenant = this.#tenant;
    if (url.pathname === '/v1.0/$batch' && call.method === 'POST') {
      return await answered(call, tenant, async () =>
        batch(call, tenant, tenant.tokens.applicationOf(request.headers.authorization)),
      );
    }
    return await serve(call, tenant, `${url.pathname}${url.search}`);
  }

  #signIn(tenant: string, request: IncomingMessage, body: Buffer): Outcome {
    const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '');
    try {
      const form = new URLSearchParams(isForm && request.method === 'POST' ? body.toString() : '');
      return { status: 200, body: this.#tenant.tokens.give(tenant, form, this.#base) };
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      const status = error.error === 'invalid_client' ? 401 : 400;
      return { status, body: error.answer(this.#tenant.clock.now(), this.#base) };
    }
  }
}

function send(response: ServerResponse, { status, headers, body }: Exclude<Outcome, 'dropped'>): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const content = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers, 'content-length': content.length })
    .end(content);
}
