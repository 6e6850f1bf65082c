import { EventEmitter } from 'node:events';
import { timestamp } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import type { CaptureGround } from '#core/source.ts';
import { objectOf } from '#core/untyped.ts';
import { phoneOfJid } from '#core/whatsapp.ts';
import { type AuthState, readAuthState } from '#sources/whatsapp-linked-device/authState.ts';
import { makeCallBook } from '#sources/whatsapp-linked-device/callBook.ts';
import { numberOf } from '#sources/whatsapp-linked-device/fields.ts';
import { makeGroupBook } from '#sources/whatsapp-linked-device/groupBook.ts';
import { makeHistory } from '#sources/whatsapp-linked-device/history.ts';
import { type Baileys, silentLogger, type WhatsappSocket } from '#sources/whatsapp-linked-device/library.ts';
import { makeLidTable } from '#sources/whatsapp-linked-device/lids.ts';
import { hearEvents, hearMessage, type ListenerTable } from '#sources/whatsapp-linked-device/listener.ts';
import { makeOriginals, type Originals } from '#sources/whatsapp-linked-device/originals.ts';
import type { Outbox } from '#sources/whatsapp-linked-device/outbox.ts';
import { makePollBook } from '#sources/whatsapp-linked-device/polls.ts';
import { makeReception } from '#sources/whatsapp-linked-device/reception.ts';
import { lastSeen, lostSince } from '#sources/whatsapp-linked-device/remembered.ts';
import type { LinkedDeviceSettings } from '#sources/whatsapp-linked-device/settings.ts';
import {
  holdAnswers,
  type Opened,
  tapEvents,
  tappedRepository,
  watchStanzas,
} from '#sources/whatsapp-linked-device/tap.ts';

/** What one connection to WhatsApp stands on. */
export interface SessionTable {
  readonly baileys: Baileys;
  readonly settings: LinkedDeviceSettings;
  readonly ground: CaptureGround;
  readonly outbox: Outbox;
  /** Open connections by account, for media that a phone has to send again. */
  readonly sockets: Map<string, WhatsappSocket>;
  /** Whether a pairing code is asked for: each one rings on the phone, so once a start is enough. */
  readonly pairingCode: boolean;
}

/** How a connection ended. */
export interface SessionEnd {
  /** Of the client's `DisconnectReason`; 0 where this side ended it. */
  readonly code: number;
  /** Whether it had been usable. */
  readonly opened: boolean;
  /** Whether a code was shown to be scanned. */
  readonly shown: boolean;
  /** The phone that linked is not the registered user's, and was logged out. */
  readonly wrongPhone?: string;
  /** Why what came could not be handed over. */
  readonly failed?: unknown;
}

/** The alarm when a phone other than the registered user's was linked. */
export const wrongNumberAlarm = 'linked-number-differs';

const seenEvery = 60_000;
const qrLives = { first: 60_000, later: 20_000 };

/** Runs one connection to its end. */
export async function runSession(table: SessionTable, signal: AbortSignal): Promise<SessionEnd> {
  const auth = await readAuthState(table.ground.memory, table.baileys);
  return new Session(table, auth, signal).run();
}

class Session {
  readonly #table: SessionTable;
  readonly #auth: AuthState;
  readonly #signal: AbortSignal;
  readonly #socket: WhatsappSocket;
  readonly #listener: ListenerTable;
  /** Everything that was heard so far is durable when it resolves. */
  #heard: Promise<void> = Promise.resolve();
  #failed: unknown;
  #opened = false;
  #codes = 0;
  #groupsKnown: Promise<unknown> = Promise.resolve();
  readonly #closed = Promise.withResolvers<number>();
  #originals: Originals | undefined;
  readonly #background = new Set<Promise<unknown>>();

  constructor(table: SessionTable, auth: AuthState, signal: AbortSignal) {
    this.#table = table;
    this.#auth = auth;
    this.#signal = signal;
    let stanzas = new WeakMap<Uint8Array, never>() as ReturnType<typeof watchStanzas>;
    this.#socket = openSocket(table, auth, async (sealed, plaintext) => {
      const stanza = stanzas.get(sealed);
      if (stanza === undefined || !this.#isHis) return;
      if (stanza.attrs.from?.endsWith('@g.us')) await this.#groupsKnown;
      await hearMessage(this.#listener, stanza, plaintext).catch((error: unknown) => {
        this.#fail(error);
        throw error;
      });
    });
    stanzas = watchStanzas(this.#socket);
    this.#listener = this.#makeListener();
  }

  /** True once a device is linked that belongs to the registered user. Before that nothing is taken. */
  get #isHis(): boolean {
    return this.#linkedPhone === this.#table.settings.accountPhone;
  }

  get #linkedPhone(): string | undefined {
    const { account, me } = this.#auth.creds;
    return account == null ? undefined : phoneOfJid(me?.id ?? '');
  }

  #makeListener(): ListenerTable {
    const { baileys, ground, outbox, settings } = this.#table;
    const { lidMapping } = this.#socket.signalRepository;
    const me = () => this.#auth.creds.me ?? { id: '' };
    const groups = makeGroupBook(ground.memory, ground.clock);
    const lids = makeLidTable(ground.memory, (lid) => lidMapping.getPNForLID(lid));
    const polls = makePollBook(ground.memory, baileys);
    const originals = makeOriginals(ground.memory, ground.clock);
    this.#originals = originals;
    const reception = makeReception({ baileys, ground, outbox, lids, groups, polls, originals, me });
    const signal = this.#signal;
    const history = makeHistory({ baileys, ground, groups, reception, server: settings.server, signal });
    const calls = makeCallBook(ground, reception);
    const inBackground = (work: Promise<unknown>) => this.#inBackground(work);
    return { baileys, reception, groups, history, calls, me, inBackground };
  }

  async run(): Promise<SessionEnd> {
    const { sockets, settings } = this.#table;
    const stop = () => void this.#stop();
    const seen = setInterval(() => this.#noteSeen(), seenEvery);
    try {
      this.#follow();
      if (this.#signal.aborted) stop();
      this.#signal.addEventListener('abort', stop, { once: true });
      const code = await this.#closed.promise;
      await Promise.allSettled([this.#heard, ...this.#background]);
      await this.#originals?.settled();
      const wrongPhone = this.#opened && !this.#isHis ? this.#linkedPhone : undefined;
      return {
        code: this.#failed === undefined ? code : 0,
        opened: this.#opened,
        shown: this.#codes > 0,
        ...(wrongPhone === undefined ? {} : { wrongPhone }),
        ...(this.#failed === undefined ? {} : { failed: this.#failed }),
      };
    } finally {
      clearInterval(seen);
      this.#signal.removeEventListener('abort', stop);
      if (sockets.get(settings.accountPhone) === this.#socket) sockets.delete(settings.accountPhone);
    }
  }

  /** Listens until the connection closes. */
  #follow(): void {
    const { ev } = this.#socket;
    holdAnswers(this.#socket, () => this.#heard);
    tapEvents(this.#socket, (events) => {
      if (this.#isHis) this.#hear(() => hearEvents(this.#listener, events));
    });
    // After the client's own listener, which puts the change into `creds`.
    ev.on('creds.update', () => this.#hear(() => this.#auth.save()));
    ev.on('connection.update', ({ qr, connection, lastDisconnect }) => {
      if (qr !== undefined) void this.#tellCode(qr);
      if (connection === 'open') this.#inBackground(this.#open());
      if (connection === 'close') this.#closed.resolve(codeOf(lastDisconnect?.error));
    });
  }

  /** In their order, and WhatsApp gets no answer before. */
  #hear(work: () => Promise<void>): void {
    this.#heard = this.#heard.then(work);
    this.#heard.catch((error: unknown) => this.#fail(error));
  }

  /** What is not durable is not acknowledged: this connection ends, and WhatsApp sends it again on the next. */
  #fail(error: unknown): void {
    this.#failed ??= error;
    void this.#socket.end(undefined);
  }

  /** Stopped for good because the number is nobody's of ours any more, the device is taken from the phone too. */
  async #stop(): Promise<void> {
    const mayNotGoOn = isFailure(this.#signal.reason, 'capture-unlinked');
    if (mayNotGoOn && this.#opened) await this.#socket.logout().catch(() => {});
    await this.#socket.end(undefined);
  }

  #inBackground(work: Promise<unknown>): void {
    this.#background.add(work);
    void work.catch(() => {}).finally(() => this.#background.delete(work));
  }

  async #tellCode(qr: string): Promise<void> {
    const { ground, settings, pairingCode: wanted } = this.#table;
    const first = this.#codes++ === 0;
    const until = new Date(
      ground.clock.now().getTime() + (first ? qrLives.first : qrLives.later),
    ).toISOString();
    ground.tell({ state: 'linking', qr, until });
    if (!wanted) return;
    const { creds } = this.#auth;
    const pairingCode = first
      ? await this.#socket.requestPairingCode(settings.accountPhone.slice(1)).catch(() => undefined)
      : creds.pairingCode;
    if (pairingCode !== undefined) ground.tell({ state: 'linking', qr, pairingCode, until });
  }

  async #open(): Promise<void> {
    this.#opened = true;
    if (!this.#isHis) {
      await this.#socket.logout();
      return;
    }
    const { ground, sockets, settings } = this.#table;
    sockets.set(settings.accountPhone, this.#socket);
    ground.tell({ state: 'running' });
    await ground.settle(wrongNumberAlarm, settings.accountPhone);
    this.#groupsKnown = this.#readGroups();
    await this.#tellGap();
    await lastSeen(ground.memory).write(timestamp(ground.clock.now()));
    await this.#groupsKnown;
    await this.#listener.calls.closeOld();
    await this.#listener.history.takeAll();
  }

  /** The answer comes as an event, `groups.update`. A question that is open when the connection closes is never answered. */
  async #readGroups(): Promise<void> {
    const asked = this.#socket.groupFetchAllParticipating().catch(() => {});
    await Promise.race([asked, this.#closed.promise]);
    await this.#heard;
  }

  async #tellGap(): Promise<void> {
    const { memory, clock } = this.#table.ground;
    const from = await lostSince(memory).read();
    if (from === undefined) return;
    const until = timestamp(clock.now());
    const reason = 'The device was not linked. What the phone tells of this time is archived as its history.';
    await this.#listener.reception.take({ event: 'gap', from, until, reason });
    await lostSince(memory).write(undefined);
  }

  #noteSeen(): void {
    const { memory, clock } = this.#table.ground;
    if (this.#opened && this.#isHis) this.#inBackground(lastSeen(memory).write(timestamp(clock.now())));
  }
}

/** A client that listens only: it is not shown as online, marks nothing as read, and resends nothing. */
function openSocket({ baileys, settings }: SessionTable, auth: AuthState, opened: Opened): WhatsappSocket {
  const { server } = settings;
  if (server !== undefined) {
    baileys.WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(server.certificateKey, 'hex');
  }
  return withoutLooseEnds(() =>
    baileys.makeWASocket({
      auth: { creds: auth.creds, keys: baileys.makeCacheableSignalKeyStore(auth.keys, silentLogger) },
      logger: silentLogger,
      browser: baileys.Browsers.macOS('Desktop'),
      markOnlineOnConnect: false,
      syncFullHistory: true,
      shouldSyncHistoryMessage: () => true,
      emitOwnEvents: true,
      // Another device's request to send a message again finds none here.
      enableRecentMessageCache: false,
      getMessage: async () => undefined,
      shouldIgnoreJid: (jid) => jid === 'status@broadcast' || jid.endsWith('@newsletter'),
      makeSignalRepository: tappedRepository(baileys, opened),
      ...(server === undefined ? {} : { waWebSocketUrl: server.url }),
    }),
  );
}

/** QUIRK: listeners of the client are async and may fail; that shall end this connection, and never the process. */
function withoutLooseEnds(make: () => WhatsappSocket): WhatsappSocket {
  const before = EventEmitter.captureRejections;
  EventEmitter.captureRejections = true;
  try {
    const socket = make();
    socket.ev.on('error' as 'call', () => void socket.end(undefined));
    return socket;
  } finally {
    EventEmitter.captureRejections = before;
  }
}

function codeOf(error: unknown): number {
  return numberOf(objectOf(objectOf(error).output).statusCode) ?? 0;
}
