import { glob, readFile } from 'node:fs/promises';
import { parseAst } from 'vitest/node';

/** A template as `say` makes it, and the first place where it is said. */
export interface Spoken {
  readonly template: string;
  readonly file: string;
  readonly line: number;
}

/** Modules that say so much that each of their folders has a catalogue of its own. */
const parted = new Set(['access', 'connector', 'mailbox', 'sources', 'targets']);

/**
 * Every template of `say` in the sources, each once, by the catalogue it belongs to: that of the module that says it
 * (of several the first), `connector`, or of its folder, `connector-mapping`. What has no words needs no translation.
 */
export async function spokenSentences(): Promise<Map<string, Spoken[]>> {
  const catalogues = new Map<string, Spoken[]>();
  const seen = new Set<string>();
  const files = (await Array.fromAsync(glob('src/**/*.ts'))).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.toSorted()) {
    const catalogue = catalogueNameOf(file);
    for (const one of sentencesOf(await readFile(file, 'utf8'), file)) {
      if (seen.has(one.template) || !hasWords(one.template)) continue;
      seen.add(one.template);
      catalogues.set(catalogue, [...(catalogues.get(catalogue) ?? []), one]);
    }
  }
  return catalogues;
}

function hasWords(template: string): boolean {
  return /\p{L}/u.test(template.replaceAll(/\{\d+\}/g, ''));
}

function catalogueNameOf(file: string): string {
  const [, module = '', ...path] = file.split('/');
  const [folder] = path;
  return parted.has(module) && path.length > 1 ? `${module}-${folder}` : module;
}

/** @throws when the file cannot be parsed */
export function sentencesOf(source: string, file: string): Spoken[] {
  if (!source.includes('say`')) return [];
  const found: Spoken[] = [];
  visit(parseAst(source, { lang: 'ts' }), (node) => {
    if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'say') return;
    const texts = node.quasi.quasis.map(({ value }) => value.cooked);
    const template = texts.reduce((before, text, index) => `${before}{${index - 1}}${text}`);
    found.push({ template, file, line: source.slice(0, node.start).split('\n').length });
  });
  return found;
}

/** What is looked at of a node of ESTree. */
interface Tagged {
  readonly type: string;
  readonly start: number;
  readonly tag: { readonly name?: string };
  readonly quasi: { readonly quasis: readonly { readonly value: { readonly cooked: string } }[] };
}

function visit(value: unknown, look: (node: Tagged) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) look(value as Tagged);
  for (const inner of Object.values(value)) visit(inner, look);
}
