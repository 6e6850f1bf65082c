import { expect, it } from 'vitest';
import { askedGraph } from './client.ts';

it('lists users in pages, finds them by address, and tells what changed', async () => {
  const users = Array.from({ length: 5 }, (_, index) => ({
    userPrincipalName: `p${index}@corp.example`,
    proxyAddresses: [`SMTP:p${index}@corp.example`, `smtp:old${index}@corp.example`],
    mobilePhone: `+44 7700 90010${index}`,
  }));
  const { ask, graph } = await askedGraph({ users, deltaPage: 2 });
  const pathOf = (link: string) => link.slice(`${graph.url}/v1.0`.length);

  const first = await ask('GET', '/users?$select=id,mail,mobilePhone,accountEnabled&$top=3');
  expect(first.body.value[0]).toMatchObject({ mail: 'p0@corp.example', accountEnabled: true });
  expect(first.body.value[0]).not.toHaveProperty('proxyAddresses');
  const second = await ask('GET', pathOf(first.body['@odata.nextLink']));
  expect([first.body.value.length, second.body.value.length]).toEqual([3, 2]);

  const byAddress = encodeURIComponent("proxyAddresses/any(p:p eq 'smtp:OLD3@corp.example')");
  expect((await ask('GET', `/users?$filter=${byAddress}`)).body.value).toMatchObject([
    { mail: 'p3@corp.example' },
  ]);
  const byPhone = `/users?$count=true&$filter=${encodeURIComponent("mobilePhone eq '+44 7700 900102'")}`;
  expect((await ask('GET', byPhone)).body.error.code).toBe('Request_UnsupportedQuery');
  const eventual = await ask('GET', byPhone, undefined, { consistencylevel: 'eventual' });
  expect(eventual.body.value).toHaveLength(1);
  expect((await ask('GET', '/users?$select=colour')).status).toBe(400);

  let page = await ask('GET', '/users/delta?$select=mail');
  const seen = [...page.body.value];
  while (page.body['@odata.nextLink']) {
    page = await ask('GET', pathOf(page.body['@odata.nextLink']));
    seen.push(...page.body.value);
  }
  expect(seen).toHaveLength(5);
  graph.directory.change('p1@corp.example', { mail: 'new@corp.example' });
  graph.directory.remove('p2@corp.example');
  const changes = await ask('GET', pathOf(page.body['@odata.deltaLink']));
  expect(changes.body.value).toMatchObject([
    { mail: 'new@corp.example' },
    { '@removed': { reason: 'changed' } },
  ]);
  const nothing = await ask('GET', pathOf(changes.body['@odata.deltaLink']));
  expect(nothing.body.value).toEqual([]);
  await graph.close();
});

it('says of whom there is no mailbox, and who is not known', async () => {
  const { ask, graph } = await askedGraph({
    users: [{ userPrincipalName: 'ann@corp.example', mail: 'a@corp.example', mailbox: false }],
  });
  const code = async (path: string) => (await ask('GET', path)).body.error?.code;
  expect(await code('/users/ann@corp.example/messages')).toBe('MailboxNotEnabledForRESTAPI');
  expect(await code('/users/a@corp.example/messages')).toBe('ErrorInvalidUser');
  expect(await code('/users/a@corp.example')).toBe('Request_ResourceNotFound');
  graph.giveMailbox('ann@corp.example');
  expect(await code('/users/ann@corp.example/messages')).toBe(undefined);
  await graph.close();
});
