import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import type { ImapServer } from '#targets/imap/settings.ts';

/** What a connection signs in with. */
export type Credentials = NonNullable<ImapFlowOptions['auth']>;

/** Milliseconds. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 120_000 };

/**
 * Connects and signs in. The certificate is always looked at, and nothing is said before TLS where the settings ask
 * for it.
 * @throws the errors of imapflow
 */
export async function connect(server: ImapServer, auth: Credentials): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    doSTARTTLS: server.security === 'starttls',
    tls: { minVersion: 'TLSv1.2', ...(server.authority === undefined ? {} : { ca: server.authority }) },
    auth,
    logger: false,
    clientInfo: { name: 'Holdfast' },
    disableAutoIdle: true,
    disableAutoEnable: true,
    disableCompression: true,
    disableIMAP4rev2: true,
    ...patience,
  });
  // An error reaches whoever waits for a command; without a listener it would end the process as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}
