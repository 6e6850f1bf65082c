import type {
  BaileysEventMap,
  BinaryNode,
  SignalKeyStoreWithTransaction,
  SocketConfig,
} from '@whiskeysockets/baileys';
import type { Baileys, WhatsappSocket } from '#sources/whatsapp-linked-device/library.ts';

/**
 * Where we listen to the client. Its own events come too late and too few for an archive: it acknowledges a message
 * before it tells of it, and while it gathers events it merges a message with its edit or deletion, so that the first
 * text is gone. So messages are taken as they are decrypted, other events before they are merged, and nothing is
 * answered to WhatsApp before what came is durable.
 */

type MakeRepository = SocketConfig['makeSignalRepository'];

/** Called with each decrypted text before the key that opened it is used up for good. */
export type Opened = (sealed: Uint8Array, plaintext: Uint8Array) => Promise<void>;

/**
 * The client's cryptography, which tells what it decrypted. Inside the transaction of the keys: should the message not
 * become durable, the keys stay as they were, and WhatsApp's second try can be decrypted again.
 */
export function tappedRepository({ DEFAULT_CONNECTION_CONFIG }: Baileys, opened: Opened): MakeRepository {
  return (auth, logger, lidsOfNumbers) => {
    const inner = DEFAULT_CONNECTION_CONFIG.makeSignalRepository(auth, logger, lidsOfNumbers);
    const keys = auth.keys as SignalKeyStoreWithTransaction;
    return {
      ...inner,
      decryptMessage: (sealed) =>
        keys.transaction(async () => {
          const plaintext = await inner.decryptMessage(sealed);
          await opened(sealed.ciphertext, plaintext);
          return plaintext;
        }, sealed.jid),
      decryptGroupMessage: (sealed) =>
        keys.transaction(async () => {
          const plaintext = await inner.decryptGroupMessage(sealed);
          await opened(sealed.msg, plaintext);
          return plaintext;
        }, sealed.group),
    };
  };
}

/** The stanzas that encrypted contents came in, by the very bytes that the client decrypts. */
export function watchStanzas({ ws }: WhatsappSocket): WeakMap<Uint8Array, BinaryNode> {
  const stanzas = new WeakMap<Uint8Array, BinaryNode>();
  ws.on('frame', (stanza: BinaryNode) => {
    if (stanza.tag !== 'message' || !Array.isArray(stanza.content)) return;
    for (const { content } of stanza.content) {
      if (content instanceof Uint8Array) stanzas.set(content, stanza);
    }
  });
  return stanzas;
}

/** Any event of the client, by its name. */
export type Hear = (events: Partial<BaileysEventMap>) => void;

/** Hears each event at the moment that the client makes it, before it gathers and merges. */
export function tapEvents({ ev }: WhatsappSocket, hear: Hear): void {
  const emit = ev.emit.bind(ev);
  ev.emit = (name, data) => {
    hear({ [name]: data });
    return emit(name, data);
  };
}

interface RawSocket {
  send(bytes: Uint8Array, done?: (error?: Error) => void): void;
}

/**
 * Holds back what the client sends, acknowledgements above all, until what came before is durable.
 * @param durable rejects when it will not be: then nothing more is sent
 */
export function holdAnswers({ ws }: WhatsappSocket, durable: () => Promise<void>): void {
  const raw = (ws as unknown as { socket: RawSocket }).socket;
  const send = raw.send.bind(raw);
  let last = Promise.resolve();
  raw.send = (bytes, done) => {
    last = last.then(durable).then(
      () => send(bytes, done),
      (error: Error) => done?.(error),
    );
  };
}
