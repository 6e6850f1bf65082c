import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { QueryField, QueryNode } from '#mailbox/query.ts';
import { quoteLexeme } from '#mailbox/segments.ts';
import { type SharedRole, sharedTag } from '#mailbox/sharedTexts.ts';
import { type TermQuery, termQuery } from '#mailbox/termQuery.ts';

/** A condition on a row `item_index.item i`. */
export type Condition = RawBuilder<SqlBool>;

/** Keys of the shared texts in these roles whose vector fits this `tsquery`. */
export type FindShared = (query: string, roles: readonly SharedRole[]) => Promise<readonly bigint[]>;

const rolesOf: Record<QueryField | 'any', readonly SharedRole[]> = {
  any: ['sender', 'recipients', 'subject'],
  text: [],
  subject: ['subject'],
  sender: ['sender'],
  recipients: ['recipients'],
};

/**
 * The condition of a query node, made of parts that GIN indexes answer and, for phrases, one that is checked item by item. Boolean logic
 * is the item's, not a segment's: the head vector has every lexeme. Terms without anything searchable (`-`, `!!`) are left out.
 * @returns undefined when nothing is left
 */
export async function conditionOf(node: QueryNode, findShared: FindShared): Promise<Condition | undefined> {
  switch (node.kind) {
    case 'term':
      return termCondition(node, findShared);
    case 'not': {
      const inner = await conditionOf(node.node, findShared);
      return inner && sql<SqlBool>`not ${inner}`;
    }
    case 'and':
    case 'or': {
      const parts: Condition[] = [];
      for (const one of node.nodes) {
        const part = await conditionOf(one, findShared);
        if (part !== undefined) parts.push(part);
      }
      if (parts.length <= 1) return parts[0];
      return sql<SqlBool>`(${sql.join(parts, node.kind === 'and' ? sql` and ` : sql` or `)})`;
    }
    default:
      throw unknownNode(node);
  }
}

/** The items whose head vector has this tag. */
export function hasTag(tag: string): Condition {
  return matches(quoteLexeme(tag));
}

async function termCondition(
  { text, prefix, field }: Extract<QueryNode, { kind: 'term' }>,
  findShared: FindShared,
): Promise<Condition | undefined> {
  const term = termQuery(text, prefix);
  if (term === undefined) return undefined;
  const roles = rolesOf[field ?? 'any'];
  const whole = term.pieces.map((piece) => `(${piece})`).join(' & ');
  const keys = roles.length === 0 ? [] : await findShared(whole, roles);
  const shared = keys.map((key) => quoteLexeme(sharedTag(key)));
  if (field !== undefined && field !== 'text')
    return shared.length === 0 ? sql<SqlBool>`false` : matchesAny(shared);
  return term.plain ? matchesAny([...shared, term.words]) : inOrder(term, shared);
}

/**
 * All words by the index, their order by the vectors of the hits; of a long text in any segment. What has one of the
 * shared texts needs neither.
 */
function inOrder({ words, pieces }: TermQuery, shared: readonly string[]): Condition {
  const each = pieces.map(
    // Not EXISTS: in an OR PostgreSQL would answer it for all texts at once, and read every segment there is.
    (piece) => sql<SqlBool>`(${matches(piece)} or (i.segments > 0 and (
      select true from item_index.segment s
      where s.item = i.item and s.vector @@ ${piece}::tsquery limit 1) is not null))`,
  );
  const ordered = sql<SqlBool>`${sql.join(each, sql` and `)}`;
  if (shared.length === 0) return sql<SqlBool>`(${matches(words)} and ${ordered})`;
  return sql<SqlBool>`(${matchesAny([...shared, words])} and (${matchesAny(shared)} or ${ordered}))`;
}

/** A `tsquery` holds 1 MiB of lexemes. */
const mostAlternatives = 10_000;

function matchesAny(queries: readonly string[]): Condition {
  const conditions: Condition[] = [];
  for (let start = 0; start < queries.length; start += mostAlternatives) {
    const some = queries.slice(start, start + mostAlternatives);
    conditions.push(matches(some.map((query) => `(${query})`).join(' | ')));
  }
  return conditions.length === 1 ? (conditions[0] as Condition) : sql`(${sql.join(conditions, sql` or `)})`;
}

function matches(query: string): Condition {
  return sql<SqlBool>`i.vector @@ ${query}::tsquery`;
}

function unknownNode(node: never): Failure {
  return new Failure(
    'query-invalid',
    say`The query has a part that this search does not know: ${JSON.stringify(node).slice(0, 80)}.`,
    say`Remove this part of the query.`,
  );
}
