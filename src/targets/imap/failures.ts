import type { Failure as AnyFailure } from '#core/failure.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { ImapServer } from '#targets/imap/settings.ts';

/** What imapflow throws: a tagged NO or BAD has a status, a lost connection has none. */
export interface ImapError {
  readonly code?: string;
  readonly responseStatus?: string;
  readonly responseText?: string;
  readonly serverResponseCode?: string;
  readonly authenticationFailed?: boolean;
  readonly mailboxMissing?: boolean;
  readonly tlsFailed?: boolean;
  readonly response?: unknown;
}

export function imapError(error: unknown): ImapError {
  return error instanceof Error ? (error as Error & ImapError) : {};
}

/** True where the server said NO or BAD, so that nothing of the command happened; the connection is good. */
export function isAnswered(error: unknown): boolean {
  return imapError(error).responseStatus !== undefined;
}

/** The machine-readable code of a NO (RFC 5530), such as OVERQUOTA; empty where there is none. */
export function responseCode(error: unknown): string {
  const { serverResponseCode, response } = imapError(error);
  if (serverResponseCode !== undefined) return serverResponseCode.toUpperCase();
  const [first] = (response as Answer | undefined)?.attributes ?? [];
  return String(first?.section?.[0]?.value ?? '').toUpperCase();
}

/** As imapflow's parser gives a response. */
interface Answer {
  readonly attributes?: readonly { readonly section?: readonly { readonly value?: unknown }[] }[];
}

/** What the server says, cut short and made one line: it is a stranger's text. */
export function responseText(error: unknown): string {
  const { responseText: text, response, code } = imapError(error);
  const said = text ?? (typeof response === 'string' ? response : code) ?? '';
  return [...said.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, 200).join('');
}

/** Failures of the whole server: nothing is to be sent for a while. */
const halting: Readonly<Record<string, 'unavailable' | 'throttled'>> = {
  UNAVAILABLE: 'unavailable',
  SERVERBUG: 'unavailable',
  CONTACTADMIN: 'unavailable',
  LIMIT: 'throttled',
  INUSE: 'throttled',
  ETHROTTLE: 'throttled',
};

/** Whether the server asks, for whatever reason, to be left alone for a while. */
export function haltOf(error: unknown, server: ImapServer): AnyFailure | undefined {
  const kind = halting[responseCode(error)] ?? halting[imapError(error).code ?? ''];
  if (kind === undefined) return;
  const text = responseText(error);
  const patience = say`Deliveries go on by themselves. If it stays, ask whoever runs the mail server.`;
  return kind === 'throttled'
    ? new Failure(
        'target-throttled',
        say`The mail server ${server.host} asks to slow down: ${text}`,
        patience,
      )
    : new Failure(
        'target-unreachable',
        say`The mail server ${server.host} is not available: ${text}`,
        patience,
      );
}

/** Any error of a connection as a Failure; what is none of IMAP's stays as it is. */
export function connectionFailure(error: unknown, server: ImapServer): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const { code, responseStatus } = imapError(error);
  const halt = haltOf(error, server);
  if (halt !== undefined) return halt;
  if (responseStatus !== undefined) return answerFailure(error, server);
  if (certificateCodes.test(code ?? '')) return untrusted(error, server, code ?? '');
  if (imapError(error).tlsFailed === true) return noStartTls(error, server);
  return code === undefined ? error : unreachable(error, server, code);
}

const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

export function answerFailure(error: unknown, server: ImapServer): Failure {
  return new Failure(
    'target-answer',
    say`The mail server ${server.host} gives an answer that was not expected: ${responseText(error)}`,
    say`It is tried again. If it stays, look into the server's log.`,
    { cause: error },
  );
}

function untrusted(cause: unknown, { host }: ImapServer, code: string): Failure {
  return new Failure(
    'target-unreachable',
    say`The certificate of the mail server ${host} is not trusted (${code}).`,
    say`Give the certificate of its authority in the settings of the target, or mend the server's certificate.`,
    { cause },
  );
}

function noStartTls(cause: unknown, { host }: ImapServer): Failure {
  return new Failure(
    'target-unreachable',
    say`The mail server ${host} does not begin TLS by STARTTLS, and nothing is said to it without.`,
    say`Choose tls in the settings of the target, or switch STARTTLS on at the server.`,
    { cause },
  );
}

function unreachable(cause: unknown, { host, port }: ImapServer, code: string): Failure {
  return new Failure(
    'target-unreachable',
    say`The mail server ${host}, port ${port}, cannot be reached, or the connection broke off (${code}).`,
    say`Check host, port, security and the network between. Deliveries go on by themselves when it is back.`,
    { cause },
  );
}
