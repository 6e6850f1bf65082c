// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findImports } from './architecture/imports.ts';
import { judgeFile, judgeWebFile } from './architecture/judge.ts';
import { drawers, modules, partedModules, registries } from './architecture/rules.ts';

const root = path.resolve(import.meta.dirname, '..');
const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  .sort();
const code = files.filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the house', () => {
  test('every folder under src/ is a module of the table', () => {
    const folders = readdirSync(path.join(root, 'src'));
    expect(folders.filter((folder) => !Object.hasOwn(modules, folder))).toEqual([]);
  });

  test('every module of the table has code', () => {
    const empty = Object.keys(modules).filter(
      (module) => !code.some((file) => file.startsWith(`src/${module}/`) && !file.endsWith('.test.ts')),
    );
    expect(empty).toEqual([]);
  });

  test('every area of compliance/ is in the table', () => {
    const areas = existsSync(path.join(root, 'src/compliance'))
      ? readdirSync(path.join(root, 'src/compliance'), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => entry.name)
      : [];
    expect(areas.filter((area) => !Object.hasOwn(partedModules.compliance ?? {}, area))).toEqual([]);
  });

  test('no module imports what its row does not allow', () => {
    const violations = code.flatMap((file) => judgeFile(file, read(file)));
    expect(violations.map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([]);
  });

  test('no drawers, and no barrels but the lists of sources and targets', () => {
    expect(files.filter((file) => file.split('/').some((part) => drawers.includes(part)))).toEqual([]);
    const barrels = files.filter((file) => path.posix.basename(file) === 'index.ts');
    expect(barrels.filter((file) => !registries.includes(file))).toEqual([]);
  });

  test('the scanner overlooks no import that a plain search sees', () => {
    const plain = /^(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'/gm;
    for (const file of code) {
      const text = read(file);
      const seen = new Set(findImports(text).imports.map(({ specifier }) => specifier));
      const searched = [...text.matchAll(plain)].map((match) => match[1] ?? match[2] ?? '');
      expect(
        searched.filter((specifier) => !seen.has(specifier)),
        file,
      ).toEqual([]);
    }
    expect(code.length).toBeGreaterThan(10);
  });
});

describe('the web', () => {
  const webFiles = readdirSync(path.join(root, 'web/src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

  test('imports of the server only the types of the contract, and the texts', () => {
    const violations = webFiles.flatMap((file) => judgeWebFile(file, read(file)));
    expect(violations.map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([]);
    expect(webFiles.length).toBeGreaterThan(20);
  });

  test('has no drawers and no barrels', () => {
    expect(webFiles.filter((file) => file.split('/').some((part) => drawers.includes(part)))).toEqual([]);
    expect(webFiles.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });

  test('the contract imports nothing but zod and itself', () => {
    const contract = code.filter((file) => file.startsWith('src/http/contract/'));
    const foreign = contract.flatMap((file) =>
      findImports(read(file)).imports.filter(
        ({ specifier }) =>
          specifier !== 'zod' &&
          !path.posix.join(path.posix.dirname(file), specifier).startsWith('src/http/contract/'),
      ),
    );
    expect(foreign).toEqual([]);
    expect(contract.length).toBeGreaterThan(5);
  });

  test.each([
    ["import { App } from '#app/app.ts';", 0],
    ["import type { Connector } from '@contract/connectors.ts';", 0],
    ["import { loadWebMessages } from '@i18n/web/catalogues.ts';", 0],
    ["import { connector } from '@contract/connectors.ts';", 1],
    ["import { openApp } from '../../../src/app/app.ts';", 1],
    ["import { readFile } from 'node:fs/promises';", 1],
  ])('%s has %i violations', (source, count) => {
    expect(judgeWebFile('web/src/shell/frame.tsx', source)).toHaveLength(count);
  });
});

describe('the scanner of imports', () => {
  const found = (source: string): string[] => findImports(source).imports.map(({ specifier }) => specifier);

  test.each([
    ["import { a } from '#mail/a.ts';", ['#mail/a.ts']],
    ["import type { A } from '#mail/a.ts';", ['#mail/a.ts']],
    ["import a, { type B, c as d } from 'a';\nimport * as e from 'e';", ['a', 'e']],
    ["import type from './type.ts';", ['./type.ts']],
    ["import { 'odd name' as odd } from 'odd';", ['odd']],
    ["import 'side-effect';", ['side-effect']],
    ["import {\n  a,\n  // } from 'no'\n  b,\n} from 'multi-line';", ['multi-line']],
    ["import data from './a.json' with { type: 'json' };", ['./a.json']],
    [
      "export { a } from 'a';\nexport * from 'b';\nexport * as c from 'c';\nexport type { D } from 'd';",
      ['a', 'b', 'c', 'd'],
    ],
    ["const a = await import('dynamic');", ['dynamic']],
    ['const a = await import(`plain-template`);', ['plain-template']],
    ["type A = import('#store/a.ts').A;", ['#store/a.ts']],
    ["const a = `${await import('in-a-template')} ${`${import('nested')}`}`;", ['in-a-template', 'nested']],
    ["const quote = /['\"`]/;\nimport('after-regexp');", ['after-regexp']],
    ["const half = total / 2; import('after-division'); const x = 1 / 3;", ['after-division']],
    ["const a = '\\'';\nimport('after-escaped-quote');", ['after-escaped-quote']],
    ["const a = `\\`\\${`; import('after-escaped-template');", ['after-escaped-template']],
    ["const f = () => { return /[/']/.test(a) }; import('after-class');", ['after-class']],
    ["const a = { b: `${{ c: 1 }.c}` }; import('after-braces');", ['after-braces']],
  ])('sees %s', (source, expected) => {
    expect(findImports(source)).toMatchObject({ problems: [] });
    expect(found(source)).toEqual(expected);
  });

  test.each([
    ["// import { a } from 'comment';"],
    ["/* import 'comment';\n import('comment') */"],
    ['const a = "import { a } from \'string\'";'],
    ["const a = `import { a } from 'template'; ${1} import('template')`;"],
    ["const a = /import('regexp')/;"],
    ['const a = import.meta.dirname;'],
    ["loader.import('method');"],
    ["export const from = 'value';"],
    ["export { a };\nconst from = 'x';"],
    ["export type A = { from: 'b' };"],
    ["const rule = { import: 'all' };"],
  ])('sees no import in %s', (source) => {
    expect(findImports(source)).toEqual({ imports: [], problems: [] });
  });

  test('reports what it cannot judge, and the right line', () => {
    const { imports, problems } = findImports("\n\nimport a from 'a';\nimport(name);\nrequire('b');\n");
    expect(imports).toEqual([{ specifier: 'a', line: 3, typeOnly: false }]);
    expect(problems.map(({ line }) => line)).toEqual([4, 5]);
    expect(findImports('await import(`./${name}.ts`);').problems).toHaveLength(1);
  });
});

describe('require', () => {
  test.each([
    ["require('a');"],
    ["const load = createRequire(import.meta.url);\nload('a');"],
    ["createRequire(import.meta.url)('a');"],
    ["import { createRequire as hidden } from 'node:module';"],
    ['const load = createRequire(import.meta.url).bind(null);'],
  ])('is refused: %s', (source) => {
    expect(findImports(source).problems).toHaveLength(1);
  });

  test.each([
    ["const own = createRequire(import.meta.url);\nconst file = own.resolve('a');"],
    ["const file = createRequire(own.resolve('a')).resolve('b');"],
    ["import { createRequire } from 'node:module';"],
    ['const required = require;'],
  ])('that only finds a file is fine: %s', (source) => {
    expect(findImports(source).problems).toEqual([]);
  });
});

describe('the judge of imports', () => {
  test.each([
    ['src/mail/a.ts', '#store/database.ts', 'mail may not import store'],
    ['src/core/a.ts', '#mail/a.ts', 'core may not import mail'],
    ['src/mailbox/a.ts', '#access/a.ts', 'mailbox may not import access'],
    ['src/http/routes/a.ts', '#store/database.ts', 'http may not import store'],
    ['src/cli/commands/a.ts', '#sources/whatsapp-export/source.ts', 'cli may not import sources'],
    ['src/connector/run.ts', '#targets/archive/target.ts', 'connector may not import targets'],
    ['src/cli/commands/search.ts', '#http/health.ts', 'cli may not import http'],
    ['src/targets/index.ts', '#connector/run.ts', 'targets may not import connector'],
    ['src/i18n/de.ts', '#store/database.ts', 'i18n may not import store'],
    ['src/store/a.ts', '../core/ids.ts', 'another module is imported as #module/file.ts'],
    ['src/store/a.ts', '../../test/support/folder.ts', 'what ships does not import tests'],
    ['src/store/a.ts', '../../script/a.ts', 'leaves src/'],
    ['src/store/a.ts', '#nowhere/a.ts', 'is no module of the table'],
    ['src/sources/one/convert.ts', '#sources/two/ids.ts', 'sources/one may not know two'],
    ['src/sources/one/convert.ts', '../two/ids.ts', 'sources/one may not know two'],
    ['src/sources/one/source.ts', '#sources/index.ts', 'a part of sources does not know the list of parts'],
    ['src/targets/imap/deliver.ts', '#mailbox/archive.ts', 'targets may not import mailbox'],
    ['src/targets/imap/deliver.ts', '#targets/index.ts', 'a part of targets does not know the list of parts'],
    ['src/targets/deliverOnce.ts', '#targets/imap/deliver.ts', 'what parts share knows none of them'],
    ['src/compliance/hold/a.ts', '#compliance/retention/a.ts', 'compliance/hold may not know retention'],
    ['src/core/a.ts', 'node:fs', 'core is pure and may not import it'],
    ['src/core/a.ts', 'node:fs/promises', 'core is pure and may not import it'],
    ['src/mail/a.ts', 'node:net', 'mail is pure and may not import it'],
    ['src/mail/a.ts', 'pg', 'mail is pure and may not import it'],
    ['src/i18n/en.ts', 'node:crypto', 'i18n is pure and may not import it'],
    ['src/sources/one/convert.ts', 'node:child_process', 'convert.ts is pure and may not import it'],
  ])('%s may not import %s', (file, specifier, reason) => {
    expect(judgeFile(file, `import { a } from '${specifier}';`)).toEqual([
      { file, line: 1, what: `${specifier}: ${reason}` },
    ]);
    expect(judgeFile(file, `import type { A } from '${specifier}';`)).toHaveLength(1);
    expect(judgeFile(file, `export * from '${specifier}';`)).toHaveLength(1);
    expect(judgeFile(file, `const a = await import('${specifier}');`)).toHaveLength(1);
  });

  test.each([
    ['src/mail/a.ts', '#core/item.ts'],
    ['src/mail/a.ts', '#mail/b.ts'],
    ['src/mail/a.ts', './b.ts'],
    ['src/core/a.ts', 'node:crypto'],
    ['src/store/a.ts', 'node:fs/promises'],
    ['src/store/a.test.ts', '../../test/support/folder.ts'],
    ['src/sources/index.ts', '#sources/whatsapp-export/source.ts'],
    ['src/targets/archive/deliver.ts', '#mailbox/archive.ts'],
    ['src/compliance/retention/a.ts', '#compliance/hold/a.ts'],
    ['src/app/app.ts', '#targets/index.ts'],
    ['src/targets/index.ts', '#mailbox/archive.ts'],
    ['src/cli/commands/serve.ts', '#http/health.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(judgeFile(file, `import { a } from '${specifier}';`)).toEqual([]);
  });

  test('an unknown folder is a violation by itself', () => {
    expect(judgeFile('src/helpers/a.ts', '')).toHaveLength(1);
  });
});
