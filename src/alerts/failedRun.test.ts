import { describe, expect, test } from 'vitest';
import type { WatchedRun } from '#alerts/watch.ts';
import { account, alertHouse, connector } from '../../test/support/alertHouse.ts';
import { mailId } from '../../test/support/mailServer.ts';
import { isSigned } from '../../test/support/webhookServer.ts';

const house = alertHouse();

describe('a run that fails', () => {
  test('is told by mail and webhook, under one id, with nothing but names, ids and codes', async () => {
    const secret = await house.switchOn();
    const run = house.ended('failed', 'site-unreachable');
    await house.look();
    const [told] = await house.alerts.list({});
    expect(told).toMatchObject({ kind: 'run-failed', connector: 'Chats of the north', run });
    expect(told?.deliveries).toEqual([
      { channel: 'email', state: 'done', attempts: 1, reason: null },
      { channel: 'webhook', state: 'done', attempts: 1, reason: null },
    ]);
    const [sent] = house.mail.mails;
    expect(sent).toMatchObject({
      from: 'holdfast@corp.example',
      to: ['ann@corp.example', 'ben@corp.example'],
      user: account.user,
    });
    expect(house.subjects()).toEqual(['Holdfast: a run of Chats of the north has failed']);
    expect(mailId(sent)).toBe(`<alert-${told?.id}@archive.corp.example>`);
    expect(sent?.data).toContain('Auto-Submitted: auto-generated');
    expect(sent?.data).toContain('The capture site cannot be reached [site-unreachable]');
    expect(sent?.data).toContain(run);
    const [post] = house.hook.posts;
    expect(post && isSigned(post, secret)).toBe(true);
    expect(post?.headers['x-holdfast-alert']).toBe(told?.id);
    expect(JSON.parse(post?.body ?? '')).toEqual({
      version: 1,
      id: told?.id,
      kind: 'run-failed',
      connector: { id: connector, name: 'Chats of the north' },
      run,
      failure: 'site-unreachable',
      dueSince: null,
      at: '2026-03-02T08:00:00.000Z',
    });
    const said = `${sent?.data} ${JSON.stringify(post)}`;
    for (const hidden of [account.password, secret]) expect(said).not.toContain(hidden);
  });

  test('for one reason over and over is told once a day; for another, or after one that got through, at once', async () => {
    await house.switchOn();
    const tell = async (state: WatchedRun['state'], failure?: string): Promise<number> => {
      house.ended(state, failure);
      house.later(30);
      await house.look();
      return house.hook.posts.length;
    };
    expect(await tell('failed', 'site-unreachable')).toBe(1);
    expect(await tell('failed', 'site-unreachable')).toBe(1);
    expect(await tell('failed', 'site-refused')).toBe(2);
    expect(await tell('failed', 'site-unreachable')).toBe(2);
    house.later(24 * 60);
    expect(await tell('failed', 'site-unreachable')).toBe(3);
    expect(await tell('completed')).toBe(3);
    expect(await tell('failed', 'site-unreachable')).toBe(4);
    expect(await tell('completed-with-warnings')).toBe(4);
    expect(await tell('stopped')).toBe(4);
    expect(await tell('failed', 'run-not-reconciled')).toBe(5);
    expect(JSON.parse(house.hook.posts.at(-1)?.body ?? '').kind).toBe('not-reconciled');
    expect(house.subjects().at(-1)).toBe('Holdfast: a run of Chats of the north does not add up');
  });

  test('is not told where nobody wants it, nor when alerts are switched on later', async () => {
    house.ended('failed', 'site-unreachable');
    await house.look();
    await house.switchOn();
    await house.look();
    expect(await house.alerts.list({})).toEqual([]);
    house.ended('failed', 'disk-full');
    await house.look();
    expect(await house.alerts.list({})).toHaveLength(1);
  });

  test('is told in the language that was chosen', async () => {
    await house.switchOn();
    await house.alerts.edit({ email: { language: 'de-AT' } });
    house.ended('failed', 'site-unreachable');
    await house.look();
    expect(house.subjects()).toEqual(['Holdfast: Ein Lauf von Chats of the north ist fehlgeschlagen']);
    expect(Buffer.from(house.mail.mails[0]?.data ?? '').toString()).toContain('[site-unreachable]');
  });
});
