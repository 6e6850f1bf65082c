import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CenterHouse, centerHouse, makeGroup, type Operator } from './house.ts';

const megabyte = 1_048_576;

describe('what is too much, or of another kind', () => {
  let house: CenterHouse;
  let admin: Operator;
  beforeAll(async () => {
    house = await centerHouse();
    const group = await makeGroup(house.app, 'Connectors', ['Mailbox Import Export']);
    admin = await house.operator('admin', ['Organization Management', group]);
  });
  afterAll(() => house.close());

  /** Sends megabytes until the server answers or all are sent, without telling how many come. */
  function pour(route: string, megabytes: number, headers: Record<string, string> = {}) {
    return new Promise<{ status: number; text: string; sent: number }>((resolve, reject) => {
      const request = http.request(`${house.url}/api/v1${route}`, {
        method: 'POST',
        // Kept alive, as browsers do; one that was broken off in the middle of a body is not for others.
        agent: new http.Agent({ keepAlive: true }),
        headers: {
          authorization: `Bearer ${admin.token}`,
          'content-type': 'application/octet-stream',
          ...headers,
        },
      });
      let [sent, answered] = [0, false];
      request.on('response', (response) => {
        answered = true;
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => {
          request.destroy();
          resolve({ status: response.statusCode ?? 0, text, sent });
        });
      });
      request.on('error', (error) => (answered ? undefined : reject(error)));
      const chunk = Buffer.alloc(megabyte, 'a,b\n');
      const next = (): void => {
        if (answered) return;
        if (sent >= megabytes) {
          request.end();
          return;
        }
        sent += 1;
        request.write(chunk, () => setImmediate(next));
      };
      next();
    });
  }

  it('a CSV of 1 GB is refused by its announced length, before a byte of it is read', async () => {
    const length = { 'content-length': String(1_024 * megabyte) };
    const refused = await pour('/mapping-checks?fileName=big.csv', 2, length);
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.text)).toMatchObject({ type: '/errors/upload-limit', status: 413 });
    expect(refused.sent).toBeLessThanOrEqual(2);
  });

  it('a CSV of 1 GB that does not say how long it is is refused at the limit, and not held in memory', async () => {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    const refused = await pour('/mapping-checks?fileName=big.csv', 1_024);
    clearInterval(watch);
    expect(refused.status).toBe(413);
    expect(refused.sent).toBeLessThan(200);
    expect(peak - before).toBeLessThan(350 * megabyte);
  });

  it('a mapping of 100,000 rows and a file of 100,000 users are checked in seconds', async () => {
    const mapping = ['External User ID,Microsoft 365 User Mailbox'];
    const users = ['Email,Display Name,Phone'];
    for (let row = 0; row < 100_000; row += 1) {
      const number = `4477${String(row).padStart(8, '0')}`;
      mapping.push(`${number},user${row}@corp.example`);
      users.push(`user${row}@corp.example,User ${row},+${number}`);
    }
    const checked = await admin.call('POST', '/mapping-checks?fileName=mapping.csv', {
      bytes: Buffer.from(mapping.join('\n')),
    });
    expect(checked.body).toMatchObject({ rows: 100_000, problems: [] });
    expect(checked.body.preview).toHaveLength(100);
    expect(checked.body.warnings.at(-1)).toContain('99900 more mailboxes do not exist');
    const people = await admin.call('POST', '/site/user-checks?fileName=users.csv', {
      bytes: Buffer.from(users.join('\n')),
    });
    expect(people.body).toMatchObject({ rows: 100_000, users: 100_000, problems: [] });
  });

  it('a NUL character, which no database text holds, is a mistake of the request', async () => {
    for (const [method, route, options] of [
      ['GET', '/site/users?search=a%00b', {}],
      ['GET', '/mailboxes/a%00b/folders', {}],
      ['POST', '/site/users', { json: { email: 'a@corp.example', displayName: 'A\0', phones: [] } }],
    ] as const) {
      const { status, body } = await admin.call(method, route, options);
      expect([status, body.type, body.detail]).toEqual([
        400,
        '/errors/usage',
        expect.stringContaining('has a NUL character'),
      ]);
    }
  });

  it('bad rows are named line by line, with what to do', async () => {
    const lines = [
      'External User ID,Microsoft 365 User Mailbox',
      '447700900123,alice@corp.example',
      '4.477E+11,bob@corp.example',
      '=1+1,carol@corp.example',
      '447700900124,nobody',
    ];
    const checked = await admin.call('POST', '/mapping-checks?fileName=mapping.csv', {
      bytes: Buffer.from(lines.join('\r\n')),
    });
    expect(checked.body.problems.map(({ line }: { line: number }) => line)).toEqual([3, 4, 5]);
    expect(checked.body.preview).toMatchObject([{ line: 2, state: 'unknown-mailbox' }]);
    const people = await admin.call('POST', '/site/user-checks?fileName=users.csv', {
      bytes: Buffer.from(
        'Email,Phone\nalice@corp.example,+447700900123\nbob@corp.example,+447700900123\nbob,1\n',
      ),
    });
    expect(people.body).toMatchObject({ rows: 2, moreProblems: 0 });
    expect(people.body.problems.map(({ line }: { line: number }) => line)).toEqual([3, 4]);
  });

  it('a body of another type is 415, an oversized JSON 413, a broken one 400, an unknown field 400', async () => {
    const post = (body: string, type: string) =>
      fetch(`${house.url}/api/v1/domains`, {
        method: 'POST',
        headers: { authorization: `Bearer ${admin.token}`, 'content-type': type },
        body,
      });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await post('{"domain":"corp.example"}', type)).status, type).toBe(415);
    expect((await post('{"domain":"corp.example"}', 'application/octet-stream')).status).toBe(415);
    expect((await post(`{"domain":"${'a'.repeat(70_000)}"}`, 'application/json')).status).toBe(413);
    expect((await post('{"domain":', 'application/json')).status).toBe(400);
    const unknown = await post('{"domain":"corp.example","more":1}', 'application/json');
    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toMatchObject({ type: '/errors/usage' });
    const wrongWay = await admin.call('POST', '/mapping-checks?fileName=a.csv', { json: {} });
    expect(wrongWay.status).toBe(415);
  });

  it('a prototype in JSON is refused, and nothing is polluted', async () => {
    const answer = await fetch(`${house.url}/api/v1/domains`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
      body: '{"domain":"corp.example","__proto__":{"polluted":true}}',
    });
    expect(answer.status).toBe(400);
    expect({}).not.toHaveProperty('polluted');
  });
});
