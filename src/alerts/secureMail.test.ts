import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Alerts, openAlerts } from '#alerts/alerts.ts';
import { migrations } from '#alerts/migrations.ts';
import { systemClock } from '#core/clock.ts';
import { type Certificate, selfSigned } from '../../test/support/certificate.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';
import { emptyTables } from '../../test/support/emptyTables.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';
import { temporaryKeyring } from '../../test/support/keys.ts';
import { type MailSecurity, type MailServer, startMailServer } from '../../test/support/mailServer.ts';

const account = { user: 'alerts', password: 'a password for tests' };
const ours = selfSigned('127.0.0.1');
const known = getCACertificates('default');
let database: TemporaryDatabase;
let alerts: Alerts;
let mail: MailServer | undefined;

beforeAll(async () => {
  database = await temporaryDatabase(migrations);
  alerts = openAlerts({
    database,
    clock: systemClock,
    keyring: await temporaryKeyring(),
    archiveDomain: 'archive.corp.example',
    trail: { record: async () => undefined },
  });
});
afterAll(() => database.drop());
beforeEach(() => emptyTables(database, migrations));
afterEach(async () => {
  setDefaultCACertificates(known);
  await mail?.close();
});

/** What NODE_EXTRA_CA_CERTS does at the start of a process. */
function trust({ cert }: Certificate): void {
  setDefaultCACertificates([...known, cert]);
}

/** A test alert to a server that speaks TLS in this way, with this certificate. */
async function send(by: MailSecurity['by'], certificate: Certificate) {
  mail = await startMailServer(account, { by, certificate });
  await alerts.edit({
    email: {
      enabled: true,
      host: '127.0.0.1',
      port: mail.port,
      security: by,
      userName: account.user,
      password: account.password,
      from: 'holdfast@corp.example',
      to: ['ann@corp.example'],
    },
  });
  const { deliveries } = inEnglish(await alerts.test());
  return { server: mail, delivery: deliveries[0] };
}

describe.each(['tls', 'starttls'] as const)('an alert by %s', (by) => {
  test('is taken, with everything that matters encrypted', async () => {
    trust(ours);
    const { server, delivery } = await send(by, ours);
    expect(delivery).toMatchObject({ state: 'done' });
    expect(server.mails).toMatchObject([
      { user: account.user, protocol: 'TLSv1.3', to: ['ann@corp.example'] },
    ]);
    expect(server.clear.map((line) => line.split(' ')[0])).toEqual(by === 'tls' ? [] : ['EHLO', 'STARTTLS']);
  });

  test('is not shown to a server for whom nobody vouches', async () => {
    trust(selfSigned('127.0.0.1'));
    await showsNothing(by, ours);
  });

  test('is not shown to a server with the certificate of another', async () => {
    const others = selfSigned('127.0.0.9');
    trust(others);
    await showsNothing(by, others);
  });
});

async function showsNothing(by: MailSecurity['by'], certificate: Certificate): Promise<void> {
  const { server, delivery } = await send(by, certificate);
  expect(delivery).toMatchObject({
    state: 'failed',
    reason: expect.stringMatching(/did not take the alert/),
  });
  expect(server.mails).toEqual([]);
  expect(server.lines.join(' ')).not.toMatch(/AUTH|MAIL/);
}
