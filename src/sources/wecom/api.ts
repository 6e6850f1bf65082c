import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { say, verbatim } from '#core/sentence.ts';
import { isObject, type JsonObject, textOf } from '#core/untyped.ts';
import { numberOf, parseJson } from '#sources/wecom/json.ts';
import type { WecomProxy } from '#sources/wecom/settings.ts';

/** The part of WeCom's HTTP interface that an archive needs: `BASE/cgi-bin/…`, developer page 91774 and its neighbours. */
export interface WecomApi {
  /**
   * @param secret of the app that may call this path
   * @param ask `body` makes it a POST
   * @returns the answer, whose errcode is 0
   * @throws Failure `capture-unreachable`, or `capture-refused` with `details.errcode`
   */
  call(secret: string, path: string, ask?: WecomAsk): Promise<JsonObject>;
}

export interface WecomAsk {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
}

export interface ApiAccess {
  readonly apiBase: URL;
  readonly corpId: string;
  readonly proxy: WecomProxy;
  readonly clock: Clock;
}

/** Milliseconds. */
const patience = 10_000;
const mostBytes = 16 * 1024 * 1024;
/** The token is wrong or old: errcodes 40014 and 42001; a new one is asked for, once. */
const tokenCodes = new Set([40014, 42001]);
/** Busy, and called too often: errcodes that pass. */
const passing = new Set([-1, 45009]);

export function openApi(access: ApiAccess): WecomApi {
  const tokens = new Map<string, { readonly token: string; readonly until: number }>();
  const agent = agentFor(access);

  const tokenFor = async (secret: string): Promise<string> => {
    const known = tokens.get(secret);
    const now = access.clock.now().getTime();
    if (known !== undefined && now < known.until) return known.token;
    const query = { corpid: access.corpId, corpsecret: secret };
    const answer = await request(access, agent, 'gettoken', { query });
    if (errcodeOf(answer) !== 0) throw refusal('gettoken', answer);
    const token = textOf(answer.access_token);
    if (token === undefined) throw unreachable('gettoken');
    // A minute early, so that none ends on its way.
    tokens.set(secret, { token, until: now + ((numberOf(answer.expires_in) ?? 7200) - 60) * 1000 });
    return token;
  };

  return {
    call: async (secret, path, ask = {}) => {
      for (let again = true; ; again = false) {
        const query = { access_token: await tokenFor(secret), ...ask.query };
        const answer = await request(access, agent, path, { ...ask, query });
        const code = errcodeOf(answer);
        if (code === 0) return answer;
        if (!tokenCodes.has(code)) throw refusal(path, answer);
        tokens.delete(secret);
        if (!again) throw refusal(path, answer);
      }
    },
  };
}

function errcodeOf(answer: JsonObject): number {
  return numberOf(answer.errcode) ?? 0;
}

/** Node's own agents speak to HTTP proxies; a SOCKS proxy serves the library alone. */
function agentFor({ apiBase, proxy }: ApiAccess): http.Agent | https.Agent {
  const options = proxy.url.startsWith('http://') ? { proxyEnv: proxyVariables(proxy) } : {};
  return apiBase.protocol === 'http:' ? new http.Agent(options) : new https.Agent(options);
}

function proxyVariables({ url, login }: WecomProxy): NodeJS.ProcessEnv {
  const [user = '', ...password] = login.split(':');
  const withLogin = new URL(url);
  withLogin.username = encodeURIComponent(user);
  withLogin.password = encodeURIComponent(password.join(':'));
  return { HTTP_PROXY: withLogin.href, HTTPS_PROXY: withLogin.href };
}

async function request(
  access: ApiAccess,
  agent: http.Agent | https.Agent,
  path: string,
  { query = {}, body }: WecomAsk,
): Promise<JsonObject> {
  const url = new URL(`/cgi-bin/${path}`, access.apiBase);
  url.search = new URLSearchParams(query).toString();
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const options = {
    agent,
    method: sent === undefined ? 'GET' : 'POST',
    headers: sent === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' },
    signal: AbortSignal.timeout(patience),
  };
  try {
    const answer = parseJson(await exchange(url, options, sent));
    if (isObject(answer)) return answer;
  } catch {
    // Nothing of the error is told: it may hold the address, and with it the token.
  }
  throw unreachable(path);
}

function exchange(url: URL, options: https.RequestOptions, sent: string | undefined): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const send = url.protocol === 'http:' ? http.request : https.request;
  const asked = send(url, options, (response) => {
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) response.destroy(new Error('the answer is too large'));
    });
    if (response.statusCode !== 200) response.destroy(new Error(`status ${response.statusCode}`));
    text(response).then(resolve, reject);
  });
  asked.on('error', reject);
  asked.end(sent);
  return promise;
}

function unreachable(path: string): Failure {
  return new Failure(
    'capture-unreachable',
    say`WeCom's directory did not answer ${path}.`,
    say`It is tried again; messages are captured meanwhile, without names.`,
  );
}

function refusal(path: string, answer: JsonObject): Failure {
  const code = errcodeOf(answer);
  if (passing.has(code)) return unreachable(path);
  const said = textOf(answer.errmsg)?.slice(0, 200) ?? '';
  return new Failure(
    'capture-refused',
    say`WeCom refused ${path} (errcode ${code}: ${verbatim(said)}).`,
    say`Check the secret, the trusted IP addresses and the rights of the app in the admin console of WeCom.`,
    { details: { errcode: code, path } },
  );
}
