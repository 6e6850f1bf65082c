import type { CenterClient } from './client.ts';

/** Nothing listens there. */
export const closedPort = '9';

/** An IMAP server that does not answer: what is to be delivered there waits, and the target is in trouble. */
export async function addClosedTarget(admin: CenterClient, name: string): Promise<void> {
  await admin.call('addTarget', {
    body: {
      name,
      kind: 'imap',
      values: {
        host: '127.0.0.1',
        port: closedPort,
        security: 'none',
        'sign-in': 'master-user',
        user: 'archiver',
        password: 'a password for tests',
        'check-mailbox': 'check@corp.example',
      },
      check: false,
    },
  });
}
