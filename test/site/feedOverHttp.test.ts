import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { coverageAnswer, envelopesAnswer, siteAnswer, usersAnswer } from '#core/feed.ts';
import { readRange } from '#http/site/attachment.ts';
import { listenerHouse } from './listenerHouse.ts';
import { attachmentOf, captured, drafts, message, openAll } from './support.ts';

const house = listenerHouse();

describe('the feed over HTTP', () => {
  test('answers as the schemas of core say, and the archive opens what it gets', async () => {
    await house.call('/site/v1/users', {
      method: 'POST',
      as: house.administrator,
      payload: { email: 'alice@corp.example', phones: ['+44 7700 900101'] },
    });
    for (const id of ['h1', 'h2', 'h3'])
      await house.bench.site.intake(drafts, [captured(message(id, `text of ${id}`))]);
    const site = siteAnswer.parse((await house.call('/site/v1/site')).json());
    expect(site).toMatchObject({
      site: house.bench.site.id,
      newest: { whatsapp: '3', wechat: '0' },
      oldest: { whatsapp: '1' },
    });
    const first = envelopesAnswer.parse(
      (await house.call('/site/v1/envelopes?service=whatsapp&limit=2')).json(),
    );
    expect(first).toMatchObject({ next: '2', more: true });
    const rest = envelopesAnswer.parse(
      (await house.call('/site/v1/envelopes?service=whatsapp&after=2')).json(),
    );
    expect(rest.envelopes.map(({ position }) => position)).toEqual(['3']);
    const { envelopes } = await openAll(house.bench);
    expect(Buffer.from(rest.envelopes[0]?.sealed ?? '', 'base64')).toEqual(envelopes[2]?.sealed);
    expect(usersAnswer.parse((await house.call('/site/v1/users')).json()).users).toHaveLength(1);
    expect(
      coverageAnswer.parse((await house.call('/site/v1/coverage?service=whatsapp')).json()).accounts,
    ).toHaveLength(1);
  });

  test('subscribe, acknowledge, unsubscribe', async () => {
    const url = '/site/v1/subscriptions/0190a000-0000-7000-8000-000000000001';
    const payload = { service: 'whatsapp', name: 'London' };
    expect((await house.call(url, { method: 'PUT', payload })).statusCode).toBe(204);
    expect((await house.call(url, { method: 'PUT', payload })).statusCode).toBe(204);
    const acknowledge = (position: unknown) =>
      house.call(`${url}/acknowledgements`, { method: 'POST', payload: { position } as object });
    expect((await acknowledge('2')).statusCode).toBe(204);
    const beyond = await acknowledge('99');
    expect([beyond.statusCode, beyond.json().type]).toEqual([400, '/errors/usage']);
    expect((await acknowledge(2)).statusCode).toBe(400);
    expect((await acknowledge('99999999999999999999')).statusCode).toBe(400);
    expect((await house.call('/site/v1/subscriptions')).json().subscriptions).toMatchObject([
      { name: 'London', acknowledged: '2' },
    ]);
    expect((await house.call(url, { method: 'DELETE' })).statusCode).toBe(204);
    expect((await acknowledge('3')).statusCode).toBe(404);
  });

  test('attachments: whole, in ranges, and only when changed', async () => {
    const content = randomBytes(200_000);
    const draft = message('h4', 'photo', { attachments: [attachmentOf('p', content)] });
    await house.bench.site.intake(drafts, [captured(draft, { p: content })]);
    const id = (await openAll(house.bench)).items.at(-1)?.attachments[0]?.id;
    const url = `/site/v1/attachments/${id}`;
    const whole = await house.call(url);
    const etag = String(whole.headers.etag);
    expect(whole.statusCode).toBe(200);
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    expect(Number(whole.headers['content-length'])).toBe(whole.rawPayload.length);
    const part = await house.call(url, { headers: { range: 'bytes=100-199', 'if-range': etag } });
    expect([part.statusCode, part.headers['content-range']]).toEqual([
      206,
      `bytes 100-199/${whole.rawPayload.length}`,
    ]);
    expect(part.rawPayload.equals(whole.rawPayload.subarray(100, 200))).toBe(true);
    const tail = await house.call(url, { headers: { range: 'bytes=-10' } });
    expect(tail.rawPayload.equals(whole.rawPayload.subarray(-10))).toBe(true);
    expect(
      (await house.call(url, { headers: { range: 'bytes=100-199', 'if-range': '"other"' } })).statusCode,
    ).toBe(200);
    expect((await house.call(url, { headers: { 'if-none-match': `"x", ${etag}` } })).statusCode).toBe(304);
    const beyond = await house.call(url, { headers: { range: 'bytes=9999999-' } });
    expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([
      416,
      `bytes */${whole.rawPayload.length}`,
    ]);
    expect((await house.call('/site/v1/attachments/0190a000-0000-7000-8000-00000000000f')).statusCode).toBe(
      404,
    );
    expect((await house.call('/site/v1/attachments/..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
  });

  test.each([
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=5-', { start: 5, end: 10 }],
    ['bytes=5-99', { start: 5, end: 10 }],
    ['bytes=-99', { start: 0, end: 10 }],
    ['bytes=10-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=5-4', undefined],
    ['bytes=0-1,3-4', undefined],
    ['bytes=-', undefined],
    ['items=0-1', undefined],
    [undefined, undefined],
  ])('the range %s of 10 bytes', (header, expected) => {
    expect(readRange(header, 10)).toEqual(expected);
  });
});
