import type { WAMessage } from '@whiskeysockets/baileys';
import { type JsonObject, objectOf } from '#core/untyped.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';

/** How protobuf stands in JSON: 64-bit numbers as text, enums by name, bytes as base64. */
const jsonForm = { longs: String, enums: String, bytes: String };

/** A message of the client as plain JSON, with what the client adds to its key. Never throws. */
export function messageJson({ proto }: Baileys, message: WAMessage): JsonObject {
  const { key, ...rest } = message;
  try {
    const info = proto.WebMessageInfo.fromObject({ ...rest, key: { id: key.id } });
    return { ...proto.WebMessageInfo.toObject(info, jsonForm), key: plain(key) };
  } catch {
    const { messageTimestamp, pushName } = message;
    return plain({ key, messageTimestamp: String(messageTimestamp ?? ''), pushName });
  }
}

/** Any other event of the client as plain JSON, bytes as base64. */
export function plain(value: unknown): JsonObject {
  const written = JSON.stringify(value, (_, field: unknown) => {
    if (field instanceof Uint8Array) return Buffer.from(field).toString('base64');
    const { type, data } = objectOf(field);
    return type === 'Buffer' && Array.isArray(data) ? Buffer.from(data).toString('base64') : field;
  });
  return objectOf(JSON.parse(written ?? '{}'));
}

/** The message as the client takes it. */
export function messageOfJson({ proto }: Baileys, message: JsonObject): WAMessage {
  return proto.WebMessageInfo.fromObject(message) as unknown as WAMessage;
}
