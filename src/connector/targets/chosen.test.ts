import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connectors } from '#connector/connectors.ts';
import { type ConnectorHouse, connectorHouse, operator } from '../../../test/support/connector/house.ts';
import { playedServers } from '../../../test/support/targets/playedTarget.ts';

describe('the targets of a connector', () => {
  let house: ConnectorHouse;
  let connectors: Connectors;
  beforeAll(async () => {
    house = await connectorHouse();
    ({ connectors } = await house.reopen({ targetAdapters: [playedServers().adapter] }));
    for (const name of ['mail', 'other'])
      await connectors.targets.add({ name, kind: 'imap', values: { host: name } }, operator);
  });
  afterAll(async () => {
    await connectors.close();
    await house.close();
  });

  let made = 0;
  const create = (over: Partial<Parameters<Connectors['create']>[0]>) => {
    made += 1;
    const { site } = house;
    return connectors.create({
      service: 'whatsapp',
      name: `Connector ${made}`,
      site: site.url,
      userName: 'archive',
      password: site.password,
      automaticMapping: true,
      acceptTerms: true,
      actor: operator,
      ...over,
    });
  };
  const refusal = { code: 'config-invalid' };

  it('are besides the archive, which decides runs', async () => {
    expect(await create({ targets: ['other', 'mail', 'other', 'archive'] })).toMatchObject({
      primaryTarget: 'archive',
      targets: ['other', 'mail'],
      keepInArchive: true,
    });
    await expect(create({ targets: ['nothing'] })).rejects.toThrow(/no target "nothing"/);
  });

  it('are exactly one where the archive keeps no copy, and it stays that', async () => {
    const connector = await create({ targets: ['mail'], keepInArchive: false });
    expect(connector).toMatchObject({ primaryTarget: 'mail', targets: [], keepInArchive: false });
    await expect(create({ keepInArchive: false })).rejects.toMatchObject(refusal);
    await expect(create({ targets: ['mail', 'other'], keepInArchive: false })).rejects.toMatchObject(refusal);
    const edit = (changes: object) => connectors.edit(connector.name, { ...changes, actor: operator });
    await expect(edit({ keepInArchive: true })).rejects.toMatchObject({ code: 'conflict' });
    await expect(edit({ targets: ['other'] })).rejects.toMatchObject({ code: 'conflict' });
    expect(await edit({ targets: ['mail'], keepInArchive: false })).toMatchObject({ primaryTarget: 'mail' });
  });

  it('are chosen for mailboxes by routes, whose lines must lead somewhere', async () => {
    const routes = [
      { mailboxes: ['*@emea.corp.example', 'bob@corp.example'], targets: ['mail', 'archive'] },
      { mailboxes: ['*'], targets: [] },
    ];
    const connector = await create({ targets: ['mail'], settings: { routes } });
    expect(connector.settings.routes).toEqual([
      { mailboxes: ['*@emea.corp.example', 'bob@corp.example'], targets: ['mail'] },
      { mailboxes: ['*'], targets: [] },
    ]);
    const edit = (changes: object) => connectors.edit(connector.name, { ...changes, actor: operator });
    await expect(edit({ targets: [] })).rejects.toThrow(/Line 1 of the routes leads to "mail"/);
    expect(await edit({ targets: [], settings: {} })).toMatchObject({ targets: [], settings: {} });
    const line = (mailbox: string, target: string) =>
      edit({ targets: ['mail'], settings: { routes: [{ mailboxes: [mailbox], targets: [target] }] } });
    await expect(line('bob', 'mail')).rejects.toThrow(/neither an address nor a pattern/);
    await expect(line('b o@corp.example', 'mail')).rejects.toMatchObject(refusal);
    await expect(line('*', 'other')).rejects.toThrow(/none of the connector's targets/);
    expect(await line('Bob@Corp.Example', 'mail')).toMatchObject({ targets: ['mail'] });
  });
});
