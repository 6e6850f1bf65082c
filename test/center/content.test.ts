import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { prepareConnector, runConnector } from '../support/archive.ts';
import { type CenterHouse, centerHouse, makeGroup, type Operator } from './house.ts';

const picture = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(600_000, 9)]);
const small = Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), Buffer.alloc(900, 3)]);
const page = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const chat = [
  '[01/03/2026, 09:00:00] Alice Chen: Good morning',
  '[01/03/2026, 09:01:00] Bob Li: \u200e<attached: picture.png>',
  '[01/03/2026, 09:02:00] Bob Li: \u200e<attached: small.jpg>',
  '[01/03/2026, 09:03:00] Bob Li: \u200e<attached: drawing.svg>',
  '[01/03/2026, 09:04:00] Alice Chen: =HYPERLINK("http://elsewhere.example","click")',
].join('\r\n');

interface Shown {
  readonly id: string;
  readonly fileName: string;
  readonly previewType: string | null;
}

/** What people wrote and sent, shown to those who may, and so that nothing in it can run. */
describe('content', () => {
  let house: CenterHouse;
  let admin: Operator;
  let reader: Operator;
  let reviewer: Operator;

  beforeAll(async () => {
    house = await centerHouse();
    await prepareConnector(house.archive, [
      { email: 'alice@corp.example', phone: '+447700900101', mailbox: true },
      { email: 'carol@corp.example', phone: '+447700900103', mailbox: false },
    ]);
    const group = await makeGroup(house.app, 'Connectors', ['Mailbox Import Export']);
    admin = await house.operator('admin', ['Organization Management', group]);
    reader = await house.operator('reader', ['eDiscovery Manager']);
    reviewer = await house.operator('reviewer', ['Reviewer']);
    await take('+447700900101', 'Alice Chen');
    await take('+447700900103', 'Alice Chen');
    await runConnector(house.archive);
  });
  afterAll(() => house.close());

  async function take(phone: string, me: string): Promise<void> {
    const file = new ZipFile();
    file.addBuffer(Buffer.from(chat), '_chat.txt');
    file.addBuffer(picture, 'picture.png');
    file.addBuffer(small, 'small.jpg');
    file.addBuffer(page, 'drawing.svg');
    file.end();
    const sent = await admin.call('POST', '/site/uploads?fileName=chat.zip', {
      bytes: await buffer(file.outputStream),
    });
    const json = { phone, timeZone: 'Europe/London', me, authors: { 'Bob Li': '+447700900102' } };
    await admin.call('POST', `/site/uploads/${sent.body.id}/import`, { json });
    await admin.call('GET', `/site/uploads/${sent.body.id}/progress`);
  }

  async function attachments(): Promise<Map<string, Shown & { readonly item: string }>> {
    const { body } = await reader.call('GET', '/mailboxes/alice@corp.example/items');
    const found = new Map<string, Shown & { item: string }>();
    for (const { item } of body.items) {
      const view = await reader.call('GET', `/items/${item}`);
      for (const one of view.body.bubble.attachments as Shown[]) found.set(one.fileName, { ...one, item });
    }
    return found;
  }

  it('shows pictures in the page, and gives everything else as a download without a type', async () => {
    const found = await attachments();
    const get = async (name: string, preview: boolean) => {
      const one = found.get(name);
      const at = `/api/v1/items/${one?.item}/attachments/${one?.id}?preview=${preview}`;
      const answer = await fetch(house.url + at, { headers: { authorization: `Bearer ${reader.token}` } });
      return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
    };
    for (const [name, content, type] of [
      ['picture.png', picture, 'image/png'],
      ['small.jpg', small, 'image/jpeg'],
    ] as const) {
      const { answer, bytes } = await get(name, true);
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('content-disposition')).toContain(`inline; filename="${name}"`);
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(
        createHash('sha256').update(content).digest('hex'),
      );
    }
    expect(found.get('drawing.svg')?.previewType).toBeNull();
    const { answer, bytes } = await get('drawing.svg', true);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(bytes.equals(page)).toBe(true);
    const plain = await get('picture.png', false);
    expect(plain.answer.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('that nobody maps waits in the quarantine, and is shown with its own permission alone', async () => {
    const waiting = await admin.call('GET', '/connectors/WhatsApp/not-imported?limit=3');
    expect(waiting.body.items).toHaveLength(3);
    expect(waiting.body.items[0]).toMatchObject({ reason: 'nobody-maps', kind: 'message' });
    const german = await admin.call('GET', '/connectors/WhatsApp/not-imported?limit=3', {
      headers: { 'accept-language': 'de' },
    });
    expect(new Set(german.body.items.map(({ detail }: { detail: string }) => detail))).toEqual(
      new Set(['Der beteiligte registrierte Benutzer hat kein Postfach.']),
    );
    const rest = await admin.call('GET', `/connectors/WhatsApp/not-imported?after=${waiting.body.next}`);
    expect(rest.body).toMatchObject({ next: null });
    expect(rest.body.items).toHaveLength(2);
    const { item } = waiting.body.items[0];
    const mailboxes = await reviewer.call('GET', '/mailboxes');
    const quarantine = mailboxes.body.items.find(({ kind }: { kind: string }) => kind === 'quarantine');
    for (const at of [
      `/items/${item}`,
      `/items/${item}/source`,
      `/items/${item}/conversation`,
      `/mailboxes/${quarantine.address}/items`,
      `/search?q=morning&mailbox=${quarantine.address}`,
    ]) {
      expect((await reviewer.call('GET', at)).status, at).toBe(403);
      expect((await reader.call('GET', at)).status, at).toBe(200);
    }
  });

  it('is delivered again once it can be, and waits no more', async () => {
    await admin.call('POST', '/mailboxes', { json: { addresses: ['carol@corp.example'] } });
    const missing = await admin.call('GET', '/connectors/WhatsApp/missing-deliveries');
    expect(missing.body.items[0]).toMatchObject({ who: 'carol@corp.example', reason: 'mailbox-unknown' });
    const begun = await admin.call('POST', '/connectors/WhatsApp/redeliveries', { headers: {} });
    expect(begun.status).toBe(202);
    const events = await admin.call('GET', '/connectors/WhatsApp/progress');
    expect(events.text).toContain('event: ended');
    for (const list of ['not-imported', 'missing-deliveries'])
      expect((await admin.call('GET', `/connectors/WhatsApp/${list}`)).body.items).toEqual([]);
    const items = await reader.call('GET', '/mailboxes/carol@corp.example/items');
    expect(items.body.items).toHaveLength(5);
  });

  it('is found by search, page by page, and counted', async () => {
    const first = await reader.call('GET', '/search?q=morning&limit=1');
    expect(first.body.items).toHaveLength(1);
    const second = await reader.call('GET', `/search?q=morning&limit=1&after=${first.body.next}`);
    expect(second.body.items[0].item).not.toBe(first.body.items[0].item);
    expect((await reader.call('GET', '/search/count?q=morning')).body).toEqual({ count: 2 });
    const wrong = await reader.call('GET', '/search?q=(morning');
    expect([wrong.status, wrong.body.type]).toEqual([422, '/errors/query-invalid']);
  });

  it('and each look at it stand in the trail, to be filtered and exported', async () => {
    const looked = await admin.call('GET', '/audit?action=content.show&limit=2');
    expect(looked.body.items).toHaveLength(2);
    expect(looked.body.items[0]).toMatchObject({ actor: `operator:${reader.email}` });
    const next = await admin.call('GET', `/audit?action=content.show&limit=2&after=${looked.body.next}`);
    expect(Number(next.body.items[0].number)).toBeLessThan(Number(looked.body.items[1].number));
    const words = await admin.call('GET', '/audit/words');
    expect(words.body.actions).toContain('content.attachment');
    expect(words.body.actors).toContain(`operator:${reader.email}`);
    const csv = await admin.call('GET', '/audit/export?action=content.*&format=csv');
    expect(csv.text.startsWith('Number,Time,Who')).toBe(true);
    const lines = await admin.call('GET', '/audit/export?actor=operator:reader@corp.example&format=jsonl');
    expect(JSON.parse(lines.text.split('\n')[0] ?? '')).toMatchObject({
      actor: 'operator:reader@corp.example',
    });
    const verified = await admin.call('POST', '/audit/verification');
    expect(verified.body).toMatchObject({ ok: true, problems: [] });
    const later = await admin.call('GET', '/audit?from=2099-01-01');
    expect(later.body.items).toEqual([]);
  });
});
