import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#compliance/search/parse.ts';
import { isFailure } from '#core/failure.ts';
import type { QueryNode } from '#mailbox/query.ts';

function shown(node: QueryNode | undefined): string {
  switch (node?.kind) {
    case 'term':
      return node.text + (node.prefix ? '*' : '');
    case 'not':
      return `!${shown(node.node)}`;
    case 'and':
    case 'or':
      return `(${node.nodes.map(shown).join(node.kind === 'and' ? ' & ' : ' | ')})`;
    default:
      return '';
  }
}
const read = (query: string) => shown(parseQuery(query).where);

describe('parseQuery', () => {
  it('reads words, phrases, prefixes and operators', () => {
    expect(read('contract')).toBe('contract');
    expect(read('signed contract')).toBe('(signed & contract)');
    expect(read('"signed contract" pric*')).toBe('(signed contract & pric*)');
    expect(read('“signed contract”')).toBe('signed contract');
    expect(read('a OR b c')).toBe('(a | (b & c))');
    expect(read('(a OR b) AND NOT c -d')).toBe('((a | b) & !c & !d)');
    expect(read('call +44 7700 900123 now')).toBe('(call & (+44 7700 900123 | (+44 & 7700 & 900123)) & now)');
    expect(read('(07700 900-123) 12 monkeys')).toBe('((07700 900-123 | (07700 & 900-123)) & 12 & monkeys)');
    expect(read('会议 and or')).toBe('(会议 & and & or)');
    expect(read('a - b')).toBe('(a & b)');
    expect(read('-(a b) -"c d"')).toBe('(!(a & b) & !c d)');
    expect(read('10:30 "subject:x"')).toBe('(10:30 & subject:x)');
  });

  it.each([
    ['', 'empty'],
    ['a OR', 'the end'],
    ['OR a', 'character 1'],
    ['(a', 'not closed'],
    ['a)', 'has no ('],
    ['a "b', 'not closed'],
    ['*ing', 'the end of a word'],
    ['from:alice', '"from"'],
  ])('refuses %j and says where', refuses);

  it('refuses what is too long or too deep', () => {
    refuses(`${'('.repeat(60)}a${')'.repeat(60)}`, 'parentheses');
    refuses('a'.repeat(10_001), 'characters');
  });

  function refuses(query: string, words: string): void {
    try {
      parseQuery(query);
      expect.unreachable();
    } catch (error) {
      expect(isFailure(error, 'query-invalid') && `${error.message} ${error.remedy}`).toContain(words);
    }
  }

  it('gives a query or says why not, whatever is typed', () => {
    const typed = fc.array(
      fc.constantFrom('a', 'OR', 'AND', 'NOT', '-', '(', ')', '"', ' ', '*', '会', 'b*'),
    );
    fc.assert(
      fc.property(typed, (parts) => {
        try {
          expect(parseQuery(parts.join('')).where).toBeDefined();
        } catch (error) {
          expect(isFailure(error, 'query-invalid')).toBe(true);
        }
      }),
    );
  });
});
