import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareConnector, type TemporaryArchive, temporaryArchive } from '../support/archive.ts';
import { command, startCommand } from '../support/command.ts';
import { commandHere } from '../support/commandHere.ts';
import { badFiles, good, header } from './badMappingFiles.ts';

/** Bad mapping files on the command line: each names file, line and remedy, ends with 1, and changes nothing. */

let archive: TemporaryArchive;
beforeAll(async () => {
  archive = await temporaryArchive();
  await prepareConnector(archive, [
    { email: 'alice@corp.example', phone: '+447700900101', mailbox: true },
    { email: 'bob@corp.example', phone: '+447700900102', mailbox: true },
  ]);
  const file = await mappingFile('first.csv', `${header}\n${good}\n`);
  expect((await command(archive, 'connector', 'mapping', 'apply', 'WhatsApp', file)).code).toBe(0);
});
afterAll(() => archive.remove());

async function mappingFile(name: string, content: string | Buffer): Promise<string> {
  const file = path.join(archive.folder, name);
  await writeFile(file, content);
  return file;
}

/** Every version of the mapping with its rows. */
async function state(): Promise<string> {
  const { database } = (await archive.app()).engine.foundation;
  const { rows } = await database.pool.query(`
    select v.number, v.file_sha256, v.state, r.line, r.key, r.mailbox, r.valid_from, r.valid_until
    from connector.mapping_version v left join connector.mapping_row r on r.version = v.id order by v.number, r.line`);
  return JSON.stringify(rows);
}

describe('a mapping file with', () => {
  it.each(badFiles)('$what is refused, and the old version stays', async (bad) => {
    const before = await state();
    const file = await mappingFile('bad.csv', bad.content);
    const applied = await commandHere(archive, 'connector', 'mapping', 'apply', 'WhatsApp', file, '--json');
    expect(applied).toMatchObject({ code: 1, stdout: '' });
    const { error } = JSON.parse(applied.stderr) as {
      error: { code: string; message: string; remedy: string; details: object };
    };
    expect(error.code).toBe('mapping-invalid');
    expect(error.details).toMatchObject({ file: 'bad.csv', line: bad.line });
    expect(error.message).toContain(`bad.csv, line ${bad.line}: `);
    expect(error.message).toContain(bad.says);
    expect(error.remedy).toContain(bad.remedy);
    expect(error.remedy).toContain('The mapping stays as it was.');
    expect(error.remedy.includes('--accept-partial')).toBe(bad.partial === true);
    expect(await state()).toBe(before);
  });
});

describe('the command line', () => {
  it('lists all problems on check, without applying anything', async () => {
    const before = await state();
    const content = `${header}\n4.4E+11,alice@corp.example\n07700900101,alice@corp.example\n${good}\n`;
    const file = await mappingFile('several.csv', content);
    const checked = await commandHere(archive, 'connector', 'mapping', 'check', file);
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(/^line 2: .*scientific.* save the file again\.$/mu);
    expect(checked.stdout).toMatch(/^line 3: .*country code\. Write it/mu);
    const { stderr } = await commandHere(archive, 'connector', 'mapping', 'apply', 'WhatsApp', file);
    expect(stderr).toContain('[mapping-invalid]\nseveral.csv, line 2: ');
    expect(stderr).toContain('There is 1 more problem.');
    expect(await state()).toBe(before);
  });

  it('refuses with --accept-partial a file without one good row, and one that is none', async () => {
    const before = await state();
    for (const content of [`${header}\n07700900101,alice@corp.example\n`, `${header}\n"${good}\n`]) {
      const file = await mappingFile('hopeless.csv', content);
      const args = ['connector', 'mapping', 'apply', 'WhatsApp', file, '--accept-partial'];
      const applied = await commandHere(archive, ...args);
      expect(applied.code).toBe(1);
      expect(applied.stderr).toContain('hopeless.csv, line 2: ');
    }
    expect(await state()).toBe(before);
  });

  it('names a file that is not there, a folder, and one too large for a mapping', async () => {
    const before = await state();
    const folder = path.join(archive.folder, 'folder.csv');
    await mkdir(folder);
    const large = await mappingFile('large.csv', Buffer.alloc(64_000_001, 'x'));
    for (const [file, code, says] of [
      [path.join(archive.folder, 'missing.csv'), 'not-found', 'missing.csv does not exist.'],
      [folder, 'not-found', 'folder.csv is a folder.'],
      [large, 'upload-limit', 'large.csv has 65 MB'],
    ] as const) {
      const applied = await commandHere(archive, 'connector', 'mapping', 'apply', 'WhatsApp', file);
      expect(applied.code).toBe(1);
      expect(applied.stderr).toContain(`[${code}]`);
      expect(applied.stderr).toContain(says);
      expect(applied.stderr).toContain('The mapping stays as it was.');
    }
    expect(await state()).toBe(before);
  });

  it('makes no connector with a bad mapping', async () => {
    const file = await mappingFile('bad.csv', `${header}\n4.4E+11,alice@corp.example\n`);
    const password = await mappingFile('password', 'a password for tests\n');
    const { url } = await archive.site();
    const sign = ['--site', url, '--username', 'connector', '--password-file', password];
    const named = ['--service', 'whatsapp', '--name', 'Second', '--mapping', file, '--accept-terms'];
    const made = await commandHere(archive, 'connector', 'create', ...sign, ...named);
    expect(made.code).toBe(1);
    expect(made.stderr).toContain('bad.csv, line 2: ');
    const list = await commandHere(archive, 'connector', 'list', '--json');
    expect((JSON.parse(list.stdout) as { name: string }[]).map(({ name }) => name)).toEqual(['WhatsApp']);
  });

  it('makes no connector that would map nobody, whichever door is used', async () => {
    const password = await mappingFile('password', 'a password for tests\n');
    const { url } = await archive.site();
    const sign = ['--site', url, '--username', 'connector', '--password-file', password];
    const named = ['--service', 'whatsapp', '--name', 'Nobody', '--no-automatic-mapping', '--accept-terms'];
    const made = await commandHere(archive, 'connector', 'create', ...sign, ...named, '--json');
    expect(made.code).toBe(1);
    expect(JSON.parse(made.stderr)).toMatchObject({
      error: { code: 'mapping-invalid', message: expect.stringMatching(/nobody would be mapped/) },
    });
    const list = await commandHere(archive, 'connector', 'list', '--json');
    expect((JSON.parse(list.stdout) as { name: string }[]).map(({ name }) => name)).toEqual(['WhatsApp']);
  });

  it('applies the good rows with --accept-partial, and counts what was identical', async () => {
    const rows = `${good}\n+44 7700 900101,Alice@corp.example\n447700900102,bob@corp.example\n07700900103,c@corp.example\n`;
    const file = await mappingFile('mixed.csv', `${header}\n${rows}`);
    const args = ['connector', 'mapping', 'apply', 'WhatsApp', file, '--accept-partial', '--json'];
    const applied = await commandHere(archive, ...args);
    expect(applied).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(applied.stdout)).toMatchObject({
      file: 'mixed.csv',
      version: 2,
      rows: 2,
      duplicates: 1,
      conflicts: 0,
      problems: [{ line: 5 }],
    });
  });

  it('takes 100,000 rows in 256 MB', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `${447_000_000_000 + index},alice@corp.example`,
    );
    const file = await mappingFile('all.csv', [header, ...rows].join('\n'));
    const environment = { NODE_OPTIONS: '--max-old-space-size=256' };
    const args = ['connector', 'mapping', 'apply', 'WhatsApp', file, '--json'];
    const applied = await startCommand(archive, args, { environment }).ended;
    expect(JSON.parse(applied.stdout)).toMatchObject({ rows: 100_000, problems: [], warnings: [] });
    const strangers = rows.map((line, index) => line.replace('alice', `user${index}`));
    const other = await mappingFile('strangers.csv', [header, ...strangers].join('\n'));
    const checked = await command(archive, 'connector', 'mapping', 'check', other, '--json');
    const { warnings } = JSON.parse(checked.stdout) as { warnings: string[] };
    expect(warnings).toHaveLength(101);
    expect(warnings.at(-1)).toBe('99900 more mailboxes do not exist.');
    expect(checked.code).toBe(0);
  });
});
