import path from 'node:path';
import { findImports } from './imports.ts';
import {
  fileExtras,
  type Module,
  modules,
  partExtras,
  partedModules,
  pureModules,
  sharedByParts,
  webAliases,
} from './rules.ts';

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

interface Place {
  readonly module: Module;
  /** Folder directly under a parted module, e.g. `whatsapp-export` of `sources`. */
  readonly part: string | undefined;
}

/**
 * Judges one file.
 * @param file path from the root of the repository, with `/`, e.g. `src/mail/compose.ts`
 */
export function judgeFile(file: string, source: string): Violation[] {
  const from = placeOf(file.slice('src/'.length));
  if (from === undefined)
    return [{ file, line: 1, what: `src/${file.split('/')[1]} is no module of the table` }];
  const { imports, problems } = findImports(source);
  const isTest = file.endsWith('.test.ts');
  const found = imports.flatMap(({ specifier, line }) => {
    const what = specifier.startsWith('.')
      ? judgeRelative(file, specifier, from, isTest)
      : specifier.startsWith('#')
        ? judgeCross(file, from, specifier)
        : isTest
          ? undefined
          : judgePackage(from, specifier, file);
    return what === undefined ? [] : [{ file, line, what: `${specifier}: ${what}` }];
  });
  return [...found, ...problems.map(({ line, what }) => ({ file, line, what }))];
}

function placeOf(pathInSrc: string): Place | undefined {
  const [module, second, third] = pathInSrc.split('/');
  if (module === undefined || !Object.hasOwn(modules, module)) return undefined;
  const name = module as Module;
  const part = partedModules[name] !== undefined && third !== undefined ? second : undefined;
  return { module: name, part };
}

function judgeRelative(file: string, specifier: string, from: Place, isTest: boolean): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (!target.startsWith('src/')) {
    if (isTest && target.startsWith('test/')) return undefined;
    return target.startsWith('test/') ? 'what ships does not import tests' : 'leaves src/';
  }
  const to = placeOf(target.slice('src/'.length));
  if (to?.module !== from.module) return 'another module is imported as #module/file.ts';
  return judgePart(from, to);
}

function judgeCross(file: string, from: Place, specifier: string): string | undefined {
  const to = placeOf(specifier.slice(1));
  if (to === undefined) return 'is no module of the table';
  if (to.module === from.module) return judgeOwn(file, specifier.slice(1), from, to);
  const row: readonly string[] = [...modules[from.module], ...extrasOf(from), ...(fileExtras[file] ?? [])];
  return row.includes(to.module) ? undefined : `${from.module} may not import ${to.module}`;
}

function extrasOf({ module, part }: Place): readonly Module[] {
  if (partedModules[module] === undefined) return [];
  return Object.entries(partExtras)
    .filter(([name]) => (part === undefined ? name.startsWith(`${module}/`) : name === `${module}/${part}`))
    .flatMap(([, extras]) => extras);
}

function judgeOwn(file: string, target: string, from: Place, to: Place): string | undefined {
  if (sharedByParts.includes(target)) return undefined;
  const isShared = sharedByParts.includes(file.slice('src/'.length));
  return isShared && to.part !== undefined ? 'what parts share knows none of them' : judgePart(from, to);
}

function judgePart(from: Place, to: Place): string | undefined {
  if (from.part === undefined || from.part === to.part) return undefined;
  if (to.part === undefined) return `a part of ${from.module} does not know the list of parts`;
  const allowed = partedModules[from.module]?.[from.part] ?? [];
  return allowed.includes(to.part) ? undefined : `${from.module}/${from.part} may not know ${to.part}`;
}

/** `convert.ts` of a source is pure, whatever its neighbours do. */
const pureFile = /^src\/sources\/[^/]+\/convert\.ts$/;

function judgePackage(from: Place, specifier: string, file: string): string | undefined {
  const allowed = pureFile.test(file) ? pureModules.mail : pureModules[from.module];
  if (allowed === undefined || allowed.includes(specifier)) return undefined;
  return `${pureFile.test(file) ? 'convert.ts' : from.module} is pure and may not import it`;
}

/**
 * Judges one file of the web workspace: it knows itself (`#…`, relative), packages, the contract's types and the texts.
 * @param file path from the root of the repository, e.g. `web/src/shell/frame.tsx`
 */
export function judgeWebFile(file: string, source: string): Violation[] {
  const { imports, problems } = findImports(source);
  const found = imports.flatMap(({ specifier, line, typeOnly }) => {
    const what = judgeWebImport(file, specifier, typeOnly);
    return what === undefined ? [] : [{ file, line, what: `${specifier}: ${what}` }];
  });
  return [...found, ...problems.map(({ line, what }) => ({ file, line, what }))];
}

function judgeWebImport(file: string, specifier: string, typeOnly: boolean): string | undefined {
  if (specifier.startsWith('node:')) return 'a browser has no Node modules';
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    return target.startsWith('web/src/')
      ? undefined
      : 'leaves web/src/; the aliases are @contract/ and @i18n/';
  }
  const alias = Object.entries(webAliases).find(([prefix]) => specifier.startsWith(prefix));
  if (alias === undefined || alias[1] === 'value' || typeOnly) return undefined;
  return 'only types come from the contract: import type';
}
