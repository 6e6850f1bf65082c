/**
 * Finds every import of a TypeScript file: `import`, `import type`, `export … from`, `import()` and `import('x').T` in
 * types. Strings, comments, template literals and regular expressions are told apart from code first, so that a word in
 * a comment is no import and an import after a strange string is not overlooked.
 */
export interface FoundImport {
  readonly specifier: string;
  readonly line: number;
  /** `import type` or `export type`: gone at run time. */
  readonly typeOnly: boolean;
}

export interface ScannedImports {
  readonly imports: readonly FoundImport[];
  /** What cannot be judged: a computed `import()`, `require`. */
  readonly problems: readonly { readonly line: number; readonly what: string }[];
}

type Token =
  | { readonly kind: 'word' | 'mark'; readonly text: string; readonly line: number }
  | { readonly kind: 'string'; readonly text: string; readonly line: number };

export function findImports(source: string): ScannedImports {
  const tokens = tokenize(source);
  const imports: FoundImport[] = [];
  const problems: { line: number; what: string }[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || isMark(tokens[index - 1], '.')) return;
    if (token.text === 'import') readImport(tokens, index, imports, problems);
    else if (token.text === 'export') readExport(tokens, index, imports);
  });
  for (const line of requireLines(tokens)) problems.push({ line, what: 'require() is not used here' });
  return { imports, problems };
}

/** Lines where a module is loaded by `require`. `createRequire(…).resolve(…)` only finds a file and is fine. */
function requireLines(tokens: readonly Token[]): number[] {
  const loaders = new Set(['require']);
  const lines: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || token.text !== 'createRequire') return;
    if (!isMark(tokens[index + 1], '(')) {
      if (tokens[index + 1]?.text === 'as') lines.push(token.line);
      return;
    }
    const end = closing(tokens, index + 1);
    const [name, equals] = [tokens[index - 2], tokens[index - 1]];
    if (isMark(equals, '=') && name !== undefined && isMark(tokens[end + 1], ';')) loaders.add(name.text);
    else if (!isMark(tokens[end + 1], '.') || tokens[end + 2]?.text !== 'resolve') lines.push(token.line);
  });
  tokens.forEach((token, index) => {
    const called = loaders.has(token.text) && isMark(tokens[index + 1], '(');
    if (called && token.kind === 'word' && !isMark(tokens[index - 1], '.')) lines.push(token.line);
  });
  return lines;
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

/** The place of the bracket that closes the one at `start`. */
function closing(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    if (isMark(tokens[index], '(')) depth += 1;
    if (isMark(tokens[index], ')')) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

function readImport(
  tokens: readonly Token[],
  index: number,
  imports: FoundImport[],
  problems: { line: number; what: string }[],
): void {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined) return;
  if (next.kind === 'mark' && (next.text === '.' || next.text === ':' || next.text === '?')) return;
  if (next.kind === 'mark' && next.text === '(') {
    const argument = tokens[index + 2];
    if (argument?.kind === 'string')
      imports.push({ specifier: argument.text, line: token.line, typeOnly: false });
    else problems.push({ line: token.line, what: 'import() of a computed name cannot be checked' });
    return;
  }
  if (next.kind === 'string') {
    imports.push({ specifier: next.text, line: token.line, typeOnly: false });
    return;
  }
  const typeOnly = next.text === 'type' && tokens[index + 2]?.text !== 'from';
  const specifier = specifierAfterFrom(tokens, index + 1);
  if (specifier !== undefined) imports.push({ specifier, line: token.line, typeOnly });
  else problems.push({ line: token.line, what: 'an import without a module name' });
}

function readExport(tokens: readonly Token[], index: number, imports: FoundImport[]): void {
  const token = tokens[index];
  const typeOnly = tokens[index + 1]?.text === 'type';
  const start = tokens[index + (typeOnly ? 2 : 1)];
  if (token === undefined || start?.kind !== 'mark' || (start.text !== '{' && start.text !== '*')) return;
  const specifier = specifierAfterFrom(tokens, index + (typeOnly ? 2 : 1));
  if (specifier !== undefined) imports.push({ specifier, line: token.line, typeOnly });
}

/** Walks over `name, { a as b }`, `* as x`, up to `from 'x'`; undefined when the clause ends otherwise. */
function specifierAfterFrom(tokens: readonly Token[], start: number): string | undefined {
  for (let index = start; index < tokens.length; index += 1) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined || token.kind === 'string') {
      if (token !== undefined && tokens[index + 1]?.text === 'as') continue;
      return undefined;
    }
    if (token.kind === 'word' && token.text === 'from' && next?.kind === 'string') return next.text;
    if (token.kind === 'mark' && !['{', '}', ',', '*'].includes(token.text)) return undefined;
    const ended = token.kind === 'mark' && token.text === '}' && next?.text !== 'from';
    if (ended) return undefined;
  }
  return undefined;
}

const wordForm = /[\p{ID_Start}$_#\d][\p{ID_Continue}$\u200c\u200d]*/uy;
/** After these words a `/` begins a regular expression, not a division. */
const wordsBeforeExpression = new Set(
  'return typeof case do else in of instanceof new delete void throw await yield'.split(' '),
);

/** Words, strings and single punctuation marks; comments, templates' text and regular expressions are left out. */
function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  /** Open braces inside `${…}` of the templates around the current place. */
  const templates: number[] = [];
  let [at, line] = [0, 1];
  const skipTo = (end: number): string => {
    const text = source.slice(at, end);
    line += text.split('\n').length - 1;
    at = end;
    return text;
  };
  while (at < source.length) {
    const here = source.charAt(at);
    if (/\s/.test(here)) skipTo(at + 1);
    else if (source.startsWith('//', at) || (at === 0 && source.startsWith('#!')))
      skipTo(until(source, '\n', at));
    else if (source.startsWith('/*', at)) skipTo(until(source, '*/', at + 2) + 2);
    else if (here === "'" || here === '"') {
      const [from, began] = [at, line];
      skipTo(endOfQuoted(source, at, here));
      tokens.push({ kind: 'string', text: source.slice(from + 1, at - 1), line: began });
    } else if (here === '`' || (here === '}' && templates.at(-1) === 0)) {
      if (here === '}') templates.pop();
      readTemplate(here === '`');
    } else if (here === '/' && expressionMayBegin(tokens.at(-1))) {
      skipTo(endOfRegExp(source, at));
      tokens.push({ kind: 'mark', text: ')', line });
    } else readWordOrMark(here);
  }
  return tokens;

  function readTemplate(opening: boolean): void {
    const [from, began] = [at, line];
    const end = endOfTemplateText(source, at + 1);
    const opens = source.charAt(end) === '$';
    skipTo(opens ? end + 2 : end + 1);
    if (opens) {
      templates.push(0);
      tokens.push({ kind: 'mark', text: '`', line: began });
    } else if (opening) tokens.push({ kind: 'string', text: source.slice(from + 1, at - 1), line: began });
    else tokens.push({ kind: 'mark', text: ')', line });
  }

  function readWordOrMark(here: string): void {
    wordForm.lastIndex = at;
    const word = wordForm.exec(source)?.[0];
    if (word !== undefined) tokens.push({ kind: 'word', text: word, line });
    else {
      tokens.push({ kind: 'mark', text: here, line });
      const depth = templates.length - 1;
      const open = templates[depth];
      if (open !== undefined && here === '{') templates[depth] = open + 1;
      if (open !== undefined && here === '}') templates[depth] = open - 1;
    }
    skipTo(at + (word ?? here).length);
  }
}

function until(source: string, end: string, from: number): number {
  const found = source.indexOf(end, from);
  return found < 0 ? source.length : found;
}

function endOfQuoted(source: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== quote) at += source.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

function endOfTemplateText(source: string, start: number): number {
  let at = start;
  while (at < source.length && source.charAt(at) !== '`' && !source.startsWith('${', at))
    at += source.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function expressionMayBegin(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === 'string') return false;
  if (before.kind === 'word') return wordsBeforeExpression.has(before.text);
  return ![')', ']', '}'].includes(before.text);
}

function endOfRegExp(source: string, start: number): number {
  let [at, inClass] = [start + 1, false];
  while (at < source.length && source.charAt(at) !== '\n') {
    const here = source.charAt(at);
    if (here === '\\') at += 1;
    else if (here === '[') inClass = true;
    else if (here === ']') inClass = false;
    else if (here === '/' && !inClass) return at + 1;
    at += 1;
  }
  return at;
}
