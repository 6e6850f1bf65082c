import type { WAMessage } from '@whiskeysockets/baileys';
import { numberOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';
import type { ReceiptEvent } from '#sources/whatsapp-linked-device/native.ts';
import { plain } from '#sources/whatsapp-linked-device/protobuf.ts';

/**
 * In the history, reactions and receipts hang on the message that they are about. They become what they were: messages
 * with ids of their own, and receipts.
 */
export function historyExtras(baileys: Baileys, message: WAMessage): (WAMessage | ReceiptEvent)[] {
  return [...reactionsOf(baileys, message), ...receiptsOf(message)];
}

function reactionsOf({ proto }: Baileys, { key, reactions }: WAMessage): WAMessage[] {
  return (reactions ?? []).flatMap((reaction) => {
    if (!reaction.key?.id) return [];
    const seconds = Math.floor((numberOf(String(reaction.senderTimestampMs ?? '')) ?? 0) / 1000);
    const info = proto.WebMessageInfo.fromObject({
      key: {},
      message: {
        reactionMessage: { key, text: reaction.text, senderTimestampMs: reaction.senderTimestampMs },
      },
      messageTimestamp: seconds,
    });
    return [{ ...info, key: { ...reaction.key, remoteJid: key.remoteJid } } as WAMessage];
  });
}

function receiptsOf({ key, userReceipt }: WAMessage): ReceiptEvent[] {
  return (userReceipt ?? []).flatMap(({ userJid, receiptTimestamp, readTimestamp, playedTimestamp }) => {
    const times = { delivered: receiptTimestamp, read: readTimestamp, played: playedTimestamp };
    return (['delivered', 'read', 'played'] as const).flatMap((action) => {
      const at = numberOf(String(times[action] ?? ''));
      if (!userJid || at === undefined || at <= 0) return [];
      return [{ event: 'receipt' as const, key: plain(key), by: userJid, action, at }];
    });
  });
}
