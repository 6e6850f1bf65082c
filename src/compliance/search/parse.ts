import { invalid, type Token, tokensOf } from '#compliance/search/tokens.ts';
import { say } from '#core/sentence.ts';
import type { IndexQuery, QueryNode } from '#mailbox/query.ts';

/** Parentheses inside each other. */
const deepest = 50;

/**
 * Reads a search as people write it: words (all of them), `"a phrase"`, `begin*`, `OR`, `NOT` or `-`, `AND`, parentheses. Operators in
 * capitals; AND binds closer than OR. Pure.
 * @throws Failure `query-invalid` with the place and what to do
 */
export function parseQuery(text: string): Pick<IndexQuery, 'where'> {
  const reader = readerOf(tokensOf(text));
  if (reader.peek() === undefined) throw invalid(say`The query is empty.`, say`Write at least one word.`);
  const where = readOr(reader, 0);
  const rest = reader.peek();
  if (rest !== undefined)
    throw invalid(say`The ) at character ${rest.at + 1} has no (.`, say`Remove it, or add the (.`);
  return { where };
}

interface Reader {
  peek(): Token | undefined;
  next(): Token | undefined;
}

function readerOf(tokens: readonly Token[]): Reader {
  let at = 0;
  return {
    peek: () => tokens[at],
    next: () => {
      const token = tokens[at];
      at += 1;
      return token;
    },
  };
}

function readOr(reader: Reader, depth: number): QueryNode {
  const nodes = [readAnd(reader, depth)];
  while (reader.peek()?.kind === 'or') {
    reader.next();
    nodes.push(readAnd(reader, depth));
  }
  return together('or', nodes);
}

function readAnd(reader: Reader, depth: number): QueryNode {
  const nodes = [readNot(reader, depth)];
  for (let token = reader.peek(); continues(token); token = reader.peek()) {
    if (token?.kind === 'and') reader.next();
    nodes.push(readNot(reader, depth));
  }
  return together('and', nodes);
}

function continues(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'or' && token.kind !== 'close';
}

function readNot(reader: Reader, depth: number): QueryNode {
  let negated = false;
  while (reader.peek()?.kind === 'not') {
    reader.next();
    negated = !negated;
  }
  const node = readOne(reader, depth);
  return negated ? { kind: 'not', node } : node;
}

function readOne(reader: Reader, depth: number): QueryNode {
  const token = reader.next();
  if (token?.kind === 'term') return { kind: 'term', text: token.text, prefix: token.prefix };
  if (token?.kind !== 'open') throw operandMissing(token);
  if (depth >= deepest)
    throw invalid(say`The query has more than ${deepest} parentheses inside each other.`, say`Simplify it.`);
  const node = readOr(reader, depth + 1);
  if (reader.next()?.kind === 'close') return node;
  throw invalid(say`The ( at character ${token.at + 1} is not closed.`, say`Add the ).`);
}

function operandMissing(token: Token | undefined) {
  const place = token === undefined ? say`the end` : say`character ${token.at + 1}`;
  return invalid(
    say`A word or phrase is missing at ${place}.`,
    say`AND, OR and NOT stand before a word; to search for these words themselves, write them in lower case.`,
  );
}

function together(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind, nodes };
}
