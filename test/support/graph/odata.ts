import { type Call, GraphError } from './answers.ts';

/** `path op value`, or `collection/any(x: …)` with the comparisons inside it, of one `$filter` of ands. */
export type Clause =
  | { readonly path: string; readonly operator: string; readonly value: string | number | boolean }
  | { readonly collection: string; readonly inner: readonly Clause[] };

/** Refuses options that the request has no use for, as a hint of a wrong one. */
export function allowOptions(query: URLSearchParams, ...allowed: readonly string[]): void {
  for (const name of query.keys()) {
    if (!allowed.includes(name)) {
      throw new GraphError(400, 'BadRequest', `The query option '${name}' is not allowed here.`);
    }
  }
}

/** A whole number from 1 to `most`; `otherwise` when it is not given. */
export function topOf(query: URLSearchParams, otherwise: number, most: number): number {
  const text = query.get('$top');
  if (text === null) return otherwise;
  const top = Number(text);
  if (!/^\d+$/.test(text) || top < 1 || top > most) {
    throw new GraphError(
      400,
      'Request_BadRequest',
      `Invalid page size specified: '${text}'. Must be between 1 and ${most} inclusive.`,
    );
  }
  return top;
}

export function skipOf(query: URLSearchParams): number {
  const text = query.get('$skip') ?? '0';
  if (!/^\d+$/.test(text)) throw new GraphError(400, 'BadRequest', `Invalid value '${text}' for $skip.`);
  return Number(text);
}

/** The address of the page that begins after `skip`. */
export function nextPage(call: Call, skip: number): string {
  const query = new URLSearchParams(call.query);
  query.set('$skip', String(skip));
  return `${call.base}/v1.0/${call.segments.map(encodeURIComponent).join('/')}?${query}`;
}

/** Reads the subset of OData filters that is needed: comparisons and `any`, joined by `and`. */
export function parseFilter(text: string): readonly Clause[] {
  const reader = new FilterReader(text);
  const clauses = reader.clauses('');
  reader.end();
  return clauses;
}

/** The ids of `singleValueExtendedProperties($filter=id eq 'a' or id eq 'b')`. */
export function expandedIds(inside: string): readonly string[] {
  const filter = /^\$filter=(.+)$/.exec(inside.trim())?.[1];
  const ids = filter?.split(/ or /i).map((part) => /^\(?id eq '((?:[^']|'')*)'\)?$/i.exec(part.trim())?.[1]);
  if (!ids?.every((id) => id !== undefined)) {
    throw new GraphError(
      400,
      'ErrorInvalidUrlQuery',
      'Extended properties are expanded by a $filter of ids.',
    );
  }
  return ids.map((id) => (id as string).replaceAll("''", "'"));
}

/** `a,b(…)` of `$expand`, each with what stands in its brackets. */
export function expanded(text: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let rest = text?.trim() ?? ''; rest !== ''; ) {
    const name = /^[A-Za-z]+/.exec(rest)?.[0];
    if (!name) throw new GraphError(400, 'BadRequest', `Parsing $expand failed at '${rest}'.`);
    rest = rest.slice(name.length);
    const inside = rest.startsWith('(') ? bracketed(rest) : '';
    rest = rest.slice(inside === '' ? 0 : inside.length + 2).replace(/^\s*,\s*/, '');
    found.set(name, inside);
  }
  return found;
}

function bracketed(text: string): string {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return text.slice(1, at);
  }
  throw new GraphError(400, 'BadRequest', 'A bracket of $expand is not closed.');
}

class FilterReader {
  #rest: string;

  constructor(text: string) {
    this.#rest = text.trim();
  }

  clauses(variable: string): readonly Clause[] {
    const found = [this.#clause(variable)];
    while (this.#take(/^\s+and\s+/i)) found.push(this.#clause(variable));
    return found;
  }

  end(): void {
    if (this.#rest !== '') throw this.#wrong();
  }

  #clause(variable: string): Clause {
    const any = this.#take(/^([A-Za-z]+)\/any\(\s*([a-z]+)\s*:\s*/);
    if (any) {
      const inner = this.clauses(any[2] ?? '');
      if (!this.#take(/^\s*\)/)) throw this.#wrong();
      return { collection: any[1] ?? '', inner };
    }
    const comparison = this.#take(/^([A-Za-z/]+)\s+(eq|ne|ge|gt|le|lt)\s+/i);
    if (!comparison) throw this.#wrong();
    const path = (comparison[1] ?? '').replace(new RegExp(`^${variable}(/|$)`), '');
    return { path, operator: (comparison[2] ?? '').toLowerCase(), value: this.#value() };
  }

  #value(): string | number | boolean {
    const quoted = this.#take(/^'((?:[^']|'')*)'/);
    if (quoted) return (quoted[1] ?? '').replaceAll("''", "'");
    const time = this.#take(/^\d{4}-\d\d-\d\dT[0-9:.]+(?:Z|[+-]\d\d:\d\d)/);
    if (time) return time[0];
    const bare = this.#take(/^(true|false|-?\d+)/);
    if (!bare) throw this.#wrong();
    return bare[0] === 'true' ? true : bare[0] === 'false' ? false : Number(bare[0]);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.#rest) ?? undefined;
    if (found) this.#rest = this.#rest.slice(found[0].length);
    return found;
  }

  #wrong(): GraphError {
    return new GraphError(400, 'BadRequest', `Invalid filter clause at '${this.#rest}'.`);
  }
}
