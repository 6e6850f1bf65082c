import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CenterHouse, centerHouse, makeGroup, type Operator } from './house.ts';

/** What goes wrong is said in the language of whoever reads it, also long after it went wrong. */
describe('a sentence', () => {
  let house: CenterHouse;
  let admin: Operator;

  beforeAll(async () => {
    house = await centerHouse();
    const group = await makeGroup(house.app, 'Connectors', ['Mailbox Import Export']);
    admin = await house.operator('admin', ['Organization Management', 'Reviewer', group]);
    const site = (await house.archive.site()).url;
    const account = { name: 'chats', password: 'a password for tests' };
    await admin.call('POST', '/site/accounts', { json: account });
    const made = await admin.call('POST', '/connectors', {
      json: {
        service: 'whatsapp',
        name: 'Chats',
        acceptTerms: (await admin.call('GET', '/terms')).body.version,
        login: { use: 'log-in', site, userName: account.name, password: account.password },
        automaticMapping: true,
        schedule: 'manual',
        timeZone: 'UTC',
      },
    });
    expect(made.body).toMatchObject({ name: 'Chats' });
  });
  afterAll(() => house.close());

  const reads = (language: string) => ({ headers: { 'accept-language': language } });

  it('names the bad row of a mapping file in German', async () => {
    const bytes = Buffer.from('External User ID,Microsoft 365 User Mailbox\n4.477E+11,bob@corp.example\n');
    const refused = await admin.call('PUT', '/connectors/Chats/mapping?fileName=users.csv', {
      bytes,
      ...reads('de-AT'),
    });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      type: '/errors/mapping-invalid',
      detail:
        'users.csv, Zeile 2: Die externe Benutzer-ID steht in wissenschaftlicher Schreibweise: Die Tabellenkalkulation hat die Nummer zerstört.',
      remedy:
        'Formatieren Sie die Spalte als Text, geben Sie die Nummer neu ein und speichern Sie die Datei erneut. Die Zuordnung bleibt, wie sie war.',
      details: { file: 'users.csv', line: 2, problems: 1 },
    });
    const checked = await admin.call('POST', '/mapping-checks?fileName=users.csv', { bytes, ...reads('de') });
    expect(checked.body.problems).toEqual([
      {
        line: 2,
        sentence: expect.stringContaining('wissenschaftlicher Schreibweise'),
        remedy: expect.stringContaining('Formatieren Sie'),
      },
    ]);
  });

  it('names the wrong field of a request in German', async () => {
    const refused = await admin.call('POST', '/domains', { json: {}, ...reads('de') });
    expect(refused.body.detail).toBe('Die Anfrage entspricht nicht der Beschreibung: body.domain fehlt.');
  });

  it('of a run that failed is read in Swedish, and stays in English for who reads no Swedish', async () => {
    await admin.call('DELETE', '/site/accounts/chats');
    const begun = await admin.call('POST', '/connectors/Chats/runs', { json: {} });
    expect(begun.status).toBe(202);
    const report = (language: string) =>
      admin.call('GET', `/connectors/Chats/runs/${begun.body.run}`, reads(language));
    await expect.poll(async () => (await report('en')).body.state).toBe('failed');
    expect((await report('sv')).body.failure).toEqual({
      code: 'site-refused',
      message: expect.stringMatching(
        /^Inloggningen godtogs inte av insamlingsplatsen på 127\.0\.0\.1:\d+\.$/,
      ),
      remedy: expect.stringMatching(/^Rätta kopplingens användarnamn/),
    });
    expect((await report('en')).body.failure.message).toMatch(
      /^The log-in was not accepted by the capture site at/,
    );
    expect((await admin.call('GET', '/connectors', reads('sv'))).text).toContain('Inloggningen godtogs inte');
  });

  it('of a run from before there were sentences is shown as it was written', async () => {
    const { database } = house.app.engine.foundation;
    const { migrations } = await import('#connector/migrations.ts');
    const old = { code: 'site-refused', message: 'Written long ago.', remedy: 'Do it.' };
    await sql`update connector.run set failure = ${JSON.stringify(old)}`.execute(database.tables());
    await database.pool.query(migrations.find(({ name }) => name === 'connector/0005-sentences')?.sql ?? '');
    const { body } = await admin.call('GET', '/connectors/Chats/runs', reads('sv'));
    expect(body.items[0].failure).toEqual(old);
  });

  it('of the command line is Dutch on a Dutch terminal', () => {
    const environment = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(LC_|LANG|HOLDFAST_)/.test(name)),
    );
    const { status, stderr } = spawnSync(
      path.resolve(import.meta.dirname, '../../bin/holdfast'),
      ['mailbox', 'items', 'nobody@corp.example', '--token', admin.token],
      {
        cwd: house.archive.folder,
        env: { ...environment, LANG: 'nl_NL.UTF-8', HOLDFAST_DATA: house.archive.config.data },
      },
    );
    expect(stderr.toString()).toContain('Er is geen postvak nobody@corp.example.\n');
    expect(status).toBe(1);
  });
});
