import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type ImapCommand, openCommandReader } from './commandReader.ts';

/** An IMAP server (RFC 3501) that a test can make answer as real ones do now and then; its mails are in memory. */
export interface ScriptedServer {
  readonly port: number;
  /** By path, as the wire has it. */
  readonly folders: Map<string, Buffer[]>;
  readonly subscribed: Set<string>;
  /** Lines of all commands, without literals and tags. */
  readonly commands: string[];
  close(): Promise<void>;
}

export interface Manners {
  readonly capabilities?: readonly string[];
  readonly prefix?: string;
  readonly delimiter?: string;
  /** Who may sign in, by what AUTHENTICATE gave; undefined is OK, a text is what stands behind NO. */
  readonly signIn?: (response: string) => string | undefined;
  /** What stands behind NO for an APPEND of such mails; undefined takes them. */
  readonly append?: ((mails: readonly Buffer[]) => string | undefined) | undefined;
  /** Answer of GETQUOTAROOT in KiB: used, limit. */
  readonly quota?: readonly [number, number];
  /** APPENDLIMIT of every folder, where the capability has no number. */
  readonly folderLimit?: number;
}

const usual = ['IMAP4rev1', 'AUTH=PLAIN', 'SASL-IR', 'LITERAL+', 'NAMESPACE', 'MULTIAPPEND', 'UIDPLUS'];
const uidValidity = 1_700_000_001;

/** @param manners may be changed while the server runs */
export async function startScriptedServer(manners: Manners): Promise<ScriptedServer> {
  const folders = new Map<string, Buffer[]>();
  const subscribed = new Set<string>();
  const commands: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => undefined);
    const session = openSession({ manners, folders, subscribed, write: (text) => void socket.write(text) });
    const read = openCommandReader((text) => void socket.write(text));
    socket.write('* OK ready\r\n');
    socket.on('data', (chunk: Buffer) => {
      for (const command of read(chunk)) {
        commands.push(command.line);
        session(command);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    folders,
    subscribed,
    commands,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

interface SessionParts extends Pick<ScriptedServer, 'folders' | 'subscribed'> {
  readonly manners: Manners;
  readonly write: (text: string) => void;
}

function openSession({ manners, folders, subscribed, write }: SessionParts): (command: ImapCommand) => void {
  let selected: readonly Buffer[] = [];
  const tell = (text: string): void => write(`* ${text}\r\n`);
  const { prefix = '', delimiter = '/' } = manners;
  const answers: Record<string, (command: ImapCommand) => string> = {
    CAPABILITY: () => {
      tell(`CAPABILITY ${(manners.capabilities ?? usual).join(' ')}`);
      return 'OK';
    },
    AUTHENTICATE: ({ words, response }) => {
      const refused = manners.signIn?.(Buffer.from(response ?? words[2] ?? '', 'base64').toString());
      return refused === undefined ? 'OK' : `NO ${refused}`;
    },
    NAMESPACE: () => {
      tell(`NAMESPACE (("${prefix}" "${delimiter}")) NIL NIL`);
      return 'OK';
    },
    LIST: ({ words }) => {
      const wanted = words[2] ?? '';
      for (const path of folders.keys()) {
        if (wanted === '*' || wanted === path) tell(`LIST () "${delimiter}" "${path}"`);
      }
      return 'OK';
    },
    STATUS: ({ words }) => {
      const path = words[1] ?? '';
      if (!folders.has(path)) return 'NO [NONEXISTENT] none';
      tell(`STATUS "${path}" (UIDNEXT 1 APPENDLIMIT ${manners.folderLimit ?? 'NIL'})`);
      return 'OK';
    },
    CREATE: ({ words }) => {
      folders.set(words[1] ?? '', []);
      return 'OK';
    },
    SUBSCRIBE: ({ words }) => {
      subscribed.add(words[1] ?? '');
      return 'OK';
    },
    APPEND: ({ words, literals }) => {
      const folder = folders.get(words[1] ?? '');
      if (folder === undefined) return 'NO [TRYCREATE] none';
      const refused = manners.append?.(literals);
      if (refused !== undefined) return `NO ${refused}`;
      const first = folder.length + 1;
      folder.push(...literals);
      const uids = literals.length === 1 ? `${first}` : `${first}:${folder.length}`;
      return has('UIDPLUS') ? `OK [APPENDUID ${uidValidity} ${uids}]` : 'OK';
    },
    EXAMINE: ({ words }) => {
      const folder = folders.get(words[1] ?? '');
      if (folder === undefined) return 'NO [NONEXISTENT] none';
      selected = folder;
      tell(`${folder.length} EXISTS`);
      tell(`OK [UIDVALIDITY ${uidValidity}]`);
      return 'OK [READ-ONLY]';
    },
    'UID SEARCH': ({ line }) => {
      const names = [...line.matchAll(/<[^>]+>/g)].map(([name]) => name);
      const found = selected.flatMap((mail, at) =>
        names.length === 0 || names.some((name) => mail.includes(name)) ? [at + 1] : [],
      );
      tell(`SEARCH ${found.join(' ')}`);
      return 'OK';
    },
    'UID FETCH': ({ words }) => {
      for (const uid of (words[2] ?? '').split(',').map(Number)) {
        const header = /^Message-ID: .*\r\n/m.exec(selected[uid - 1]?.toString('latin1') ?? '')?.[0] ?? '';
        const text = `${header}\r\n`;
        tell(`${uid} FETCH (UID ${uid} BODY[HEADER.FIELDS (MESSAGE-ID)] {${text.length}}\r\n${text})`);
      }
      return 'OK';
    },
    GETQUOTAROOT: ({ words }) => {
      tell(`QUOTAROOT "${words[1]}" "user"`);
      tell(`QUOTA "user" (STORAGE ${(manners.quota ?? [0, 1_000_000]).join(' ')})`);
      return 'OK';
    },
  };
  const has = (name: string): boolean => (manners.capabilities ?? usual).includes(name);
  return (command) => {
    const [first = '', second = ''] = command.words.map((word) => word.toUpperCase());
    const name = first === 'UID' ? `UID ${second}` : first;
    const answer = answers[name]?.(command) ?? 'OK';
    write(`${command.tag} ${/\]$|^\w+$/.test(answer) ? `${answer} done` : answer}\r\n`);
  };
}
