import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { failureCatalogue } from '#core/failure.ts';

interface Described {
  readonly code: string;
  readonly action: string | undefined;
  readonly when: string;
  readonly remedy: string;
}

function readErrors(markdown: string): Described[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((section) => ({
      code: section.slice(0, section.indexOf('\n')).trim(),
      action: /^\*\*Action:\*\* `([^`]+)`$/m.exec(section)?.[1],
      when: /^\*\*When:\*\* (.+)$/m.exec(section)?.[1] ?? '',
      remedy: /^\*\*Do:\*\* (.+)$/m.exec(section)?.[1] ?? '',
    }));
}

const page = readFileSync(path.resolve(import.meta.dirname, '../docs/errors.md'), 'utf8');
const described = readErrors(page);

test('docs/errors.md and the catalogue name the same codes with the same actions', () => {
  const documented = described.map(({ code, action }) => `${code}: ${action}`);
  const catalogue = Object.entries(failureCatalogue).map(([code, action]) => `${code}: ${action}`);
  expect(documented.toSorted()).toEqual(catalogue.toSorted());
});

test('every code says when it happens and what to do', () => {
  expect(described.filter(({ when, remedy }) => when.length < 20 || remedy.length < 8)).toEqual([]);
});

test('the action table explains every action', () => {
  for (const action of new Set(Object.values(failureCatalogue))) expect(page).toContain(`| \`${action}\` |`);
});

test('the reader of the page sees what is missing', () => {
  expect(readErrors('### some-code\n\n**When:** x\n')).toEqual([
    { code: 'some-code', action: undefined, when: 'x', remedy: '' },
  ]);
});
