import type { ImapFlow } from 'imapflow';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type Credentials, connect } from '#targets/imap/connect.ts';
import { connectionFailure, haltOf, imapError, responseCode, responseText } from '#targets/imap/failures.ts';
import type { ImapSettings, SignIn } from '#targets/imap/settings.ts';
import type { Tokens } from '#targets/imap/token.ts';

/** Opens mailboxes by their addresses, in lower case. */
export interface Door {
  /** @throws Failure `mailbox-unknown`; `target-sign-in` and `target-unreachable` of the whole server */
  open(address: string): Promise<ImapFlow>;
}

/**
 * A server answers alike where the credential for all mailboxes is wrong and where one mailbox is missing. So the
 * mailbox of the settings that is known to exist is opened after such an answer: where it opens, the credential is good
 * and the other mailbox is missing; where it is refused too, the sign-in is.
 */
export function openDoor(settings: ImapSettings, tokens: Tokens | undefined): Door {
  const { server, signIn, checkMailbox } = settings;
  const attempt = async (address: string): Promise<ImapFlow> => {
    const auth = await credentialsFor(address, signIn, tokens);
    try {
      return await connect(server, auth);
    } catch (error) {
      if (!isRefused(error) || auth.accessToken === undefined || tokens === undefined) throw error;
      tokens.refuse(auth.accessToken);
      return connect(server, { ...auth, accessToken: await tokens.current() });
    }
  };
  const evidence = openEvidence(() => attempt(checkMailbox));
  return {
    async open(address) {
      if (!isPlain(address, signIn)) throw unknownMailbox(address, settings);
      try {
        return await attempt(address);
      } catch (error) {
        if (!isRefused(error) || haltOf(error, server) !== undefined) throw connectionFailure(error, server);
        if (signIn.way === 'per-user') throw ownRefusal(error, address, settings);
        if (responseCode(error) === 'AUTHORIZATIONFAILED') throw unknownMailbox(address, settings);
        if (address === checkMailbox) throw signInRefused(error, settings);
        await evidence.collect().catch((other: unknown) => {
          throw isRefused(other) ? signInRefused(other, settings) : connectionFailure(other, server);
        });
        throw unknownMailbox(address, settings);
      }
    },
  };
}

/** An address with the separator or a NUL in it would sign in as somebody else. */
function isPlain(address: string, signIn: SignIn): boolean {
  return (
    !/[\p{Cc}\s]/u.test(address) && !(signIn.way === 'master-user' && address.includes(signIn.separator))
  );
}

function isRefused(error: unknown): boolean {
  return imapError(error).authenticationFailed === true;
}

/** Proves the credential once for all who ask while a proof is waited for; each proof begins after its question. */
function openEvidence(prove: () => Promise<ImapFlow>): { collect(): Promise<void> } {
  let current: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return {
    collect() {
      next ??= current
        .catch(() => undefined)
        .then(async () => {
          current = next ?? current;
          next = undefined;
          const client = await prove();
          await client.logout();
        });
      return next;
    },
  };
}

async function credentialsFor(
  address: string,
  signIn: SignIn,
  tokens: Tokens | undefined,
): Promise<Credentials> {
  switch (signIn.way) {
    case 'master-user':
      return { user: `${address}${signIn.separator}${signIn.user}`, pass: signIn.password };
    case 'authzid':
      return { user: signIn.user, pass: signIn.password, authzid: address, loginMethod: 'AUTH=PLAIN' };
    case 'per-user':
      return { user: address, pass: signIn.passwords.get(address) ?? noPassword(address) };
    case 'oauth':
      return { user: address, accessToken: (await tokens?.current()) ?? '' };
  }
}

function noPassword(address: string): never {
  throw new Failure(
    'mailbox-unknown',
    say`The settings of the target have no password for the mailbox ${address}.`,
    say`Add a line for it, then deliver again.`,
  );
}

function unknownMailbox(address: string, { server }: ImapSettings): Failure {
  return new Failure(
    'mailbox-unknown',
    say`The mail server ${server.host} has no mailbox ${address}, or the target may not open it.`,
    say`Create the mailbox or permit the target to open it, then deliver again.`,
  );
}

function signInRefused(cause: unknown, { server, checkMailbox }: ImapSettings): Failure {
  return new Failure(
    'target-sign-in',
    say`The mail server ${server.host} refuses the sign-in, also for ${checkMailbox}: ${responseText(cause)}`,
    say`Check the sign-in in the settings of the target, and that it may open the mailboxes of others.`,
    { cause },
  );
}

function ownRefusal(cause: unknown, address: string, { server }: ImapSettings): Failure {
  return new Failure(
    'target-sign-in',
    say`The mail server ${server.host} refuses the sign-in to ${address}: ${responseText(cause)}`,
    say`Correct the line of this mailbox in the settings of the target.`,
    { cause, details: { mailbox: true } },
  );
}
