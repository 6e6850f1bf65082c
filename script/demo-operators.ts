import { generatePassword } from '#access/generatedPassword.ts';
import { ask, run, show } from './demo-commands.ts';

/** Who signs in to the demo's compliance center: what each may is that of his role groups in `docs/roles.md`. */
const people = {
  administrator: { email: 'admin@corp.example', name: 'Ada Berg', groups: ['Organization Management'] },
  officer: {
    email: 'officer@corp.example',
    name: 'Olivia Brandt',
    groups: ['Compliance Administrator', 'eDiscovery Manager'],
  },
  reviewer: { email: 'reviewer@corp.example', name: 'Ravi Nair', groups: ['Reviewer'] },
} as const;

export type DemoRole = keyof typeof people;
export const demoRoles = Object.keys(people) as DemoRole[];

export interface Login {
  readonly email: string;
  readonly password: string;
}

/** Adds somebody; the password, that has to be changed at the first sign-in, is not shown. */
function add(role: DemoRole): Login {
  const { email, name } = people[role];
  const command = ['operator', 'add', email, '--display-name', name];
  show(command);
  const { password } = ask<Login>(...command);
  return { email, password };
}

function grant(role: DemoRole): void {
  for (const group of people[role].groups) run('role', 'grant', people[role].email, group);
}

/** Before the first `serve`, which would make a first operator of its own and show his password. */
export function addAdministrator(): Login {
  const login = add('administrator');
  grant('administrator');
  run('role', 'add', 'Mailbox Import Export', 'Organization Management');
  return login;
}

export function addOthers(): Record<'officer' | 'reviewer', Login> {
  const logins = { officer: add('officer'), reviewer: add('reviewer') };
  grant('officer');
  grant('reviewer');
  return logins;
}

/**
 * Signs in for somebody and chooses his password, as everybody has to at the first time, so that the visitor of the demo
 * need not do it three times. The product's rule stays as it is.
 * @returns the log-in that is good at once
 */
export async function settle(center: string, { email, password }: Login): Promise<Login> {
  const session = new BrowserSession(center);
  await session.call('POST', '/session', { email, password });
  const chosen = generatePassword();
  await session.call('PUT', '/profile/password', { current: password, next: chosen });
  await session.call('DELETE', '/session');
  return { email, password: chosen };
}

/** Makes a token of his own for somebody, as on the page of his profile. */
export async function makeToken(center: string, login: Login): Promise<string> {
  const session = new BrowserSession(center);
  await session.call('POST', '/session', login);
  const { token } = await session.call<{ token: string }>('POST', '/profile/tokens', { name: 'demo' });
  await session.call('DELETE', '/session');
  return token;
}

/** Keeps the cookie, and sends the session's token along as the pages do. */
class BrowserSession {
  readonly #center: string;
  #cookie = '';
  #csrf = '';

  constructor(center: string) {
    this.#center = center;
  }

  async call<Answer>(method: string, route: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${this.#center}/api/v1${route}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.#cookie !== '' && { cookie: this.#cookie, 'x-holdfast-csrf': this.#csrf }),
        origin: this.#center,
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${route} answered ${answer.status}: ${text}`);
    const [cookie] = answer.headers.getSetCookie();
    if (cookie !== undefined) this.#cookie = cookie.slice(0, cookie.indexOf(';'));
    const json = text === '' ? {} : JSON.parse(text);
    this.#csrf = (json.session ?? json).csrf ?? this.#csrf;
    return json;
  }
}
