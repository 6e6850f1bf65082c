import type { ImapFlow } from 'imapflow';
import type { MailboxId } from '#core/ids.ts';
import { connectionFailure, isAnswered } from '#targets/imap/failures.ts';
import type { ImapServer } from '#targets/imap/settings.ts';
import type { Door } from '#targets/imap/signIn.ts';
import { openTurns } from '#targets/turns.ts';

/**
 * One connection a mailbox: a second one would only wait for the mailbox's locks. It stays open for a while after its
 * last use.
 */
export interface Connections {
  /**
   * Works with the mailbox's connection, alone.
   * @throws Failure of the sign-in or of the connection; what `work` throws; the signal's reason
   */
  use<Result>(
    mailbox: MailboxId,
    signal: AbortSignal,
    work: (client: ImapFlow) => Promise<Result>,
  ): Promise<Result>;
  close(): Promise<void>;
}

export interface ConnectionsOptions {
  readonly door: Door;
  readonly server: ImapServer;
  /** Unused connections that are kept; of more, the one that was used longest ago is closed. */
  readonly kept: number;
  /** Milliseconds for which an unused connection is kept. */
  readonly keptFor: number;
}

interface Kept {
  readonly client: ImapFlow;
  readonly timer: NodeJS.Timeout;
}

export function openConnections({ door, server, kept, keptFor }: ConnectionsOptions): Connections {
  const unused = new Map<MailboxId, Kept>();
  const turns = openTurns<MailboxId>();

  const take = (mailbox: MailboxId): ImapFlow | undefined => {
    const found = unused.get(mailbox);
    unused.delete(mailbox);
    clearTimeout(found?.timer);
    return found?.client.usable === true ? found.client : undefined;
  };
  const letGo = async (mailbox: MailboxId): Promise<void> => {
    await take(mailbox)
      ?.logout()
      .catch(() => undefined);
  };
  const keep = (mailbox: MailboxId, client: ImapFlow): void => {
    if (!client.usable) return;
    const timer = setTimeout(() => void letGo(mailbox), keptFor).unref();
    unused.set(mailbox, { client, timer });
    const [oldest] = unused.keys();
    if (unused.size > kept && oldest !== undefined) void letGo(oldest);
  };

  return {
    use: (mailbox, signal, work) =>
      turns.take(mailbox, async () => {
        signal.throwIfAborted();
        const client = take(mailbox) ?? (await door.open(mailbox));
        const stop = (): void => client.close();
        signal.addEventListener('abort', stop, { once: true });
        try {
          return await work(client);
        } catch (error) {
          signal.throwIfAborted();
          if (!isAnswered(error)) client.close();
          throw connectionFailure(error, server);
        } finally {
          signal.removeEventListener('abort', stop);
          keep(mailbox, client);
        }
      }),
    close: async () => {
      await Promise.all([...unused.keys()].map(letGo));
    },
  };
}
