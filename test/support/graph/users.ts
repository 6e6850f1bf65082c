import { randomUUID } from 'node:crypto';
import type { JsonObject } from '#core/untyped.ts';
import { type Answer, type Call, GraphError, notAllowed } from './answers.ts';
import type { Contract } from './contract.ts';
import { allowOptions, type Clause, parseFilter, topOf } from './odata.ts';

/** A person of the tenant, with the names that Graph gives the fields. */
export interface DirectoryUser {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly mail: string | null;
  readonly proxyAddresses: readonly string[];
  readonly otherMails: readonly string[];
  readonly mobilePhone: string | null;
  readonly businessPhones: readonly string[];
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
}

export type NewUser = Partial<DirectoryUser> & Pick<DirectoryUser, 'userPrincipalName'>;

/** What a user is without `$select` (resources/user.md). */
const shownByDefault = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];
const neverKnown: JsonObject = { jobTitle: null, officeLocation: null, preferredLanguage: null };

/** Filtering by the others needs `ConsistencyLevel: eventual` and `$count` (concepts/aad-advanced-queries.md). */
const filterable = [
  'id',
  'userPrincipalName',
  'mail',
  'displayName',
  'accountEnabled',
  'userType',
  'givenName',
  'surname',
];

/** The users of a tenant, and what changed of them. */
export class Directory {
  readonly #users = new Map<string, DirectoryUser>();
  /** By userPrincipalName in lower case. */
  readonly #ids = new Map<string, string>();
  readonly #changed = new Map<string, number>();
  #version = 0;
  readonly #contract: Contract;

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  add(user: NewUser): DirectoryUser {
    const added: DirectoryUser = {
      id: randomUUID(),
      displayName: user.userPrincipalName,
      givenName: null,
      surname: null,
      mail: user.userPrincipalName,
      proxyAddresses: [`SMTP:${user.mail ?? user.userPrincipalName}`],
      otherMails: [],
      mobilePhone: null,
      businessPhones: [],
      accountEnabled: true,
      userType: 'Member',
      ...user,
    };
    this.#put(added.id, added);
    return added;
  }

  change(idOrName: string, change: Partial<DirectoryUser>): void {
    const user = this.find(idOrName);
    if (user) this.#put(user.id, { ...user, ...change });
  }

  remove(idOrName: string): void {
    const user = this.find(idOrName);
    if (user) this.#put(user.id, undefined);
  }

  /** By id or userPrincipalName, the only names by which a path can call a user. */
  find(idOrName: string): DirectoryUser | undefined {
    const name = idOrName.toLowerCase();
    return this.#users.get(name) ?? this.#users.get(this.#ids.get(name) ?? '');
  }

  /** `GET /users/{id | userPrincipalName}`. */
  one(call: Call, idOrName: string): Answer {
    if (call.method !== 'GET') throw notAllowed(call.method);
    allowOptions(call.query, '$select');
    const user = this.find(idOrName);
    if (!user) throw resourceNotFound(idOrName);
    return {
      status: 200,
      body: {
        '@odata.context': `${call.base}/v1.0/$metadata#users/$entity`,
        ...this.#shown(call.query, user),
      },
    };
  }

  /** `GET /users`, in pages of `$top`. */
  list(call: Call): Answer {
    if (call.method !== 'GET') throw notAllowed(call.method);
    allowOptions(call.query, '$select', '$filter', '$top', '$count', '$orderby', '$skiptoken');
    const clauses = parseUserFilter(call);
    const all = [...this.#users.values()].filter((user) => clauses.every((clause) => fits(user, clause)));
    const skip = skipToken(call.query.get('$skiptoken'));
    const top = topOf(call.query, 100, 999);
    return {
      status: 200,
      body: {
        '@odata.context': `${call.base}/v1.0/$metadata#users`,
        ...(call.query.get('$count') === 'true' ? { '@odata.count': all.length } : {}),
        ...(skip + top < all.length ? { '@odata.nextLink': link(call, '$skiptoken', `u${skip + top}`) } : {}),
        value: all.slice(skip, skip + top).map((user) => this.#shown(call.query, user)),
      },
    };
  }

  /** `GET /users/delta`: all at first, then by its `deltaLink` those that changed or were removed. */
  delta(call: Call, pageSize: number): Answer {
    if (call.method !== 'GET') throw notAllowed(call.method);
    allowOptions(call.query, '$select', '$skiptoken', '$deltatoken', '$filter');
    const [, since, skip, until] =
      /^d(\d+)-(\d+)-(\d+)$/
        .exec(call.query.get('$skiptoken') ?? call.query.get('$deltatoken') ?? `d0-0-${this.#version}`)
        ?.map(Number) ?? [];
    if (since === undefined || skip === undefined || until === undefined) {
      throw new GraphError(410, 'syncStateNotFound', 'The sync state generation is not found: begin again.');
    }
    const upTo = call.query.has('$deltatoken') ? this.#version : until;
    const changed = [...this.#changed].filter(
      ([id, version]) => version > since && (since > 0 || this.#users.has(id)),
    );
    const more = skip + pageSize < changed.length;
    return {
      status: 200,
      body: {
        '@odata.context': `${call.base}/v1.0/$metadata#users`,
        ...(more
          ? { '@odata.nextLink': link(call, '$skiptoken', `d${since}-${skip + pageSize}-${upTo}`) }
          : { '@odata.deltaLink': link(call, '$deltatoken', `d${upTo}-0-${upTo}`) }),
        value: changed.slice(skip, skip + pageSize).map(([id]) => {
          const user = this.#users.get(id);
          return user ? this.#shown(call.query, user) : { id, '@removed': { reason: 'changed' } };
        }),
      },
    };
  }

  #put(id: string, user: DirectoryUser | undefined): void {
    const before = this.#users.get(id);
    if (before) this.#ids.delete(before.userPrincipalName.toLowerCase());
    if (user) {
      this.#ids.set(user.userPrincipalName.toLowerCase(), id);
      this.#users.set(id, user);
    } else this.#users.delete(id);
    this.#version += 1;
    this.#changed.delete(id);
    this.#changed.set(id, this.#version);
  }

  #shown(query: URLSearchParams, user: DirectoryUser): JsonObject {
    const names = this.#contract.selected('user', query.get('$select')) ?? shownByDefault;
    return Object.fromEntries(
      Object.entries({ ...neverKnown, ...user }).filter(([name]) => names.includes(name)),
    );
  }
}

export function resourceNotFound(id: string): GraphError {
  return new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

function parseUserFilter(call: Call): readonly Clause[] {
  const text = call.query.get('$filter');
  const clauses = text === null ? [] : parseFilter(text);
  const advanced = call.headers.consistencylevel === 'eventual' && call.query.get('$count') === 'true';
  for (const clause of clauses) {
    const name = 'path' in clause ? clause.path : clause.collection;
    const simple =
      'path' in clause ? filterable.includes(name) && clause.operator === 'eq' : name === 'proxyAddresses';
    if (!simple && !advanced) {
      throw new GraphError(
        400,
        'Request_UnsupportedQuery',
        `Unsupported or invalid query filter clause specified for property '${name}' of resource 'User'.`,
      );
    }
  }
  return clauses;
}

function fits(user: DirectoryUser, clause: Clause): boolean {
  const values = user as unknown as Readonly<Record<string, unknown>>;
  if ('collection' in clause) {
    const list = values[clause.collection];
    return (
      Array.isArray(list) &&
      list.some((each) => clause.inner.every((one) => 'path' in one && equal(each, one.value)))
    );
  }
  return equal(values[clause.path], clause.value) === (clause.operator === 'eq');
}

/** The directory compares texts without regard to case. */
function equal(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
}

function skipToken(text: string | null): number {
  const found = /^u(\d+)$/.exec(text ?? 'u0')?.[1];
  if (found === undefined)
    throw new GraphError(400, 'Directory_ExpiredPageToken', 'Specified page token value has expired.');
  return Number(found);
}

function link(call: Call, token: string, value: string): string {
  const query = new URLSearchParams(call.query);
  query.delete('$skiptoken');
  query.delete('$deltatoken');
  query.set(token, value);
  return `${call.base}/v1.0/${call.segments.join('/')}?${query}`;
}
