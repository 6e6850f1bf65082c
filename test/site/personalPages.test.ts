import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { languages } from '#i18n/languages.ts';
import { personalTexts } from '#i18n/personal/texts.ts';
import { alice, openPersonalHouse, type PersonalHouse, visitor, waiting } from './personalHouse.ts';
import { alicePhone, bobPhone } from './support.ts';

let house: PersonalHouse;
beforeAll(async () => {
  house = await openPersonalHouse();
});
afterAll(() => house.close());

const { linking, policy, page } = personalTexts('en');
const linkRows = async () => (await house.bench.site.personal.links(alice))[0];

describe('a personal link', () => {
  test('opened by a mail scanner changes nothing; the button begins a session of one browser', async () => {
    const root = await house.invite('link-device');
    const scanner = visitor(house.origin);
    for (let times = 0; times < 3; times += 1) expect(await scanner.page(root)).toContain(page.begin);
    expect(scanner.cookie()).toBe('');
    expect(await linkRows()).not.toHaveProperty('startedAt');
    const person = visitor(house.origin);
    const answer = await person.post(`${root}/begin`, { proof: await person.proof(root) });
    expect(answer.status).toBe(303);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^holdfast-page=[\w-]{43}; Path=\/p\/[\w-]{43}; Max-Age=\d+; HttpOnly; SameSite=Strict$/,
    );
    expect(await person.page(root)).toContain(policy.title);
    expect(await scanner.page(root)).toContain(page.begin);
    expect(await linkRows()).toHaveProperty('startedAt');
  });

  test('is refused with a wrong proof, from another site, and without the button', async () => {
    const root = await house.invite('link-device');
    const person = visitor(house.origin);
    expect((await person.post(`${root}/begin`, { proof: 'x' })).status).toBe(403);
    const proof = await person.proof(root);
    const foreign = await person.go(`${root}/begin`, {
      method: 'POST',
      body: new URLSearchParams({ proof }),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
    expect((await person.post(`${root}/link`, { proof, phone: alicePhone })).status).toBe(403);
    expect((await person.go(`${root}/state`)).status).toBe(403);
    await person.post(`${root}/begin`, { proof });
    // The proof of the page before the session is not one of the session.
    expect((await person.post(`${root}/acknowledge`, { proof })).status).toBe(403);
  });

  test('ends after 72 hours, is renewed, and revoked', async () => {
    const { personal } = house.bench.site;
    const root = await house.invite('link-device');
    const { id = '' } = (await linkRows()) ?? {};
    const person = visitor(house.origin);
    const hours = (count: number): void =>
      house.bench.clock.set(new Date(house.bench.clock.now().getTime() + count * 3_600_000));
    hours(71);
    expect((await person.go(root)).status).toBe(200);
    hours(2);
    const over = await person.go(root);
    expect(over.status).toBe(410);
    expect(await over.text()).toContain('Ask your administrator for a new link.');
    await personal.renewLink(id);
    expect((await person.go(root)).status).toBe(200);
    await personal.revokeLink(id);
    expect((await person.go(root)).status).toBe(410);
    await expect(personal.renewLink(id)).rejects.toMatchObject({ code: 'link-over' });
    await expect(personal.renewLink('nothing')).rejects.toMatchObject({ code: 'not-found' });
  });

  test.each(languages)('speaks %s', async (language) => {
    const texts = personalTexts(language);
    const own = await visitor(house.origin).page(await house.invite('link-device', language));
    expect(own).toContain(`<html lang="${language}">`);
    expect(own).toContain(texts.page.nothingYet);
    const root = await house.invite('phone-archiver');
    const asked = await visitor(house.origin).go(root, {
      headers: { 'accept-language': `fr, ${language};q=0.8` },
    });
    expect(await asked.text()).toContain(texts.page.phoneAbout);
  });

  test('of an unknown token costs the address its patience; nothing of tokens is logged', async () => {
    const guesser = visitor(house.origin);
    const statuses = new Set<number>();
    for (let times = 0; times < 40; times += 1)
      statuses.add((await guesser.go(`/p/${'x'.repeat(42)}${times}`)).status);
    expect([...statuses]).toEqual([410, 429]);
    const root = await house.invite('link-device');
    expect((await guesser.go(root)).status).toBe(200);
    const logged = JSON.stringify(house.lines);
    expect(logged).toContain('/p/:token');
    expect(logged).not.toContain(root.slice(3));
    expect(logged).not.toContain('xxxx');
  });

  test('has a strict policy and no address in what it loads', async () => {
    const root = await house.invite('phone-archiver');
    const person = visitor(house.origin);
    await person.begin(root);
    const answer = await person.go(root);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = await answer.text();
    expect(text).not.toMatch(/<script>|<style|style="|onclick|https?:/);
    for (const [, url = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g))
      expect([url, (await person.go(url)).status]).toEqual([url, 200]);
  });
});

describe('linking a phone', () => {
  const states = { qr: '2@synthetic,ref,key,identity,secret' };
  const linkFields = async (person: ReturnType<typeof visitor>, root: string, way = 'picture') => ({
    proof: await person.proof(root),
    phone: alicePhone,
    way,
  });

  test('needs the policy, shows the code and its successor, a code to type, and that it is linked', async () => {
    const root = await house.invite('link-device');
    const person = visitor(house.origin);
    await person.post(`${root}/begin`, { proof: await person.proof(root) });
    await house.bench.database.pool.query('delete from site.acknowledgement');
    await person.post(`${root}/link`, await linkFields(person, root));
    expect(await house.bench.site.captures.list()).toEqual([]);
    const unread = await person.post(`${root}/acknowledge`, {
      proof: await person.proof(root),
      version: 'other',
      agree: 'yes',
    });
    expect([unread.status, await unread.text()]).toEqual([400, expect.stringContaining(policy.changed)]);
    await person.begin(root);
    expect(await person.page(root)).toContain(policy.confirmed);
    expect(await person.page(root)).toContain('can suspend or ban a number');
    await person.post(`${root}/link`, await linkFields(person, root));
    await vi.waitFor(() => expect(house.device.starts).toHaveLength(1), waiting);
    expect(house.device.starts[0]?.settings).toEqual({ accountPhone: alicePhone, pairingCode: 'false' });
    expect(await person.page(root)).toContain(linking.connecting);
    const until = new Date(Date.now() + 60_000).toISOString();
    house.device.tell({ state: 'linking', qr: states.qr, until });
    const first = await person.page(root);
    expect(first).toContain(linking.picture);
    expect(first).not.toContain('synthetic');
    const state = async () =>
      (await (await person.go(`${root}/state`)).json()) as { version: string; moving: boolean };
    const before = await state();
    expect(before.moving).toBe(true);
    house.device.tell({ state: 'linking', qr: `${states.qr}2`, until });
    expect((await state()).version).not.toBe(before.version);
    await person.post(`${root}/link`, await linkFields(person, root, 'code'));
    await vi.waitFor(() => expect(house.device.starts).toHaveLength(2), waiting);
    expect(house.device.starts[1]?.settings).toMatchObject({ pairingCode: 'true' });
    house.device.tell({ state: 'linking', pairingCode: 'ABCD1234', qr: states.qr });
    const both = await person.page(root);
    expect(both.indexOf('ABCD-1234')).toBeGreaterThan(0);
    expect(both.indexOf(linking.picture)).toBeGreaterThan(both.indexOf('ABCD-1234'));
    house.device.tell({ state: 'running' });
    expect(await person.page(root)).toContain(linking.linkedTitle);
    // Linked, the link opens nothing for anybody else; this browser still sees how it stands.
    expect((await visitor(house.origin).go(root)).status).toBe(410);
    expect(await person.page(root)).toContain(linking.linkedTitle);
    house.device.tell({ state: 'waiting' });
    expect(await person.page(root)).toContain(linking.linkedTitle);
    house.device.tell({ state: 'running' });
    expect(await linkRows()).toHaveProperty('usedAt');
    const running = { userEmail: alice, enabled: true, state: 'running' };
    await vi.waitFor(
      async () => expect(await house.bench.site.captures.list()).toMatchObject([running]),
      waiting,
    );
    const { rows } = await house.bench.database.pool.query(
      "select object, action, details::text from audit.entry where action like 'link.%' or action = 'policy.acknowledge'",
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['link.make', 'link.start', 'link.use', 'policy.acknowledge']),
    );
    expect(JSON.stringify([rows, house.lines])).not.toContain('synthetic');
  });

  test('says in his language why it was refused, unlinked or paused, and begins anew', async () => {
    const root = await house.invite('link-device', 'de');
    const person = visitor(house.origin);
    await person.begin(root);
    const said = personalTexts('de').linking;
    house.device.starts
      .at(-1)
      ?.end(
        new Failure(
          'capture-unlinked',
          say`The number is not this registered user's at this moment.`,
          say`Correct the number or its validity on the page of registered users, or remove the capture.`,
        ),
      );
    const shown = await person.until(root, said.unlinkedTitle);
    expect(shown).toContain('Die Nummer gehört');
    const other = await person.post(`${root}/link`, { ...(await linkFields(person, root)), phone: bobPhone });
    expect(other.status).toBe(400);
    const count = house.device.starts.length;
    await person.post(`${root}/link`, await linkFields(person, root));
    await vi.waitFor(() => expect(house.device.starts.length).toBe(count + 1), waiting);
    const [capture] = await house.bench.site.captures.list();
    await house.bench.site.captures.change(capture?.id ?? '', { enabled: false });
    expect(await person.until(root, said.pausedTitle)).toContain(said.paused);
  });
});

describe('the policy', () => {
  test('of the organisation takes the place of ours, is asked anew when it changes, and is escaped', async () => {
    const { personal } = house.bench.site;
    const root = await house.invite('link-device');
    const person = visitor(house.origin);
    await person.begin(root);
    expect(await person.page(root)).toContain(policy.confirmed);
    await personal.setPolicy({ language: 'en', text: 'Read <b>this</b> & "that".\n\nSecond part.' });
    const shown = await person.page(root);
    expect(shown).toContain('<p>Read &lt;b&gt;this&lt;/b&gt; &amp; &quot;that&quot;.</p><p>Second part.</p>');
    expect(shown).not.toContain(policy.confirmed);
    expect(shown).not.toContain(linking.start);
    await expect(personal.setPolicy({ language: 'en', text: ' ' })).rejects.toMatchObject({ code: 'usage' });
    const { rows } = await house.bench.database.pool.query(
      `select means, language, encode(acknowledgement.hash, 'hex') as hash, text from site.acknowledgement
       join site.policy_text using (hash) order by at desc limit 1`,
    );
    expect(rows[0]).toMatchObject({
      means: 'personal-page',
      language: 'en',
      text: policy.standard.join('\n\n'),
    });
  });
});

test('a user asks for a private chat, an officer decides; and he gives his word', async () => {
  const { scopes, attestations } = house.bench.site;
  const root = await house.invite('phone-archiver');
  const person = visitor(house.origin);
  await person.begin(root);
  const said = personalTexts('en');
  expect(await person.page(root)).toContain(said.privacy.none);
  const fields = { kind: 'contact', value: '+1 202 555 0143', label: 'my sister' };
  expect((await person.post(`${root}/private`, { ...fields, proof: 'x' })).status).toBe(403);
  await person.post(`${root}/private`, { ...fields, proof: await person.proof(root) });
  expect(await person.page(root)).toContain(said.privacy.states.asked);
  const [entry] = await scopes.requests();
  expect(entry).toMatchObject({ email: alice, kind: 'contact', value: '+12025550143', state: 'asked' });
  const odd = await person.post(`${root}/private`, {
    kind: 'contact',
    value: 'x',
    proof: await person.proof(root),
  });
  expect([odd.status, await odd.text()]).toEqual([400, expect.stringContaining(said.privacy.contact)]);
  await person.post(`${root}/attest`, { proof: await person.proof(root) });
  expect(await person.page(root)).toContain(said.attestation.last);
  expect(await attestations.list(alice)).toMatchObject([{ means: 'personal-page' }]);
});
