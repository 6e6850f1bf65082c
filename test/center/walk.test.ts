import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Permission } from '#access/permissions.ts';
import type { Actor } from '#core/actor.ts';
import type { RouteSpec } from '#http/contract/route.ts';
import { routes } from '#http/contract/routes.ts';
import { handlers } from '#http/routes/handlers.ts';
import {
  type Browser,
  type CallOptions,
  type CenterHouse,
  centerHouse,
  makeGroup,
  type Operator,
  request,
  signedIn,
} from './house.ts';

const specs: [string, RouteSpec][] = Object.entries(routes);

/** The first table of docs/roles.md: role group to the permissions that it has there. */
function documented(): ReadonlyMap<string, ReadonlySet<string>> {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/roles.md'), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [, , ...groups] = rows.find(([first]) => first === 'permission') ?? [];
  const cells = rows.filter((row) => row.length === groups.length + 2 && row[0]?.startsWith('`'));
  return new Map(
    groups.map((group, index) => [
      group,
      new Set(cells.filter((row) => row[index + 2] === '●').map(([name = '']) => name.replaceAll('`', ''))),
    ]),
  );
}

/** Values of the right form that name nothing. */
const samples: Readonly<Record<string, string>> = {
  service: 'wechat',
  item: 'A'.repeat(43),
  run: '00000000-0000-7000-8000-000000000000',
  capture: '00000000-0000-7000-8000-000000000000',
  link: '00000000-0000-7000-8000-000000000000',
  language: 'nl',
  upload: '00000000-0000-7000-8000-000000000000',
  token: '00000000-0000-7000-8000-000000000000',
  operator: 'missing@corp.example',
  mailbox: 'missing@corp.example',
  name: 'missing',
  domain: 'missing.example',
};

function addressOf({ path: at }: RouteSpec): string {
  return at.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(samples[name] ?? 'missing'));
}

/** A body that no route takes: whoever is let in is told so, and nothing happens. */
function bodyOf({ body }: RouteSpec): CallOptions {
  if (body === undefined) return {};
  return body === 'bytes' ? { bytes: Buffer.from('x') } : { json: [] };
}

/** One test walks everything that can be asked for, with every role and with none, and without sign-in. */
describe('every route', () => {
  const groups = documented();
  const people = new Map<string, Operator>();
  let house: CenterHouse;
  let nobody: Browser;

  beforeAll(async () => {
    house = await centerHouse();
    const own = await makeGroup(house.app, 'Connectors', ['Mailbox Import Export']);
    for (const [index, group] of [...groups.keys()].entries())
      people.set(group, await house.operator(`member${index}`, [group]));
    people.set(own, await house.operator('connectors', [own]));
    people.set('none', await house.operator('nobody', []));
    nobody = await signedIn(house.url, await house.operator('guest', []), 'four unrelated words');
  });
  afterAll(() => house.close());

  /** What a role may, by the page; the role that is in no group from the start by its own table. */
  function may(group: string, permission: string): boolean {
    const connectorRole = [
      'connector.manage',
      'connector.read',
      'connector.run',
      'mapping.manage',
      'mailbox.read',
    ];
    if (group === 'Connectors') return connectorRole.includes(permission);
    return groups.get(group)?.has(permission) ?? false;
  }

  it('stands in the page of roles with its permission', () => {
    expect(groups.size).toBe(5);
    const known = new Set([...groups.values()].flatMap((permissions) => [...permissions]));
    for (const [name, { access }] of specs)
      if (!['public', 'signed-in', 'operator', 'connector.manage', 'mapping.manage'].includes(access))
        expect(known.has(access), `${name}: ${access}`).toBe(true);
  });

  it('asks the App for what its permission in the table says', async () => {
    type Area = Record<string, { readonly permission?: string }>;
    const asked: string[] = [];
    const reached = new Error('reached the App');
    const stop = (method: { readonly permission?: string } | undefined) => async () => {
      asked.push(method?.permission ?? 'nothing');
      throw reached;
    };
    const app = new Proxy(house.app, {
      get: (_, area: string) => {
        const own = (house.app as unknown as Record<string, Area | Area[string]>)[area];
        if (typeof own === 'function') return stop(own);
        return new Proxy(own as Area, { get: (members, name: string) => stop(members[name]) });
      },
    });
    const found: string[] = [];
    for (const [name, spec] of specs) {
      asked.length = 0;
      const call = {
        app,
        params: samples,
        query: {},
        body: spec.body === 'bytes' ? Readable.from([]) : { email: '', authors: {} },
        browser: { sessionToken: 'a', binding: 'b', url: '', dropBinding: () => undefined },
        loaded: { config: {} },
        language: 'en',
      };
      const handle = (handlers as unknown as Record<string, (given: unknown) => Promise<unknown>>)[name];
      await handle?.(call).catch((error: unknown) => {
        if (error !== reached) throw error;
      });
      if (['readTerms', 'readOpenApi'].includes(name)) expect(asked, name).toEqual([]);
      else if (asked.length === 0 || asked.some((permission) => permission !== spec.access))
        found.push(`${name}: ${spec.access}, and the App says ${asked.join(', ')}`);
    }
    expect(found).toEqual([]);
  });

  it('is closed without sign-in, unless it is declared public', async () => {
    const found: string[] = [];
    for (const [name, spec] of specs) {
      const { status } = await request(house.url, spec.method, addressOf(spec), bodyOf(spec));
      const open = spec.access === 'public';
      if (open === (status === 401)) found.push(`${name}: ${status}`);
    }
    expect(found).toEqual([]);
  });

  it('is closed to a token that is not one, to that of a disabled operator, and to one without its scope', async () => {
    const leaver = await house.operator('leaver', ['Organization Management']);
    await house.app.engine.access.operators.disable(leaver.email);
    const stranger = { authorization: `Bearer hft_${'A'.repeat(43)}` };
    const { email } = people.get('Organization Management') as Operator;
    const { token } = await house.app.engine.access.tokens.create({
      email,
      name: 'audit only',
      scopes: ['audit.read'],
    });
    const found: string[] = [];
    for (const [name, spec] of specs) {
      if (spec.access === 'public') continue;
      const options = bodyOf(spec);
      const at = addressOf(spec);
      const unknown = await request(house.url, spec.method, at, { ...options, headers: stranger });
      const disabled = await leaver.call(spec.method, at, options);
      const scoped = await request(house.url, spec.method, at, {
        ...options,
        headers: { authorization: `Bearer ${token}` },
      });
      if (unknown.status !== 401 || disabled.status !== 401) found.push(name);
      const open = spec.access === 'audit.read' || spec.access === 'operator';
      if ((scoped.status === 403) === open) found.push(`${name}: ${scoped.status}`);
    }
    expect(found).toEqual([]);
  });

  it('lets in by the page of roles and by nothing else', async () => {
    const found: string[] = [];
    for (const [group, person] of people)
      for (const [name, spec] of specs) {
        if (['public', 'signed-in', 'operator'].includes(spec.access)) continue;
        const { status } = await person.call(spec.method, addressOf(spec), bodyOf(spec));
        const letIn = status !== 401 && status !== 403;
        if (letIn !== may(group, spec.access)) found.push(`${group} ${name}: ${status}`);
        if (status >= 500) found.push(`${group} ${name}: ${status}`);
      }
    expect(found).toEqual([]);
  }, 180_000);

  it('for everybody who is signed in is open to him without any role, and closed to tokens', async () => {
    const found: string[] = [];
    for (const [name, spec] of specs) {
      if (spec.access !== 'signed-in') continue;
      const own = await nobody.call(spec.method, addressOf(spec), bodyOf(spec));
      if (own.status === 401 || own.status === 403) found.push(`${name}: ${own.status}`);
      const byToken = await people.get('none')?.call(spec.method, addressOf(spec), bodyOf(spec));
      if (byToken?.status !== 403) found.push(`${name} by token: ${byToken?.status}`);
    }
    expect(found).toEqual([]);
  });

  it('for every operator is open to a token too, which is shown what it may see and nothing else', async () => {
    const { email } = people.get('Organization Management') as Operator;
    const token = async (scopes?: readonly Permission[]) => {
      const made = { email, name: 'home', ...(scopes && { scopes: [...scopes] }) };
      return (await house.app.engine.access.tokens.create(made)).token;
    };
    const home = async (bearer: string) =>
      (await request(house.url, 'GET', '/home', { headers: { authorization: `Bearer ${bearer}` } })).body;
    const parts = ['connectors', 'coverage', 'days', 'lastRuns', 'totals', 'waiting'];
    const shown = (body: Record<string, unknown>) => parts.filter((part) => body[part] !== null);
    expect(shown(await home(await token()))).toEqual(parts);
    expect(shown(await home(await token(['site.user.read'])))).toEqual(['coverage']);
    const narrow = await home(await token(['audit.read']));
    expect([shown(narrow), narrow.nextSteps]).toEqual([[], []]);
    const none = people.get('none') as Operator;
    expect(shown((await none.call('GET', '/home')).body)).toEqual([]);
  });

  it('asked for in another way is 405, with the ways that there are', async () => {
    const ways = new Map<string, Set<string>>();
    for (const [, spec] of specs)
      ways.set(addressOf(spec), new Set([...(ways.get(addressOf(spec)) ?? []), spec.method]));
    const found: string[] = [];
    for (const [at, known] of ways)
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        if (known.has(method)) continue;
        const { status, headers } = await request(house.url, method, at);
        const allowed = headers.get('allow')?.split(', ') ?? [];
        // Two patterns may fit one address; what is said to be allowed is.
        if (status !== 405 && !(status === 401 || status === 404)) found.push(`${method} ${at}: ${status}`);
        if (status === 405 && ![...known].every((one) => allowed.includes(one)))
          found.push(`${method} ${at}`);
      }
    expect(found).toEqual([]);
  });

  it('and every method of App refuses whoever lacks its permission', async () => {
    const { engine: _, admit: _gate, healthy: __, close: ___, ...areas } = house.app;
    type Method = ((actor: Actor, ...args: unknown[]) => Promise<unknown>) & { readonly permission: string };
    const methods = Object.entries(
      areas as unknown as Record<string, Method | Record<string, Method>>,
    ).flatMap(([area, members]): [string, Method][] =>
      typeof members === 'function'
        ? [[area, members]]
        : Object.entries(members).map(([name, method]) => [`${area}.${name}`, method]),
    );
    expect(methods.length).toBeGreaterThan(90);
    const found: string[] = [];
    for (const [group, { token }] of people) {
      const actor = await house.app.engine.access.tokens.authenticate(token);
      for (const [name, method] of methods) {
        if (['public', 'operator'].includes(method.permission) || may(group, method.permission)) continue;
        const code = await method(actor, {}, {}, {}).then(
          () => 'let in',
          (error: { code?: string }) => error.code,
        );
        if (code !== 'forbidden') found.push(`${group} ${name}: ${code}`);
      }
    }
    expect(found).toEqual([]);
  });
});
