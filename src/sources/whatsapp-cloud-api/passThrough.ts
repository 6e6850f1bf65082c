import { timestamp } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import type { Captured, CaptureGround, Emit, OutsideAnswer, OutsideRequest } from '#core/source.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '#core/untyped.ts';
import type { Attempts } from '#sources/whatsapp-cloud-api/attempts.ts';
import { capturedOf, withMediaStates } from '#sources/whatsapp-cloud-api/captured.ts';
import { parseExact } from '#sources/whatsapp-cloud-api/exactJson.ts';
import {
  answered,
  askGraph,
  displayPhoneNumber,
  type GraphAnswer,
} from '#sources/whatsapp-cloud-api/graph.ts';
import type { CloudEvent, SentEvent } from '#sources/whatsapp-cloud-api/native.ts';
import type { Numbers } from '#sources/whatsapp-cloud-api/numbers.ts';
import { bearerOf, forged, isSecret } from '#sources/whatsapp-cloud-api/secrets.ts';
import type { CloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';

/** `send/{phone-number-id}/messages`, with or without the version that stands there at Meta. */
const address = /^send\/(?:(v\d{1,3}\.\d{1,2})\/)?(\d{1,30})\/(messages|marketing_messages)$/;

/** What a request is answered with. */
export interface Ground {
  readonly settings: CloudSettings;
  readonly emit: Emit<CloudEvent>;
  readonly ground: CaptureGround;
  readonly attempts: Attempts;
  readonly numbers: Numbers;
}

/** Whether this is the address where the organisation's own programs send. */
export function isSendAddress(path: string): boolean {
  return path === 'send' || path.startsWith('send/');
}

/**
 * Sends a message for a program of the organisation and archives it: remembered before it leaves, archived before the
 * program hears that it left. What Meta refuses is answered as Meta answers, and is no message.
 * @throws Failure `request-forged`; `capture-unreachable`, `capture-refused` before anything was sent
 */
export async function passThrough(request: OutsideRequest, road: Ground): Promise<OutsideAnswer> {
  const { settings, ground } = road;
  const { passThroughToken } = settings;
  if (passThroughToken === undefined || !isSecret(bearerOf(request.headers.authorization), passThroughToken))
    throw forged();
  const [, version = settings.version, phoneNumberId, edge] = address.exec(request.path) ?? [];
  if (phoneNumberId === undefined || !isAllowed(settings, phoneNumberId))
    return refusal(404, 'There is no such phone number id here.');
  if (request.method !== 'POST') return refusal(405, 'Messages are sent by POST.');
  const message = readMessage(request.body);
  if (message === undefined) return refusal(400, 'The body is no JSON object.');
  const forward = () =>
    askGraph(settings, `${version}/${phoneNumberId}/${edge}`, { method: 'POST', body: request.body });
  if (!isMessage(message)) return relayed(await forward().catch(() => noAnswer()));
  const sent = {
    kind: 'sent' as const,
    capturedAt: timestamp(ground.clock.now()),
    attempt: makeUuid(ground.clock.now().getTime()),
    phoneNumberId,
    displayPhoneNumber: await numberOf(settings, phoneNumberId, ground),
    request: message,
  };
  return send(withMediaStates(sent), forward, road);
}

async function send(
  sent: SentEvent,
  forward: () => Promise<GraphAnswer>,
  road: Ground,
): Promise<OutsideAnswer> {
  const { attempts, ground } = road;
  await attempts.remember(ground.memory, sent);
  const answer = await forward().catch((error: unknown) => error);
  if (answer instanceof Error || !isGraphAnswer(answer)) {
    if (neverLeft(answer)) await attempts.forget(ground.memory, sent.attempt);
    else await archive(sent, road);
    return noAnswerFor(answer);
  }
  if (isRefusal(answer)) await attempts.forget(ground.memory, sent.attempt);
  else await archive(isAccepted(answer) ? { ...sent, answer: answered(answer) } : sent, road);
  return relayed(answer);
}

/**
 * The message is out, whatever happens here now: to answer with an error would make the program send it twice. What the
 * site cannot take stays in the memory, with Meta's answer, and `capture` offers it again.
 */
async function archive(sent: SentEvent, { emit, ground, attempts }: Ground): Promise<void> {
  try {
    if (sent.answer !== undefined) await attempts.remember(ground.memory, sent);
    await emit(sentBatch(sent));
    await attempts.forget(ground.memory, sent.attempt);
  } catch {
    attempts.release(sent.attempt);
  }
}

/** A sent message as the site takes it in; where Meta's answer was lost, with an item that says so. */
export function sentBatch(sent: SentEvent): Captured<CloudEvent>[] {
  const message = capturedOf(sent, `sent:${sent.attempt}`);
  if (sent.answer !== undefined) return [message];
  const { media: _media, ...rest } = sent;
  return [message, capturedOf({ ...rest, doubt: true }, `doubt:${sent.attempt}`)];
}

/** What is no UTF-8 is not passed on: it would be archived as something else than what was sent. */
function readMessage(body: Buffer): JsonObject | undefined {
  const text = body.toString();
  const value = Buffer.from(text).equals(body) ? parseExact(text) : undefined;
  return isObject(value) ? value : undefined;
}

/** Programs also mark messages as read at this address; that says nothing to anybody. Whatever else is sent, counts. */
function isMessage({ status, to, recipient }: JsonObject): boolean {
  return status === undefined || to !== undefined || recipient !== undefined;
}

function isAllowed({ phoneNumberIds }: CloudSettings, phoneNumberId: string): boolean {
  return phoneNumberIds.length === 0 || phoneNumberIds.includes(phoneNumberId);
}

/** The number behind an id, asked once. */
async function numberOf(
  settings: CloudSettings,
  phoneNumberId: string,
  ground: CaptureGround,
): Promise<string> {
  const name = `number/${phoneNumberId}`;
  const known = (await ground.memory.get([name])).get(name);
  if (known !== undefined) return known.toString();
  const number = await displayPhoneNumber(settings, phoneNumberId);
  await ground.memory.set(new Map([[name, Buffer.from(number)]]));
  return number;
}

function isAccepted(answer: GraphAnswer): boolean {
  return answer.status < 300 && textOf(objectOf(listOf(answered(answer).messages)[0]).id) !== undefined;
}

/** Meta says so itself, in its own form. A gateway's page says nothing of what happened behind it. */
function isRefusal(answer: GraphAnswer): boolean {
  return answer.status >= 400 && isObject(answered(answer).error);
}

function isGraphAnswer(value: unknown): value is GraphAnswer {
  return isObject(value) && typeof value.status === 'number' && Buffer.isBuffer(value.body);
}

/** No connection was made, so no message left. */
function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? objectOf(error.cause) : {};
  return [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
  ].includes(textOf(cause.code) ?? '');
}

function relayed({ status, mediaType, body }: GraphAnswer): OutsideAnswer {
  return { status, mediaType, body };
}

function noAnswerFor(error: unknown): OutsideAnswer {
  if (neverLeft(error)) return refusal(502, 'The Graph API cannot be reached. Nothing was sent.');
  if (isFailure(error)) throw error;
  return refusal(504, 'The answer of the Graph API was lost. The message may have been sent.');
}

function noAnswer(): GraphAnswer {
  const { status, mediaType = '', body = '' } = refusal(502, 'The Graph API does not answer.');
  return { status, mediaType, body: Buffer.from(body) };
}

/** In the form in which programs expect errors of the Graph API. */
function refusal(status: number, message: string): OutsideAnswer {
  const error = { message, type: 'HoldfastException', code: status };
  return { status, mediaType: 'application/json', body: JSON.stringify({ error }) };
}
