import { timestamp } from '#core/clock.ts';
import type { Captured, OutsideAnswer, OutsideRequest } from '#core/source.ts';
import { announce, gapsOf } from '#sources/whatsapp-cloud-api/accountEvents.ts';
import { capturedOf, withMediaStates } from '#sources/whatsapp-cloud-api/captured.ts';
import { parseExact } from '#sources/whatsapp-cloud-api/exactJson.ts';
import { keyOf } from '#sources/whatsapp-cloud-api/ids.ts';
import type { CloudEvent, WebhookEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { type Ground, isSendAddress, passThrough } from '#sources/whatsapp-cloud-api/passThrough.ts';
import { forged, isSecret, isSigned } from '#sources/whatsapp-cloud-api/secrets.ts';
import type { CloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';
import { type Piece, split } from '#sources/whatsapp-cloud-api/split.ts';

/**
 * Answers a request to the capture's address: Meta's verification, its webhooks, and the programs that send.
 * @throws Failure `request-forged`
 */
export async function receiveRequest(request: OutsideRequest, road: Ground): Promise<OutsideAnswer> {
  if (isSendAddress(request.path)) return passThrough(request, road);
  if (request.path !== '') return { status: 404 };
  if (request.method === 'GET') return verify(request.query, road.settings);
  if (request.method !== 'POST') return { status: 405 };
  const { settings, emit, ground } = road;
  if (!isSigned(request.body, request.headers['x-hub-signature-256'], settings.appSecret)) throw forged();
  const capturedAt = timestamp(ground.clock.now());
  const pieces = piecesOf(request.body)?.filter((piece) => isWanted(piece, settings));
  const events = pieces?.map(
    ({ part, webhook }): WebhookEvent => withMediaStates({ kind: 'webhook', part, capturedAt, webhook }),
  );
  if (pieces === undefined || events === undefined) {
    await emit([unreadable(request.body, capturedAt)]);
    return { status: 200 };
  }
  const batch = events.map((native, index) => capturedOf(native, pieces[index]?.key ?? ''));
  const gaps = await gapsOf(events, ground, road.numbers);
  if (batch.length > 0) await emit([...batch, ...gaps]);
  await road.numbers.learn(ground.memory, events);
  await announce(events, ground);
  return { status: 200 };
}

/** Meta asks once, when the address is entered there, and expects its number back. */
function verify(query: URLSearchParams, { verifyToken }: CloudSettings): OutsideAnswer {
  const challenge = query.get('hub.challenge') ?? '';
  if (query.get('hub.mode') !== 'subscribe' || !isSecret(query.get('hub.verify_token'), verifyToken))
    throw forged();
  return { status: 200, mediaType: 'text/plain', body: challenge };
}

/** @returns undefined when the bytes are no webhook */
function piecesOf(body: Buffer): readonly Piece[] | undefined {
  const text = body.toString();
  // What is no UTF-8 would not come back as it was.
  return Buffer.from(text).equals(body) ? split(parseExact(text)) : undefined;
}

/** What belongs to no number is kept whatever the list says. */
function isWanted({ phoneNumberId }: Piece, { phoneNumberIds }: CloudSettings): boolean {
  return phoneNumberIds.length === 0 || phoneNumberId === undefined || phoneNumberIds.includes(phoneNumberId);
}

function unreadable(body: Buffer, capturedAt: string): Captured<CloudEvent> {
  const base64 = body.toString('base64');
  return capturedOf({ kind: 'unreadable', capturedAt, body: base64 }, keyOf('unreadable', base64));
}
