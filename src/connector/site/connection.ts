import { siteAddress } from '#connector/site/address.ts';
import { checked } from '#connector/site/answer.ts';
import { exchange, type Patience, type SiteReply, type SiteRequest } from '#connector/site/exchange.ts';
import { Failure } from '#core/failure.ts';
import { signInAnswer } from '#core/feed.ts';
import { type Sentence, say } from '#core/sentence.ts';

export interface SiteLogin {
  readonly url: string;
  readonly userName: string;
  readonly password: string;
}

export interface ConnectionRequest {
  readonly method: SiteRequest['method'];
  /** Below `/site/v1/`. */
  readonly path: string;
  readonly body?: string;
  /** Value of the `Range` header. */
  readonly range?: string;
  /** Bytes of the answer at the most. */
  readonly limit: number;
}

/** A connection that is signed in: signs in on first use, and again when the token ends. */
export interface SiteConnection {
  /** @throws Failure `site-unreachable`, `site-refused`, `sign-in-locked`, `site-answer` (of the sign-in) */
  send(request: ConnectionRequest): Promise<SiteReply>;
}

const signInLimit = 65_536;
/** A token is renewed this long before it ends, so that it does not end on the way. */
const renewalMargin = 30_000;

/** @throws Failure `config-invalid` or `cleartext-refused` for an address that will not do; nothing is sent yet */
export function openConnection(
  login: SiteLogin,
  options: { readonly signal: AbortSignal; readonly patience: Patience },
): SiteConnection {
  const base = siteAddress(login.url);
  const at = (path: string) => new URL(`site/v1/${path}`, base);
  let session: { token: string; expiresAt: number } | undefined;

  async function signIn(): Promise<string> {
    const body = JSON.stringify({ userName: login.userName, password: login.password });
    const reply = await exchange(
      { method: 'POST', url: at('sessions'), headers: jsonBody, body, limit: signInLimit, final: [429] },
      options,
    );
    if (reply.status === 429) throw lockedOut(base);
    if (reply.status === 401 || reply.status === 403)
      throw refused(base, say`The log-in was not accepted by the capture site at ${base.host}.`);
    const answer = checked(reply, signInAnswer, 'sessions');
    session = { token: answer.token, expiresAt: Date.parse(answer.expiresAt) };
    return answer.token;
  }

  async function attempt({ path, range, ...request }: ConnectionRequest, token: string): Promise<SiteReply> {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(request.body !== undefined && jsonBody),
      ...(range !== undefined && { range }),
    };
    return exchange({ ...request, url: at(path), headers }, options);
  }

  return {
    send: async (request) => {
      const valid = session !== undefined && session.expiresAt - renewalMargin > Date.now();
      let reply = await attempt(request, valid && session ? session.token : await signIn());
      if (reply.status === 401) reply = await attempt(request, await signIn());
      if (reply.status === 401 || reply.status === 403)
        throw refused(
          base,
          say`The log-in may not use ${request.path.split(/[/?]/u)[0] ?? ''} of the capture site at ${base.host}.`,
        );
      return reply;
    },
  };
}

const jsonBody = { 'content-type': 'application/json' } as const;

function lockedOut(base: URL): Failure {
  return new Failure(
    'sign-in-locked',
    say`The capture site at ${base.host} accepts no log-in for now, because too many have failed.`,
    say`Wait a while; correct user name and password of the connector if they are wrong.`,
    { details: { host: base.host } },
  );
}

function refused(base: URL, text: Sentence): Failure {
  return new Failure(
    'site-refused',
    text,
    say`Correct user name and password of the connector, or the log-in at the site.`,
    { details: { host: base.host } },
  );
}
