import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { envelopeHash } from '#core/envelope.ts';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { message } from '../../test/support/connector/items.ts';
import type { Interference } from '../../test/support/connector/site.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';

let house: ConnectorHouse;
beforeEach(async () => {
  house = await connectorHouse();
  await house.site.add([message(1), message(2)]);
  await house.site.add([message(3)]);
  await house.site.add([message(4)]);
  await house.createConnector();
});
afterEach(async () => {
  await house.close();
});

const run = async () => inEnglish(await house.connectors.run('Chats', { actor: operator }));
const on = (wanted: string, status: number, body = ''): Interference => {
  return ({ path }, response) => {
    if (!path.startsWith(wanted)) return false;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    return true;
  };
};

/** The run stops with the reason, the cursor stands, and the next run takes everything. */
async function stopsAndGoesOn(code: string): Promise<void> {
  await expect(run()).rejects.toMatchObject({ code });
  const broken = await house.connectors.report('Chats');
  expect(broken).toMatchObject({ state: 'failed', failure: { code }, reconciled: true });
  expect((await house.connectors.get('Chats')).cursor).toBe('0');
  house.site.interfere = undefined;
  expect(await run()).toMatchObject({ state: 'completed', imported: 4, duplicates: 0, reconciled: true });
}

describe('a site that', () => {
  test('answers 500 for longer than the patience', async () => {
    house.site.interfere = on('envelopes', 500);
    await stopsAndGoesOn('site-unreachable');
  });

  test('answers 503 a few times only costs time', async () => {
    let times = 0;
    house.site.interfere = (request, response) => {
      times += 1;
      return times < 4 ? on('', 503)(request, response) : false;
    };
    expect(await run()).toMatchObject({ state: 'completed', imported: 4 });
  });

  test('hangs', async () => {
    const patient = await house.reopen({
      patience: { answer: 50, total: 120, firstPause: 5, longestPause: 5 },
    });
    house.site.interfere = ({ path }) => path === 'envelopes';
    await expect(patient.connectors.run('Chats', { actor: operator })).rejects.toMatchObject({
      code: 'site-unreachable',
      message: expect.stringContaining('did not answer'),
    });
    house.site.interfere = undefined;
    expect(await run()).toMatchObject({ imported: 4 });
  });

  test('answers what is not JSON', async () => {
    house.site.interfere = on('envelopes', 200, '<html>');
    await stopsAndGoesOn('site-answer');
  });

  test('leaves a field out', async () => {
    house.site.interfere = on('envelopes', 200, '{"envelopes":[{"position":"1"}],"next":"1","more":false}');
    await stopsAndGoesOn('site-answer');
  });

  test('redirects elsewhere is not followed', async () => {
    house.site.interfere = ({ path }, response) => {
      if (path !== 'envelopes') return false;
      response.writeHead(302, { location: 'http://203.0.113.1/' }).end();
      return true;
    };
    await stopsAndGoesOn('site-answer');
  });

  test('has taken the log-in away', async () => {
    house.site.interfere = on('sessions', 401);
    await stopsAndGoesOn('site-refused');
  });

  test('forgets the session is signed in to again', async () => {
    house.site.interfere = ({ path }) => {
      if (path === 'envelopes' && house.site.requests.filter((one) => one.includes('sessions')).length < 3)
        house.site.tokensValid = false;
      return false;
    };
    expect(await run()).toMatchObject({ state: 'completed', imported: 4 });
  });

  test('leaves a hole in the chain', async () => {
    const [first, , third] = house.site.envelopes;
    const all = [...house.site.envelopes];
    if (first && third) house.site.envelopes.splice(0, 3, first, third);
    await expect(run()).rejects.toMatchObject({ code: 'envelope-hole', details: { after: '1', found: '3' } });
    house.site.envelopes.splice(0, 2, ...all);
    expect(await run()).toMatchObject({ imported: 4, duplicates: 0, reconciled: true });
  });

  test('ends before the newest envelope it names', async () => {
    house.site.interfere = ({ path }, response) => {
      if (path !== 'envelopes') return false;
      response.writeHead(200).end('{"envelopes":[],"next":"0","more":false}');
      return true;
    };
    await stopsAndGoesOn('envelope-hole');
  });

  test('hands out a changed envelope', async () => {
    const second = house.site.envelopes[1];
    if (second === undefined) throw new Error('no envelope');
    const sealed = Buffer.from(second.sealed);
    sealed.writeUInt8(sealed.readUInt8(40) ^ 1, 40);
    house.site.envelopes[1] = { ...second, sealed };
    await expect(run()).rejects.toMatchObject({ code: 'envelope-broken', details: { position: '2' } });
    house.site.envelopes[1] = second;
    expect(await run()).toMatchObject({ state: 'completed', reconciled: true });
    expect(house.target.mailboxes.get('alice@corp.example')?.size).toBe(4);
  });

  test('changes an envelope and the chain with it is found out by the seal', async () => {
    const third = house.site.envelopes[2];
    if (third === undefined) throw new Error('no envelope');
    const sealed = Buffer.from(third.sealed);
    sealed.writeUInt8(sealed.readUInt8(40) ^ 1, 40);
    const { hash: _, ...changed } = { ...third, sealed };
    house.site.envelopes[2] = { ...changed, hash: envelopeHash(changed) };
    await expect(run()).rejects.toMatchObject({
      code: 'envelope-broken',
      message: expect.stringContaining('seal'),
    });
    // The site is mended: the run goes on, and does not hide that it was given something else before.
    house.site.envelopes[2] = third;
    expect(await run()).toMatchObject({
      state: 'completed-with-warnings',
      reconciled: true,
      warnings: [expect.stringContaining('position 3')],
    });
    expect(house.target.mailboxes.get('alice@corp.example')?.size).toBe(4);
  });

  test('was set back to an older state is not taken for one with nothing new', async () => {
    expect(await run()).toMatchObject({ imported: 4 });
    house.site.envelopes.splice(1);
    await expect(run()).rejects.toMatchObject({ code: 'envelope-hole' });
  });

  test('has deleted what others had acknowledged: a new connector begins with what is kept', async () => {
    house.site.envelopes.splice(0, 1);
    expect(await run()).toMatchObject({ state: 'completed', pulled: 2, imported: 2, reconciled: true });
    expect((await house.connectors.get('Chats')).cursor).toBe('3');
  });
});
