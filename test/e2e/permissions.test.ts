import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyOperator, signedIn } from '#access/authorise.ts';
import { permissions } from '#access/permissions.ts';
import type { Actor } from '#core/actor.ts';
import { type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';

/** Every method of App, walked: its permission exists, nobody comes in without it, and the refusal is in the trail. */
describe('App', () => {
  let archive: TemporaryArchive;
  beforeAll(async () => {
    archive = await temporaryArchive();
  });
  afterAll(() => archive.remove());

  /** Part of signing in: nobody is asked for a permission, and each audits itself. */
  const open = [
    'signIn.options',
    'signIn.signIn',
    'signIn.secondFactor',
    'signIn.beginSingleSignOn',
    'signIn.finishSingleSignOn',
    'signIn.session',
    'signIn.signOut',
  ];

  interface Method {
    (actor: Actor, ...args: unknown[]): Promise<unknown>;
    readonly permission: string;
    readonly action: string;
  }

  async function methods(): Promise<readonly (readonly [string, Method])[]> {
    const { engine: _, admit: _gate, healthy: __, close: ___, ...areas } = await archive.app();
    return Object.entries(areas as unknown as Record<string, Method | Record<string, Method>>).flatMap(
      ([area, members]) =>
        typeof members === 'function'
          ? [[area, members] as const]
          : Object.entries(members).map(([name, method]) => [`${area}.${name}`, method] as const),
    );
  }

  it('declares a known permission for every method', async () => {
    const all = await methods();
    expect(all.length).toBeGreaterThan(30);
    const known = new Set([...Object.keys(permissions), signedIn, anyOperator, 'public']);
    expect(all.filter(([, method]) => !known.has(method.permission)).map(([name]) => name)).toEqual([]);
  });

  it('has no other method that is open to all than those of signing in', async () => {
    const all = await methods();
    const found = all.filter(([, method]) => method.permission === 'public').map(([name]) => name);
    expect(found).toEqual(open);
  });

  it('lets nobody in who is not signed in or has no role, and records each refusal', async () => {
    const app = await archive.app();
    const stranger: Actor = {
      kind: 'operator',
      operatorId: '00000000-0000-7000-8000-000000000000',
      name: 'stranger@corp.example',
    };
    const let_in: string[] = [];
    const all = (await methods()).filter(([name]) => !open.includes(name));
    for (const [name, method] of all) {
      const refused = await method(stranger, {}, {}, {}).then(
        () => false,
        (error: { code?: string }) => error.code === 'forbidden' || error.code === 'not-signed-in',
      );
      if (!refused) let_in.push(name);
    }
    expect(let_in).toEqual([]);
    const trail = [];
    for await (const entry of await app.administration.audit(tester, {
      actor: 'operator:stranger@corp.example',
    }))
      trail.push(entry);
    expect(trail).toHaveLength(all.length);
    expect(trail.every((entry) => entry.details.outcome === 'refused')).toBe(true);
  });
});
