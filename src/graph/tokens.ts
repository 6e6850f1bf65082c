import { randomUUID } from 'node:crypto';
import type { Clock } from '#core/clock.ts';
import { listOf, objectOf, textOf } from '#core/untyped.ts';
import { type Credential, proofOf } from '#graph/credential.ts';
import { GraphRefusal, GraphUnreachable } from '#graph/outcome.ts';

/** An application in a tenant. */
export interface Application {
  /** Id or a domain of the tenant. */
  readonly tenant: string;
  readonly clientId: string;
  readonly credential: Credential;
}

/** Tokens for Graph: each used until shortly before its end, one asked for at a time. */
export interface Tokens {
  /** @throws GraphRefusal where the sign-in refuses; GraphUnreachable */
  get(signal: AbortSignal): Promise<string>;
  /** The service did not take this one. */
  drop(token: string): void;
}

export interface TokenGround {
  readonly authority: string;
  /** Root of Graph: its scope is asked for. */
  readonly graph: string;
  readonly clock: Clock;
}

/** A token is renewed so long before its end, in milliseconds. */
const before = 300_000;
const patience = 30_000;

export function openTokens(application: Application, ground: TokenGround): Tokens {
  let held: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;

  const ask = async (): Promise<string> => {
    const began = ground.clock.now().getTime();
    const { token, seconds } = await askForToken(application, ground);
    held = { token, until: began + Math.max(seconds * 1_000 - before, (seconds * 1_000) / 2) };
    return token;
  };

  return {
    get: async (signal) => {
      signal.throwIfAborted();
      if (held !== undefined && ground.clock.now().getTime() < held.until) return held.token;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    drop: (token) => {
      if (held?.token === token) held = undefined;
    },
  };
}

/** RFC 6749 section 4.4: client credentials. */
async function askForToken(
  { tenant, clientId, credential }: Application,
  { authority, graph, clock }: TokenGround,
): Promise<{ readonly token: string; readonly seconds: number }> {
  const endpoint = `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
  const proof = await proofOf(credential, {
    clientId,
    audience: endpoint,
    now: clock.now(),
    id: randomUUID(),
  });
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    scope: `${graph}/.default`,
    ...proof,
  });
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(endpoint, { method: 'POST', body: form, signal: AbortSignal.timeout(patience) });
    body = await response.json();
  } catch (cause) {
    throw new GraphUnreachable(cause);
  }
  const answer = objectOf(body);
  const token = textOf(answer.access_token);
  if (response.ok && token !== undefined) return { token, seconds: Number(textOf(answer.expires_in) ?? 600) };
  if (response.status >= 500 || response.status === 429) throw new GraphUnreachable(undefined);
  // Of the description, which names tenant and application, only the number goes on (AADSTS700027 …).
  const number = /AADSTS\d+/.exec(textOf(answer.error_description) ?? '')?.[0];
  throw new GraphRefusal(401, number ?? textOf(answer.error) ?? 'sign-in');
}

/** The application permissions that a token carries; those that RBAC for Applications gives are not among them. */
export function rolesOf(token: string): readonly string[] {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return listOf(objectOf(claims).roles).filter((role) => typeof role === 'string');
  } catch {
    return [];
  }
}
