import type { RouteSpec } from '#http/contract/route.ts';
import type { AnswerOf, RequestOf, RouteName } from '#http/contract/routes.ts';
import { routes } from '#http/contract/routes.ts';
import type { Session } from '#http/contract/session.ts';

/** A signed-in operator who works without a browser: for what a test of a page needs to be there already. */
export interface CenterClient {
  readonly email: string;
  readonly password: string;
  /** @throws Error with the answer of the server when it is no success */
  call<Name extends RouteName>(name: Name, request?: RequestOf<Name>): Promise<AnswerOf<Name>>;
}

/** A password of ours in place of the generated one. */
export const ownPassword = 'correct horse battery staple';

/** Signs in; a generated password is changed to `ownPassword` first. */
export async function signInClient(
  address: string,
  operator: { readonly email: string; readonly password: string },
): Promise<CenterClient> {
  const state = { address, cookie: '', csrf: '' };
  const signedIn = await send(state, 'signIn', {
    body: { email: operator.email, password: operator.password },
  });
  let { session } = signedIn as AnswerOf<'signIn'>;
  state.csrf = session.csrf ?? '';
  let { password } = operator;
  if (session.state === 'password-change') {
    const body = { current: password, next: ownPassword };
    session = (await send(state, 'changePassword', { body })) as Session;
    password = ownPassword;
  }
  state.csrf = session.csrf ?? '';
  return {
    email: operator.email,
    password,
    call: async (name, request) => (await send(state, name, request ?? {})) as never,
  };
}

interface Connection {
  readonly address: string;
  cookie: string;
  csrf: string;
}

async function send(
  connection: Connection,
  name: RouteName,
  request: { readonly params?: object; readonly query?: object; readonly body?: unknown },
): Promise<unknown> {
  const { method, path, body: kind, answer }: RouteSpec = routes[name];
  const params = new Map(Object.entries(request.params ?? {}));
  const filled = path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(params.get(part))));
  const url = new URL(`/api/v1${filled}`, connection.address);
  for (const [key, value] of Object.entries(request.query ?? {}))
    if (value !== undefined) url.searchParams.set(key, String(value));
  const { body } = request;
  const response = await fetch(url, {
    method,
    headers: {
      cookie: connection.cookie,
      'x-holdfast-csrf': connection.csrf,
      ...(body !== undefined && {
        'content-type': kind === 'bytes' ? 'application/octet-stream' : 'application/json',
      }),
    },
    ...(body !== undefined && {
      body: kind === 'bytes' ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body),
    }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (cookie !== undefined) connection.cookie = cookie.split(';')[0] ?? '';
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
  return typeof answer === 'object' ? await response.json() : await response.text();
}
