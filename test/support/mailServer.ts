import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';
import type { Certificate } from './certificate.ts';

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, dots unstuffed. */
  readonly data: string;
  /** Who had logged in. */
  readonly user: string | undefined;
  /** The version of TLS it came over; undefined in the clear. */
  readonly protocol: string | undefined;
}

/** How a client comes to TLS: from the first byte (RFC 8314), or by STARTTLS (RFC 3207). */
export interface MailSecurity {
  readonly by: 'tls' | 'starttls';
  readonly certificate: Certificate;
}

/** The Message-ID of a mail. */
export function mailId(sent: TakenMail | undefined): string | undefined {
  return /^Message-ID:\s+(\S+)$/m.exec(sent?.data ?? '')?.[1];
}

/** What the server does with mails: takes them, refuses the log-in or the mail, or never says a word. */
export type MailManners = 'takes' | 'refuses-mail' | 'silent';

/** A mail server (RFC 5321, AUTH PLAIN of RFC 4954) on loopback. */
export interface MailServer {
  readonly port: number;
  readonly mails: TakenMail[];
  /** Every line that a client has sent. */
  readonly lines: string[];
  /** Those that anybody on the way could read. */
  readonly clear: string[];
  manners: MailManners;
  /** Recipients that it does not know. */
  unknown: readonly string[];
  close(): Promise<void>;
}

type Account = { readonly user: string; readonly password: string };

/**
 * @param account the only log-in; without one none is asked for
 * @param security none is offered without
 */
export async function startMailServer(account?: Account, security?: MailSecurity): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const accept = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket, { server: started, account, security, greets: true });
  };
  const server =
    security?.by === 'tls' ? createTlsServer({ ...security.certificate }, accept) : createServer(accept);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const started: MailServer = {
    port: (server.address() as AddressInfo).port,
    mails: [],
    lines: [],
    clear: [],
    manners: 'takes',
    unknown: [],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return started;
}

interface Conversation {
  readonly server: MailServer;
  readonly account: Account | undefined;
  readonly security: MailSecurity | undefined;
  readonly greets: boolean;
}

function converse(socket: Socket, conversation: Conversation): void {
  const { server, account, security, greets } = conversation;
  const protocol = socket instanceof TLSSocket ? (socket.getProtocol() ?? undefined) : undefined;
  const mayStart = security?.by === 'starttls' && protocol === undefined;
  let buffered = '';
  let user: string | undefined;
  let envelope: { from: string; to: string[] } = { from: '', to: [] };
  let data: string[] | undefined;
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  if (greets && server.manners !== 'silent') say('220 mail.corp.example ESMTP');

  /** One command, one reply. */
  function answer(line: string): string {
    const [verb = ''] = line.toUpperCase().split(/[ :]/);
    if (verb === 'EHLO') {
      if (mayStart) return '250-mail.corp.example\r\n250 STARTTLS';
      return account ? '250-mail.corp.example\r\n250 AUTH PLAIN' : '250 mail.corp.example';
    }
    if (mayStart) return '530 5.7.0 STARTTLS first';
    if (verb === 'AUTH') {
      const given = Buffer.from(line.split(' ')[2] ?? '', 'base64')
        .toString()
        .split('\0');
      const right = account && given[1] === account.user && given[2] === account.password;
      user = right ? account.user : undefined;
      return right ? '235 2.7.0 welcome' : '535 5.7.8 wrong';
    }
    if (verb === 'MAIL') {
      if (account && user === undefined) return '530 5.7.0 log in first';
      if (server.manners === 'refuses-mail') return '451 4.3.0 try again later';
      envelope = { from: /<([^>]*)>/.exec(line)?.[1] ?? '', to: [] };
      return '250 2.1.0 ok';
    }
    if (verb === 'RCPT') {
      const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (server.unknown.includes(address)) return '550 5.1.1 no such person';
      envelope.to.push(address);
      return '250 2.1.5 ok';
    }
    if (verb === 'DATA') {
      data = [];
      return '354 go on';
    }
    if (verb === 'RSET') return '250 2.0.0 ok';
    if (verb === 'QUIT') return '221 2.0.0 bye';
    return '502 5.5.1 unknown';
  }

  function startTls(context: Certificate): void {
    socket.removeListener('data', read);
    say('220 2.0.0 go on');
    const secured = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(context) });
    secured.on('error', () => socket.destroy());
    secured.once('secure', () => converse(secured, { ...conversation, greets: false }));
  }

  function read(chunk: Buffer): void {
    buffered += chunk.toString();
    for (let end = buffered.indexOf('\r\n'); end >= 0; end = buffered.indexOf('\r\n')) {
      const line = buffered.slice(0, end);
      buffered = buffered.slice(end + 2);
      server.lines.push(line);
      if (protocol === undefined) server.clear.push(line);
      if (server.manners === 'silent') continue;
      if (mayStart && security !== undefined && line.toUpperCase() === 'STARTTLS') {
        startTls(security.certificate);
        return;
      }
      if (data === undefined) say(answer(line));
      else if (line === '.') {
        server.mails.push({ ...envelope, data: data.join('\r\n'), user, protocol });
        data = undefined;
        say('250 2.0.0 taken');
      } else data.push(line.replace(/^\./, ''));
    }
  }

  socket.on('data', read);
}
