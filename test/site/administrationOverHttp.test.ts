import { describe, expect, test } from 'vitest';
import { listenerHouse, password } from './listenerHouse.ts';

const house = listenerHouse();

describe('administration over HTTP', () => {
  test('log-ins, users, exclusions', async () => {
    const as = house.administrator;
    const added = await house.call('/site/v1/accounts', {
      method: 'POST',
      as,
      payload: { name: 'second', password },
    });
    expect(added.json()).toMatchObject({ name: 'second', role: 'connector' });
    expect(
      (await house.call('/site/v1/accounts', { method: 'POST', as, payload: { name: 'second', password } }))
        .statusCode,
    ).toBe(409);
    expect((await house.call('/site/v1/accounts', { as })).json().accounts).toHaveLength(3);
    expect((await house.call('/site/v1/accounts/second', { method: 'DELETE', as })).statusCode).toBe(204);
    const csv = 'Email,Phone\nbob@corp.example,+447700900102\n';
    const imported = await house.call('/site/v1/users/import', {
      method: 'POST',
      as,
      payload: csv,
      headers: { 'content-type': 'text/csv' },
    });
    expect(imported.json()).toEqual({ rows: 1, users: 1, identities: 1 });
    const bad = await house.call('/site/v1/users', {
      method: 'POST',
      as,
      payload: { email: 'x@corp.example', phones: ['07700 900123'] },
    });
    expect([bad.statusCode, bad.json().type]).toEqual([422, '/errors/user-invalid']);
    const rule = await house.call('/site/v1/exclusions', {
      method: 'POST',
      as,
      payload: { kind: 'phone', value: '+12025550199' },
    });
    expect((await house.call('/site/v1/exclusions', { as })).json().exclusions).toMatchObject([
      { kind: 'phone', leftOut: '0' },
    ]);
    expect(
      (await house.call(`/site/v1/exclusions/${rule.json().id}`, { method: 'DELETE', as })).statusCode,
    ).toBe(204);
    expect(
      (await house.call('/site/v1/sessions/current', { method: 'DELETE', as: await house.signIn('admin') }))
        .statusCode,
    ).toBe(204);
  });
});
