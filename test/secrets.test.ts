// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowed } from './secrets/allowed.ts';
import { type Finding, scanText } from './secrets/scan.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Tracked files, and new ones that git would not ignore: a secret is found before it is committed. */
function repositoryFiles(): string[] {
  // The checkout may belong to another account than the one that runs the tests.
  const list = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(root, file)));
}

function scanRepository(): Finding[] {
  return repositoryFiles().flatMap((file) => {
    const bytes = readFileSync(path.join(root, file));
    // Binary files are read too: a key in a dump is a key.
    return scanText(file, bytes.toString(bytes.includes(0) ? 'latin1' : 'utf8'));
  });
}

const allows = (entry: (typeof allowed)[number], { file, rule }: Finding): boolean =>
  entry.rule === rule && (entry.file === file || (entry.file.endsWith('/') && file.startsWith(entry.file)));

describe('the repository', () => {
  const findings = scanRepository();

  test('holds no secret, no path of a machine and no host of a package registry', () => {
    const unknown = findings.filter((finding) => !allowed.some((entry) => allows(entry, finding)));
    expect(unknown.map(({ file, line, rule, start }) => `${file}:${line} ${rule}: ${start}…`)).toEqual([]);
  });

  test('has no stale exception', () => {
    const stale = allowed.filter((entry) => !findings.some((finding) => allows(entry, finding)));
    expect(stale).toEqual([]);
  });
});

describe('the scan', () => {
  // Every sample is put together here, so that this file holds none itself.
  const sample = (...parts: string[]): string => parts.join('');
  const random = sample('q7Zk2VbX9tLw4Rf8', 'Hs3Yc6Nd1Pg5Jm0TaUe');

  test.each([
    ['private key', sample('-----BEGIN EC ', 'PRIVATE KEY-----')],
    ['AWS access key', sample('AKIA', 'IOSFODNN7EXAMPLE')],
    ['GitHub token', sample('ghp_', 'a'.repeat(36))],
    ['npm token', sample('//host/:_auth', 'Token=abc')],
    ['Slack token', sample('xox', 'b-123456789012-abcdef')],
    ['Holdfast token', sample('hf', 't_', 'a'.repeat(43))],
    ['JSON web token', sample('eyJhbGciOiJI', '.eyJzdWIiOiIx', '.c2lnbmF0dXJl')],
    ['password in a URL', sample('postgres://admin:', 'tr0ub4dor', '@db/x')],
    ['password as text', sample('const pass', 'word = "tr0ub4dor&3";')],
    ['password as text', sample('{"client_sec', 'ret": "tr0ub4dor&3"}')],
    ['key as hex', sample('const masterKey = "', '0f1e2d3c4b5a69788796a5b4c3d2e1f0', '"')],
    ['random-looking text', `const value = '${random}';`],
    ['path of somebody\u2019s machine', sample('open /ho', 'me/ann/notes.txt')],
    ['path of somebody\u2019s machine', sample('cd /wo', 'rk/main && ls')],
    ['host of a package registry', sample('https://registry.', 'npmjs.org/zod')],
    ['host of a package registry', sample('regis', 'try=http://10.0.0.1/')],
  ])('finds a %s in %s', (rule, text) => {
    expect(
      scanText('a.ts', `first line\n${text}\n`).map((finding) => [finding.rule, finding.line]),
    ).toContainEqual([rule, 2]);
  });

  test('its report shows only the start of a secret', () => {
    expect(JSON.stringify(scanText('a.ts', random))).not.toContain(random);
  });

  test.each([
    ["password: 'the wrong password',"],
    ['password: string;'],
    ['const password = await readFile(file);'],
    ['postgres://user:password@localhost/holdfast'],
    ['DATABASE_URL=postgres://holdfast:${PASSWORD}@db/holdfast'],
    ['import { somethingVeryLongWithManyWords } from "#module/another-file-with-a-long-name.ts";'],
    ['https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1'],
    ['/api/v1/connectors/{connector}/runs'],
    ['the route /site/v1/home/page'],
    ['sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['018f3c9a-7b2e-7c41-9d3e-2f5a6b7c8d9e'],
  ])('lets %s pass', (text) => {
    expect(scanText('a.ts', text)).toEqual([]);
  });
});
