import type { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type JsonObject, objectOf } from '#core/untyped.ts';
import { numberOf, textOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';
import type { WhatsappServer } from '#sources/whatsapp-linked-device/settings.ts';

type MediaKind = Parameters<Baileys['getMediaKeys']>[1];

/** A medium on WhatsApp's servers, as a message names it. */
export interface MediaAddress {
  readonly kind: MediaKind;
  /** `directPath`, `url`, and `mediaKey` as base64. */
  readonly fields: JsonObject;
  /** In place of WhatsApp's own; for tests. */
  readonly server: WhatsappServer | undefined;
}

/**
 * Downloads and decrypts. The address stands in a message, so whoever writes one chooses it: only WhatsApp's hosts are
 * asked.
 * @throws Failure `media-missing`; its cause has the HTTP status where there was an answer
 */
export async function openMedia(baileys: Baileys, address: MediaAddress): Promise<Readable> {
  const key = textOf(address.fields.mediaKey);
  const url = urlOf(address);
  if (key === undefined || url === undefined) {
    throw new Failure(
      'capture-broken',
      say`The message names no file that can be downloaded.`,
      say`Nothing can be done: the attachment stays marked as missing.`,
    );
  }
  try {
    const keys = await baileys.getMediaKeys(Buffer.from(key, 'base64'), address.kind);
    return await baileys.downloadEncryptedContent(url.href, keys, {});
  } catch (cause) {
    throw mediaMissing(cause);
  }
}

export function mediaMissing(cause: unknown): Failure {
  return new Failure(
    'media-missing',
    say`A file could not be fetched from WhatsApp.`,
    say`It is tried again for 14 days; the user's phone must be online for older files.`,
    { cause },
  );
}

/** HTTP status of a failed download; undefined where there was no answer. */
export function httpStatusOf(error: unknown): number | undefined {
  const cause = error instanceof Failure ? error.cause : error;
  return numberOf(objectOf(objectOf(cause).output).statusCode);
}

function urlOf({ fields, server }: MediaAddress): URL | undefined {
  const origin = server === undefined ? 'https://mmg.whatsapp.net' : server.url.replace(/^ws/, 'http');
  const path = textOf(fields.directPath);
  const address = path === undefined ? textOf(fields.url) : new URL(origin).origin + path;
  const url = address === undefined ? null : URL.parse(address);
  if (url === null) return undefined;
  if (server !== undefined) return url.origin === new URL(origin).origin ? url : undefined;
  return url.protocol === 'https:' && url.hostname.endsWith('.whatsapp.net') ? url : undefined;
}
