import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { type CenterHouse, centerHouse, type Operator } from './house.ts';

const words = 'The figures are in the annex';
const chat = [
  '[01/03/2026, 09:00:00] Alice Chen: Good morning',
  `[01/03/2026, 09:01:00] Bob Li: ${words}`,
  '[01/03/2026, 09:02:00] Bob Li: \u200e<attached: photo.jpg>',
  '[01/03/2026, 09:03:00] Alice Chen: \u200e<attached: gone.jpg>',
].join('\r\n');
const photo = Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), Buffer.alloc(3_000, 7)]);

/** Exported chats through the browser: sent, looked at, told who is who, taken in. */
describe('an upload', () => {
  let house: CenterHouse;
  let admin: Operator;
  const whose = { phone: '+447700900101', timeZone: 'Europe/London', locale: 'en-GB' };

  beforeAll(async () => {
    house = await centerHouse();
    admin = await house.operator('admin', ['Organization Management']);
    await admin.call('POST', '/site/users', {
      json: { email: 'alice@corp.example', displayName: 'Alice', phones: ['+447700900101'] },
    });
  });
  afterAll(() => house.close());

  async function zip(): Promise<Buffer> {
    const file = new ZipFile();
    file.addBuffer(Buffer.from(chat), '_chat.txt');
    file.addBuffer(photo, 'photo.jpg');
    file.end();
    return buffer(file.outputStream);
  }

  const send = (bytes: Uint8Array, name: string) =>
    admin.call('POST', `/site/uploads?fileName=${encodeURIComponent(name)}`, { bytes });

  it('lies sealed on disk, tells what was understood, and asks who is who', async () => {
    const sent = await send(Buffer.from(chat), 'WhatsApp Chat - Bob Li.txt');
    expect([sent.status, sent.body.state]).toEqual([201, 'received']);
    const folder = path.join(house.archive.config.data, 'uploads');
    for (const name of await readdir(folder))
      expect((await readFile(path.join(folder, name))).includes(words)).toBe(false);
    const seen = await admin.call('POST', `/site/uploads/${sent.body.id}/inspection`, { json: whose });
    expect(seen.body).toMatchObject({
      user: { email: 'alice@corp.example' },
      messages: 4,
      from: '2026-03-01T09:00:00.000Z',
      until: '2026-03-01T09:03:00.000Z',
      platform: 'ios',
      attachments: 2,
      attachmentsMissing: 2,
    });
    expect(seen.body.authors.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Alice Chen',
      'Bob Li',
    ]);
    expect((await admin.call('DELETE', `/site/uploads/${sent.body.id}`)).status).toBe(204);
    expect(await readdir(folder)).toEqual([]);
    expect((await admin.call('GET', `/site/uploads/${sent.body.id}`)).status).toBe(404);
  });

  it('is taken in with its media, once, and remembers who is who', async () => {
    const sent = await send(await zip(), 'WhatsApp Chat - Bob Li.zip');
    const id = sent.body.id;
    const seen = await admin.call('POST', `/site/uploads/${id}/inspection`, { json: whose });
    expect(seen.body).toMatchObject({ attachments: 2, attachmentsMissing: 1 });
    const nobody = await admin.call('POST', `/site/uploads/${id}/import`, {
      json: { ...whose, phone: '+447700900199', me: 'Alice Chen' },
    });
    expect([nobody.status, nobody.body.type]).toEqual([422, '/errors/user-unknown']);
    const begun = await admin.call('POST', `/site/uploads/${id}/import`, {
      json: { ...whose, me: 'Alice Chen', authors: { 'Bob Li': '+447700900102' } },
    });
    expect(begun.status).toBe(202);
    const events = await admin.call('GET', `/site/uploads/${id}/progress`);
    expect(events.text).toContain('event: ended');
    const { body } = await admin.call('GET', `/site/uploads/${id}`);
    expect(body).toMatchObject({
      state: 'done',
      result: { captured: 4, added: 4, alreadyKnown: 0, problems: 0, unusedAuthors: [] },
    });
    expect(await readdir(path.join(house.archive.config.data, 'uploads'))).toEqual([]);
    const again = await send(await zip(), 'WhatsApp Chat - Bob Li.zip');
    const known = await admin.call('POST', `/site/uploads/${again.body.id}/inspection`, { json: whose });
    const remembered = Object.fromEntries(
      known.body.authors.map((author: { name: string; remembered: string }) => [
        author.name,
        author.remembered,
      ]),
    );
    expect(remembered).toEqual({ 'Alice Chen': 'me', 'Bob Li': '+447700900102' });
    await admin.call('POST', `/site/uploads/${again.body.id}/import`, { json: whose });
    await admin.call('GET', `/site/uploads/${again.body.id}/progress`);
    const second = await admin.call('GET', `/site/uploads/${again.body.id}`);
    expect(second.body.result).toMatchObject({ added: 0, alreadyKnown: 4 });
    const site = await admin.call('GET', '/site');
    expect(site.body.waiting).toContainEqual(expect.objectContaining({ service: 'whatsapp', items: 4 }));
  });

  it('that is asked to be taken in twice at once is taken in once', async () => {
    // So long that reading it takes longer than the second request needs to arrive.
    const author = (index: number) => (index % 2 === 0 ? 'Cy Ray' : 'Alice Chen');
    const lines = Array.from(
      { length: 5_000 },
      (_, index) => `[02/03/2026, 09:00:00] ${author(index)}: ${index}`,
    );
    const sent = await send(Buffer.from(lines.join('\r\n')), 'WhatsApp Chat - Cy Ray.txt');
    const request = { ...whose, me: 'Alice Chen', authors: { 'Cy Ray': '+447700900103' } };
    const { uploads, engine } = house.app;
    const actor = await engine.access.tokens.authenticate(admin.token);
    const take = () => uploads.import(actor, sent.body.id, request);
    const [first, second] = await Promise.allSettled([take(), take()]);
    expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    await admin.call('GET', `/site/uploads/${sent.body.id}/progress`);
    const { body } = await admin.call('GET', `/site/uploads/${sent.body.id}`);
    expect(body).toMatchObject({ state: 'done', result: { added: 5_000, alreadyKnown: 0 } });
  });

  it('that is no chat says what it is, and what to do', async () => {
    const sent = await send(photo, 'photo.jpg');
    const seen = await admin.call('POST', `/site/uploads/${sent.body.id}/inspection`, { json: whose });
    expect([seen.status, seen.body.type]).toEqual([422, '/errors/export-not-a-chat']);
    expect(seen.body.detail).toContain('photo.jpg is image/jpeg');
    const zone = await admin.call('POST', `/site/uploads/${sent.body.id}/inspection`, {
      json: { ...whose, timeZone: 'Mars/Olympus' },
    });
    expect(zone.status).toBe(422);
  });

  it('is nobody’s but the sender’s', async () => {
    const other = await house.operator('other', ['Organization Management']);
    const sent = await send(Buffer.from(chat), 'chat.txt');
    expect((await other.call('GET', `/site/uploads/${sent.body.id}`)).status).toBe(404);
    expect((await other.call('DELETE', `/site/uploads/${sent.body.id}`)).status).toBe(404);
  });
});
