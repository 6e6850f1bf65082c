import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** A client that asks for tokens of its own (RFC 6749 section 4.4). */
export interface TokenRequest {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string | undefined;
}

/** Access tokens, each used until shortly before it expires. */
export interface Tokens {
  /** @throws Failure `target-unreachable`, `target-sign-in` */
  current(): Promise<string>;
  /** The server did not take this one: the next is a new one. */
  refuse(token: string): void;
}

interface Token {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** So long before its end, a token is not used any more. */
const margin = 60_000;
const patience = 30_000;

export function openTokens(request: TokenRequest, clock: Clock): Tokens {
  let held: Promise<Token> | undefined;
  let refused: string | undefined;
  return {
    async current() {
      const token = await held?.catch(() => undefined);
      if (token !== undefined && token.text !== refused && clock.now().getTime() < token.until)
        return token.text;
      held = askFor(request, clock);
      return (await held).text;
    },
    refuse(token) {
      refused = token;
    },
  };
}

async function askFor({ url, clientId, clientSecret, scope }: TokenRequest, clock: Clock): Promise<Token> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId });
  body.set('client_secret', clientSecret);
  if (scope !== undefined) body.set('scope', scope);
  const answer = await fetch(url, {
    method: 'POST',
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw unreachable(url, error);
  });
  if (answer.status >= 500 || answer.status === 429)
    throw unreachable(url, new Error(`HTTP ${answer.status}`));
  const { access_token: text, expires_in: seconds = 300 } = await jsonOf(answer);
  if (!answer.ok || typeof text !== 'string') throw refusal(url, answer.status);
  return { text, until: clock.now().getTime() + Number(seconds) * 1_000 - margin };
}

async function jsonOf(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  const value: unknown = await answer.json().catch(() => undefined);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function unreachable(url: string, cause: unknown): Failure {
  return new Failure(
    'target-unreachable',
    say`The service that gives tokens for the mail server, ${new URL(url).host}, cannot be reached.`,
    say`Check the address and the network between. Deliveries go on by themselves when it is back.`,
    { cause },
  );
}

function refusal(url: string, status: number): Failure {
  return new Failure(
    'target-sign-in',
    say`The service ${new URL(url).host} gives no token for the mail server (HTTP ${status}).`,
    say`Check client id, client secret and scope in the settings of the target.`,
  );
}
