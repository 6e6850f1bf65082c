import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CenterHouse, centerHouse, type Operator } from './house.ts';

/** A number that changes hands, as a program does it over HTTP. */
describe('the validity of a number', () => {
  let house: CenterHouse;
  let admin: Operator;
  let reader: Operator;
  beforeAll(async () => {
    house = await centerHouse();
    admin = await house.operator('admin', ['Organization Management']);
    reader = await house.operator('reader', ['eDiscovery Manager']);
    const json = { email: 'alice@corp.example', phones: ['+447700900101'], from: '2025-01-01' };
    expect((await admin.call('POST', '/site/users', { json })).status).toBe(201);
  });
  afterAll(() => house.close());

  const change = (who: Operator, user: string, more: object) =>
    who.call('PATCH', `/site/users/${user}/validity`, {
      json: { kind: 'phone', value: '+44 7700 900101', ...more },
    });

  it('is ended, and the next user begins with that day; the trail says who did it', async () => {
    const ended = await change(admin, 'alice@corp.example', { until: '2026-03-01' });
    expect(ended.body.identities).toEqual([
      {
        kind: 'phone',
        value: '+447700900101',
        from: '2025-01-01T00:00:00.000Z',
        until: '2026-03-01T00:00:00.000Z',
      },
    ]);
    const json = { email: 'bob@corp.example', phones: ['+447700900101'], from: '2026-03-01' };
    expect((await admin.call('POST', '/site/users', { json })).status).toBe(201);
    const again = await change(admin, 'alice@corp.example', { until: null });
    expect([again.status, again.body.type]).toEqual([422, '/errors/user-invalid']);
    const auditor = await house.operator('auditor', ['Auditor']);
    const { body } = await auditor.call('GET', '/audit?action=site.user.validity');
    const outcomes = body.items.map(({ actor, object, details }: Record<string, unknown>) => ({
      actor,
      object,
      details,
    }));
    expect(JSON.stringify(outcomes)).toContain('admin@corp.example');
    expect(outcomes).toContainEqual(
      expect.objectContaining({
        object: 'user:alice@corp.example',
        details: expect.objectContaining({
          identity: '+44 7700 900101',
          until: '2026-03-01',
          outcome: 'done',
        }),
      }),
    );
  });

  it('of somebody who does not have the number, with an odd date, or without the role, is refused', async () => {
    const unknown = await change(admin, 'nobody@corp.example', { until: null });
    expect([unknown.status, unknown.body.type]).toEqual([422, '/errors/user-unknown']);
    expect((await change(admin, 'alice@corp.example', { until: 'tomorrow' })).status).toBe(400);
    expect((await change(reader, 'alice@corp.example', { until: null })).status).toBe(403);
  });
});
