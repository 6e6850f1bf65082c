import type { BinaryNode, Contact, proto, WAMessage } from '@whiskeysockets/baileys';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';

/** A decrypted message with its envelope. */
export interface OpenedMessage {
  readonly message: WAMessage;
  /** The phone announces a piece of its history. */
  readonly history?: proto.Message.IHistorySyncNotification;
  readonly offline: boolean;
  /** Without the padding that encryption adds. */
  readonly plaintext: Uint8Array;
}

/**
 * Puts envelope and content together, as the client does later.
 * @param padded as decrypted
 */
export function openedMessage(
  baileys: Baileys,
  stanza: BinaryNode,
  padded: Uint8Array,
  me: Contact,
): OpenedMessage {
  const { fullMessage } = baileys.decodeMessageNode(stanza, me.id, me.lid ?? '');
  const plaintext = unpadded(baileys, padded);
  const content = contentIn(baileys, plaintext);
  const message = { ...fullMessage, ...(content === undefined ? {} : { message: content }) } as WAMessage;
  clean(baileys, message, me);
  const history = message.key.fromMe ? content?.protocolMessage?.historySyncNotification : undefined;
  return {
    message,
    offline: stanza.attrs.offline !== undefined,
    plaintext,
    ...(history ? { history } : {}),
  };
}

/** Whoever writes a message pads it: what is padded wrongly is archived as it is. */
function unpadded({ unpadRandomMax16 }: Baileys, padded: Uint8Array): Uint8Array {
  try {
    return unpadRandomMax16(padded);
  } catch {
    return padded;
  }
}

/** The client's own view of the keys. It cannot take a reaction to nothing, for one. */
function clean({ cleanMessage }: Baileys, message: WAMessage, me: Contact): void {
  try {
    cleanMessage(message, me.id, me.lid ?? '');
  } catch {
    // Kept as it came.
  }
}

/** @returns undefined for bytes that are no message; they are archived as they are */
function contentIn({ proto }: Baileys, plaintext: Uint8Array): proto.IMessage | undefined {
  try {
    const message = proto.Message.decode(plaintext);
    return message.deviceSentMessage?.message ?? message;
  } catch {
    return undefined;
  }
}
