import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareConnector, tester } from '../support/archive.ts';
import { archiveGenerated } from '../support/road.ts';
import { type CenterHouse, centerHouse, type Operator, request, signedIn } from './house.ts';

describe('the compliance center over HTTP', () => {
  let house: CenterHouse;
  let admin: Operator;
  let reader: Operator;

  beforeAll(async () => {
    house = await centerHouse();
    await prepareConnector(house.archive, [
      { email: 'alice@corp.example', phone: '+447700900101', mailbox: true },
      { email: 'bob@corp.example', phone: '+447700900102', mailbox: true },
    ]);
    await archiveGenerated(house.archive, 0, 120);
    await house.app.roles.createGroup(tester, { name: 'Connectors', roles: ['Mailbox Import Export'] });
    admin = await house.operator('admin', ['Organization Management', 'Connectors']);
    reader = await house.operator('reader', ['eDiscovery Manager']);
  });
  afterAll(() => house.close());

  it('shows connectors with an ETag, and their runs with counts that reconcile', async () => {
    const list = await admin.call('GET', '/connectors');
    expect(list.status).toBe(200);
    const [connector] = list.body.items;
    const one = await admin.call('GET', `/connectors/${connector.id}`);
    expect(one.headers.get('etag')).toBe(`"${one.body.version}"`);
    const runs = await admin.call('GET', `/connectors/${connector.id}/runs`);
    expect(runs.body.items).toHaveLength(1);
    const [run] = runs.body.items;
    expect(run).toMatchObject({ reconciled: true, pulled: 120, imported: 120 });
    const log = await admin.call('GET', `/connectors/${connector.id}/runs/${run.run}/log?limit=50`);
    expect(log.body.items).toHaveLength(50);
    const rest = await admin.call(
      'GET',
      `/connectors/${connector.id}/runs/${run.run}/log?limit=500&after=${log.body.next}`,
    );
    expect(rest.body).toMatchObject({ next: null });
    expect(rest.body.items).toHaveLength(70);
    const csv = await admin.call('GET', `/connectors/${connector.id}/runs/${run.run}/log.csv`);
    expect(csv.headers.get('content-disposition')).toContain('attachment');
    expect(csv.text.trim().split('\r\n')).toHaveLength(121);
  });

  it('tells the second of two who edit one connector, and overwrites nothing', async () => {
    const { body } = await admin.call('GET', '/connectors/WhatsApp');
    const etag = `"${body.version}"`;
    const first = await admin.call('PATCH', '/connectors/WhatsApp', {
      json: { timeZone: 'Europe/London' },
      headers: { 'if-match': etag },
    });
    expect(first.body.timeZone).toBe('Europe/London');
    const second = await admin.call('PATCH', '/connectors/WhatsApp', {
      json: { timeZone: 'Europe/Berlin' },
      headers: { 'if-match': etag, 'accept-language': 'de-DE,de;q=0.9' },
    });
    expect(second.status).toBe(412);
    expect(second.body).toMatchObject({
      type: '/errors/changed-meanwhile',
      title: 'Jemand anderes hat es inzwischen geändert',
    });
    const without = await admin.call('PATCH', '/connectors/WhatsApp', { json: { timeZone: 'UTC' } });
    expect(without.status).toBe(400);
    expect((await admin.call('GET', '/connectors/WhatsApp')).body.timeZone).toBe('Europe/London');
  });

  it('starts a run once for one Idempotency-Key, and tells of its progress until it ends', async () => {
    const headers = { 'idempotency-key': 'a-key-of-the-test' };
    const first = await admin.call('POST', '/connectors/WhatsApp/runs', { json: {}, headers });
    expect(first.status).toBe(202);
    const again = await admin.call('POST', '/connectors/WhatsApp/runs', { json: {}, headers });
    expect(again.body).toEqual(first.body);
    const events = await admin.call('GET', '/connectors/WhatsApp/progress');
    expect(events.headers.get('content-type')).toBe('text/event-stream');
    expect(events.text).toContain('event: ended');
    expect(events.text).toContain(first.body.run);
    const runs = await admin.call('GET', '/connectors/WhatsApp/runs');
    expect(runs.body.items.map(({ run }: { run: string }) => run)[0]).toBe(first.body.run);
    expect(runs.body.items).toHaveLength(2);
  });

  it('shows a mailbox newest first, page by page, an item as chat and as mail, and its conversation', async () => {
    const first = await reader.call('GET', '/mailboxes/alice@corp.example/items?limit=50');
    expect(first.status).toBe(200);
    const second = await reader.call(
      'GET',
      `/mailboxes/alice@corp.example/items?limit=500&after=${first.body.next}`,
    );
    const items = [...first.body.items, ...second.body.items];
    const times = items.map(({ sentAt }: { sentAt: string }) => sentAt);
    expect(times).toEqual(times.toSorted().reverse());
    expect(new Set(items.map(({ item }: { item: string }) => item)).size).toBe(items.length);
    const [newest] = items;
    const view = await reader.call('GET', `/items/${newest.item}`);
    expect(view.body).toMatchObject({ bubble: { item: newest.item }, service: 'whatsapp' });
    expect(view.body.mail.headers.map(({ name }: { name: string }) => name)).toContain('Message-ID');
    const source = await reader.call('GET', `/items/${newest.item}/source`);
    expect(source.headers.get('content-type')).toBe('message/rfc822');
    expect(source.headers.get('content-security-policy')).toContain('sandbox');
    expect(source.text).toContain(view.body.mail.messageId);
    const around = await reader.call('GET', `/items/${items[60].item}/conversation?limit=10`);
    const bubbles = around.body.items.map(({ item }: { item: string }) => item);
    expect(bubbles).toContain(items[60].item);
    const older = await reader.call(
      'GET',
      `/items/${items[60].item}/conversation?limit=10&before=${around.body.before}`,
    );
    expect(older.body.items.every(({ item }: { item: string }) => !bubbles.includes(item))).toBe(true);
  });

  it('gives home to each by what he may see', async () => {
    const officer = await signedIn(house.url, admin, 'four unrelated words');
    const full = await officer.call('GET', '/home?timeZone=Europe/London');
    expect(full.status).toBe(200);
    expect(full.body.connectors).toHaveLength(1);
    expect(full.body.days).toHaveLength(30);
    const sum = full.body.days.reduce(
      (total: number, { items }: { items: { whatsapp?: number } }) => total + (items.whatsapp ?? 0),
      0,
    );
    expect(sum).toBe(120);
    expect(full.body.totals).toMatchObject({ items: 120, mailboxes: 2, users: 2 });
    const nobody = await house.operator('nobody', []);
    const empty = await (await signedIn(house.url, nobody, 'four unrelated words')).call('GET', '/home');
    expect(empty.body).toMatchObject({ connectors: null, coverage: null, totals: null, nextSteps: [] });
  });

  it('answers nothing to a stranger but who he is: nobody', async () => {
    const session = await request(house.url, 'GET', '/session');
    expect(session.body).toMatchObject({ state: 'signed-out', csrf: null, permissions: [] });
    const refused = await request(house.url, 'GET', '/connectors');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
  });
});
