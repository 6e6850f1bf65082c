import { systemClock } from '../../../src/core/clock.ts';
import type { Receipts, Target } from '../../../src/core/target.ts';
import { imapAdapter } from '../../../src/targets/imap/target.ts';
import { archiveDomain } from '../../mail/items.ts';
import { memoryReceipts } from '../memoryReceipts.ts';
import { type Dovecot, masterUser } from './dovecot.ts';

/** A mailbox that every Dovecot of the tests has. */
export const checkMailbox = 'check@corp.example';

/** The target as it is set up for a Dovecot with a master user, in the clear on loopback. */
export function dovecotTarget(
  dovecot: Pick<Dovecot, 'passwords'>,
  {
    port,
    receipts = memoryReceipts(),
    ...over
  }: { port: number; receipts?: Receipts } & Record<string, unknown>,
): Target {
  const values = {
    host: '127.0.0.1',
    port: `${port}`,
    security: 'none',
    'sign-in': 'master-user',
    user: masterUser,
    password: dovecot.passwords.master,
    'check-mailbox': checkMailbox,
    ...(over as Record<string, string>),
  };
  return imapAdapter.open(values, {
    clock: systemClock,
    receipts,
    archiveDomain,
    archiveAddress: (item) => `https://archive.corp.example/items/${item}`,
  });
}
