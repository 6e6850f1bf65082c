import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, dots unstuffed. */
  readonly data: string;
  /** Who had logged in. */
  readonly user: string | undefined;
}

/** The Message-ID of a mail. */
export function mailId(sent: TakenMail | undefined): string | undefined {
  return /^Message-ID:\s+(\S+)$/m.exec(sent?.data ?? '')?.[1];
}

/** What the server does with mails: takes them, refuses the log-in or the mail, or never says a word. */
export type MailManners = 'takes' | 'refuses-mail' | 'silent';

/** A mail server (RFC 5321, AUTH PLAIN of RFC 4954) on loopback, without TLS. */
export interface MailServer {
  readonly port: number;
  readonly mails: TakenMail[];
  /** Every line that a client has sent. */
  readonly lines: string[];
  manners: MailManners;
  /** Recipients that it does not know. */
  unknown: readonly string[];
  close(): Promise<void>;
}

/** @param account the only log-in; without one none is asked for */
export async function startMailServer(account?: {
  readonly user: string;
  readonly password: string;
}): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket, started, account);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const started: MailServer = {
    port: (server.address() as AddressInfo).port,
    mails: [],
    lines: [],
    manners: 'takes',
    unknown: [],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return started;
}

function converse(
  socket: Socket,
  server: MailServer,
  account: { readonly user: string; readonly password: string } | undefined,
): void {
  let buffered = '';
  let user: string | undefined;
  let envelope: { from: string; to: string[] } = { from: '', to: [] };
  let data: string[] | undefined;
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  if (server.manners !== 'silent') say('220 mail.corp.example ESMTP');

  /** One command, one reply. */
  function answer(line: string): string {
    const [verb = ''] = line.toUpperCase().split(/[ :]/);
    if (verb === 'EHLO') return account ? '250-mail.corp.example\r\n250 AUTH PLAIN' : '250 mail.corp.example';
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

  socket.on('data', (chunk) => {
    buffered += chunk.toString();
    for (let end = buffered.indexOf('\r\n'); end >= 0; end = buffered.indexOf('\r\n')) {
      const line = buffered.slice(0, end);
      buffered = buffered.slice(end + 2);
      server.lines.push(line);
      if (server.manners === 'silent') continue;
      if (data === undefined) say(answer(line));
      else if (line === '.') {
        server.mails.push({ ...envelope, data: data.join('\r\n'), user });
        data = undefined;
        say('250 2.0.0 taken');
      } else data.push(line.replace(/^\./, ''));
    }
  });
}
