import { systemClock } from '../../../src/core/clock.ts';
import type { Receipts, Target } from '../../../src/core/target.ts';
import { readSettings } from '../../../src/targets/imap/settings.ts';
import { openImapTarget } from '../../../src/targets/imap/target.ts';
import { archiveDomain } from '../../mail/items.ts';
import { memoryReceipts } from '../memoryReceipts.ts';
import { type Dovecot, masterUser } from './dovecot.ts';

/** A mailbox that every Dovecot of the tests has. */
export const checkMailbox = 'check@corp.example';

/** Milliseconds in which a Dovecot on this machine has stored what it has. */
export const pauseBetweenLooks = 400;

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
  const ground = {
    clock: systemClock,
    receipts,
    archiveDomain,
    archiveAddress: (item: string) => `https://archive.corp.example/items/${item}`,
  };
  return openImapTarget(readSettings(values), ground, [pauseBetweenLooks]);
}
