import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import type { QueryField, QueryNode } from '#mailbox/query.ts';
import { quoteLexeme } from '#mailbox/segments.ts';
import { tagLetters } from '#mailbox/sharedTexts.ts';
import { type TermQuery, termQuery } from '#mailbox/termQuery.ts';

/** A query node with its terms looked up: what each asks of an item's own text, and which shared texts have it. */
export type PreparedNode =
  | { readonly kind: 'term'; readonly own: TermQuery | undefined; readonly tags: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly PreparedNode[] }
  | { readonly kind: 'not'; readonly node: PreparedNode };

/** Keys of the shared texts whose vector fits this `tsquery`. */
export type FindShared = (exact: string, letters: readonly string[]) => Promise<readonly string[]>;

/**
 * Reads the terms of a query. Terms without anything searchable (`-`, `!!`) are left out.
 * @returns undefined when nothing is left
 */
export async function prepareNode(
  node: QueryNode,
  findShared: FindShared,
): Promise<PreparedNode | undefined> {
  switch (node.kind) {
    case 'term':
      return prepareTerm(node, findShared);
    case 'not': {
      const inner = await prepareNode(node.node, findShared);
      return inner && { kind: 'not', node: inner };
    }
    case 'and':
    case 'or': {
      const nodes: PreparedNode[] = [];
      for (const one of node.nodes) {
        const prepared = await prepareNode(one, findShared);
        if (prepared !== undefined) nodes.push(prepared);
      }
      return nodes.length <= 1 ? nodes[0] : { kind: node.kind, nodes };
    }
    default:
      throw unknownNode(node);
  }
}

const lettersOf: Record<QueryField | 'any', readonly string[]> = {
  any: [tagLetters.sender, tagLetters.recipients, tagLetters.subject],
  text: [],
  subject: [tagLetters.subject],
  sender: [tagLetters.sender],
  recipients: [tagLetters.recipients],
};

async function prepareTerm(
  { text, prefix, field }: Extract<QueryNode, { kind: 'term' }>,
  findShared: FindShared,
): Promise<PreparedNode | undefined> {
  const own = termQuery(text, prefix);
  if (own === undefined) return undefined;
  const letters = lettersOf[field ?? 'any'];
  const tags = letters.length === 0 ? [] : await findShared(joined(own.pieces, ' & ') ?? nothing, letters);
  return { kind: 'term', own: field === undefined || field === 'text' ? own : undefined, tags };
}

/** No item has this lexeme. */
const nothing = quoteLexeme('=none');

/**
 * The condition on `item_index.item i`, in two parts: one `tsquery` on the head vector, which GIN answers and which no hit fails,
 * and, where phrases are asked for, the exact condition per item with the segments of long texts.
 */
export function condition(node: PreparedNode, more: readonly string[]): RawBuilder<SqlBool> {
  const needed = [necessary(node), ...more.map(quoteLexeme)].filter((part) => part !== undefined);
  const byIndex =
    needed.length === 0 ? sql<SqlBool>`true` : matches(needed.map((part) => `(${part})`).join(' & '));
  return isPlain(node) ? byIndex : sql<SqlBool>`(${byIndex} and ${exactly(node)})`;
}

/** `i.vector @@ query` */
export function matches(query: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`i.vector @@ ${query}::tsquery`;
}

/** True when one `tsquery` on the head vector says it all: no phrase is asked for. */
function isPlain(node: PreparedNode): boolean {
  if (node.kind === 'term') return node.own?.plain !== false;
  return node.kind === 'not' ? isPlain(node.node) : node.nodes.every(isPlain);
}

/** A `tsquery` that every hit fits; undefined when nothing can be said. */
function necessary(node: PreparedNode): string | undefined {
  switch (node.kind) {
    case 'term':
      return (
        joined([...(node.own === undefined ? [] : [node.own.words]), ...node.tags.map(quoteLexeme)], ' | ') ??
        nothing
      );
    case 'not':
      return isPlain(node.node) ? `!(${necessary(node.node)})` : undefined;
    case 'and':
      return joined(
        node.nodes.map(necessary).filter((part) => part !== undefined),
        ' & ',
      );
    case 'or': {
      const parts = node.nodes.map(necessary);
      return parts.includes(undefined)
        ? undefined
        : joined(
            parts.filter((part) => part !== undefined),
            ' | ',
          );
    }
  }
}

function exactly(node: PreparedNode): RawBuilder<SqlBool> {
  if (isPlain(node)) return matches(necessary(node) ?? nothing);
  switch (node.kind) {
    case 'term':
      return phrase(node.own?.pieces ?? [nothing], node.tags);
    case 'not':
      return sql<SqlBool>`not ${exactly(node.node)}`;
    case 'and':
      return sql<SqlBool>`(${sql.join(node.nodes.map(exactly), sql` and `)})`;
    case 'or':
      return sql<SqlBool>`(${sql.join(node.nodes.map(exactly), sql` or `)})`;
  }
}

function phrase(pieces: readonly string[], tags: readonly string[]): RawBuilder<SqlBool> {
  const each = pieces.map(
    (piece) => sql<SqlBool>`(${matches(piece)} or (i.segments > 0 and exists (
      select from item_index.segment s where s.item = i.item and s.vector @@ ${piece}::tsquery)))`,
  );
  const own = sql<SqlBool>`(${sql.join(each, sql` and `)})`;
  const shared = joined(tags.map(quoteLexeme), ' | ');
  return shared === undefined ? own : sql<SqlBool>`(${matches(shared)} or ${own})`;
}

function joined(parts: readonly string[], by: string): string | undefined {
  return parts.length <= 1 ? parts[0] : parts.map((part) => `(${part})`).join(by);
}

function unknownNode(node: never): Failure {
  return new Failure(
    'query-invalid',
    `The query has a part that this search does not know: ${JSON.stringify(node).slice(0, 80)}.`,
    'Leave it out.',
  );
}
