import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import type { Service } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { Emit } from '#core/source.ts';
import type { DeliveryLimits } from '#sources/telemessage/limits.ts';
import { captureMail } from '#sources/telemessage/mail.ts';
import type { DeliveryEvent } from '#sources/telemessage/native.ts';
import type { SmtpSettings } from '#sources/telemessage/settings.ts';

export interface MailIntake {
  readonly smtp: SmtpSettings;
  readonly service: Service;
  readonly clock: Clock;
  readonly limits: DeliveryLimits;
}

export interface MailListener {
  readonly port: number;
  /** Lets no new mail in; mails under way have five seconds to end. What had no 250 by then is sent again. */
  close(): Promise<void>;
}

const mostConnections = 50;
const mostRecipients = 1_000;
/** Milliseconds that mails under way have when the listener closes. */
const closePatience = 5_000;

/**
 * Listens for mail. A mail is answered with 250 once the site has it, and with a 4xx code as long as it cannot take
 * it: then the sender tries again (RFC 5321 section 4.2.1).
 * @throws Failure `port-taken`, `capture-refused`
 */
export async function listenForMail(intake: MailIntake, emit: Emit<DeliveryEvent>): Promise<MailListener> {
  const { smtp, limits } = intake;
  const memory = makeBudget(2 * limits.mailBytes);
  const server = new SMTPServer({
    ...securityOf(smtp),
    name: 'holdfast',
    size: limits.mailBytes,
    rejectOversized: true,
    disableReverseLookup: true,
    maxClients: mostConnections,
    closeTimeout: closePatience,
    logger: false,
    onConnect: (session, done) =>
      done(smtp.allowed.has(session.remoteAddress) ? undefined : refusal(554, '5.7.1 address not allowed')),
    onAuth: ({ username = '', password }, _session, done) => {
      if (isUser(smtp, username, password ?? '')) done(null, { user: username });
      else done(refusal(535, '5.7.8 wrong user or password'));
    },
    onMailFrom: (_address, session, done) =>
      done(smtp.tls === undefined || session.secure ? undefined : refusal(530, '5.7.0 STARTTLS first')),
    onRcptTo: (_address, { envelope }, done) =>
      done(envelope.rcptTo.length < mostRecipients ? undefined : refusal(452, '4.5.3 too many recipients')),
    onData: (stream, session, done) => {
      takeMail(intake, emit, { stream, session, memory }).then(
        () => done(null, '2.0.0 taken'),
        (error: SmtpRefusal) =>
          done(error.responseCode === undefined ? refusal(451, '4.3.0 try again') : error),
      );
    },
  });
  // A client that hangs up, or speaks no SMTP, is its own trouble; the listener goes on.
  server.on('error', () => undefined);
  await listen(server, smtp);
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type SmtpRefusal = Error & { readonly responseCode?: number };

/** Texts of answers are part of the protocol, for machines; the enhanced code (RFC 3463) comes first. */
function refusal(responseCode: number, text: string): SmtpRefusal {
  return Object.assign(new Error(text), { responseCode });
}

/** Log-in only where a password is set, and in the clear only on this machine. */
function securityOf({ tls, user }: SmtpSettings) {
  const disabledCommands = [
    ...(user === undefined ? ['AUTH'] : []),
    ...(tls === undefined ? ['STARTTLS'] : []),
  ];
  return {
    disabledCommands,
    authOptional: user === undefined,
    authMethods: ['PLAIN', 'LOGIN'],
    ...(tls === undefined ? { allowInsecureAuth: true } : { ...tls, minVersion: 'TLSv1.2' as const }),
  };
}

function isUser({ user, password }: SmtpSettings, name: string, given: string): boolean {
  if (user === undefined || password === undefined) return false;
  const digest = (...texts: string[]) => createHash('sha256').update(JSON.stringify(texts)).digest();
  return timingSafeEqual(digest(user, password), digest(name, given));
}

/** Bytes that all connections together may hold. */
function makeBudget(most: number) {
  let held = 0;
  return {
    take: (bytes: number): boolean => {
      if (held + bytes > most) return false;
      held += bytes;
      return true;
    },
    give: (bytes: number): void => {
      held -= bytes;
    },
  };
}

interface Incoming {
  readonly stream: SMTPServerDataStream;
  readonly session: SMTPServerSession;
  readonly memory: ReturnType<typeof makeBudget>;
}

/** Rejects with a 4xx refusal, and never before the stream is read to its end: the answer comes after it. */
async function takeMail(intake: MailIntake, emit: Emit<DeliveryEvent>, incoming: Incoming): Promise<void> {
  const { service, clock, limits } = intake;
  const { stream, session, memory } = incoming;
  const chunks: Buffer[] = [];
  let held = 0;
  let full = false;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      if (full || stream.sizeExceeded) {
        chunks.length = 0;
        continue;
      }
      full = !memory.take(bytes.length);
      if (full) continue;
      held += bytes.length;
      chunks.push(bytes);
    }
    // Too large: the server answers 552 whatever is said here.
    if (stream.sizeExceeded) throw refusal(552, '5.3.4 too large');
    if (full) throw refusal(452, '4.3.1 too many mails at once');
    const { mailFrom, rcptTo } = session.envelope;
    const from = mailFrom === false ? '' : mailFrom.address;
    const delivery = { by: 'smtp', from, to: rcptTo.map(({ address }) => address) } as const;
    await emit(await captureMail(Buffer.concat(chunks), { service, delivery, now: clock.now(), limits }));
  } finally {
    memory.give(held);
  }
}

async function listen(server: SMTPServer, { host, port }: SmtpSettings): Promise<void> {
  try {
    const listener = server.listen(port, host);
    await once(listener, 'listening');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw addressRefused(host, cause);
    throw new Failure(
      'port-taken',
      code === 'EACCES'
        ? say`The port ${port} may not be used by this user.`
        : say`The port ${port} is already in use.`,
      code === 'EACCES'
        ? say`Choose a port from 1024 up for deliveries by mail, or give this user the right to use lower ones.`
        : say`Stop the other program, or choose another port for deliveries by mail.`,
      { cause, details: { port } },
    );
  }
}

function addressRefused(host: string, cause: unknown): Failure {
  return new Failure(
    'capture-refused',
    say`This machine cannot listen on the address ${host}.`,
    say`Give an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
    { cause, details: { host } },
  );
}
