import { expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { connectorHouse, operator } from '../../test/support/connector/house.ts';
import { message } from '../../test/support/connector/items.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';

test('a disk that fills up in mid-run stops the run with the reason, and the next run goes on', async () => {
  const house = await connectorHouse();
  try {
    const items = Array.from({ length: 2_500 }, (_, index) => message(index));
    for (let at = 0; at < items.length; at += 500) await house.site.add(items.slice(at, at + 500));
    await house.createConnector();
    let looks = 0;
    const { connectors } = await house.reopen({
      checkDisk: async () => {
        looks += 1;
        if (looks > 1) throw new Failure('disk-full', say`The disk has 900 MB free.`, say`Make room.`);
      },
    });
    await expect(connectors.run('Chats', { actor: operator })).rejects.toMatchObject({ code: 'disk-full' });
    const broken = await house.connectors.report('Chats');
    expect(inEnglish(broken)).toMatchObject({
      state: 'failed',
      failure: { code: 'disk-full', message: 'The disk has 900 MB free.', remedy: 'Make room.' },
      reconciled: true,
    });
    const rest = await house.connectors.run('Chats', { actor: operator });
    expect(rest).toMatchObject({ state: 'completed', duplicates: 0, reconciled: true });
    expect(broken.imported + rest.imported).toBe(2_500);
    expect(house.target.mailboxes.get('alice@corp.example')?.size).toBe(2_500);
  } finally {
    await house.close();
  }
});

test('a database server without room is a full disk, too', async () => {
  const house = await connectorHouse();
  try {
    await house.site.add([message(1)]);
    await house.createConnector();
    await house.database.pool.query(`
      create function connector.no_room() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
      create trigger no_room before insert on connector.item_outcome execute function connector.no_room()`);
    await expect(house.connectors.run('Chats', { actor: operator })).rejects.toMatchObject({
      code: 'disk-full',
      remedy: expect.stringContaining('Make room'),
    });
    await house.database.pool.query('drop trigger no_room on connector.item_outcome');
    expect(await house.connectors.run('Chats', { actor: operator })).toMatchObject({
      state: 'completed',
      imported: 1,
      duplicates: 0,
      reconciled: true,
    });
  } finally {
    await house.close();
  }
});
