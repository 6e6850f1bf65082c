import { timestamp } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { type AttachmentId, makeUuid } from '#core/ids.ts';
import type { AttachmentContent, Captured } from '#core/source.ts';
import type { EncryptedRecord } from '#sources/wecom/chatData.ts';
import type { WecomCapture } from '#sources/wecom/context.ts';
import type { Described } from '#sources/wecom/directory.ts';
import { type FetchedMedium, fetchMedium, keptInMemory, lossOf } from '#sources/wecom/fetchMedia.ts';
import { instantOf } from '#sources/wecom/json.ts';
import { mediaOf } from '#sources/wecom/mediaRefs.ts';
import { optional, parseMessage } from '#sources/wecom/message.ts';
import type { RawText, WecomEvent, WecomGap, WecomMedia, WecomRecord } from '#sources/wecom/native.ts';

/** An event ready to be offered, and the memory that its media hold. */
export interface ReadyEvent {
  readonly captured: Captured<WecomEvent>;
  readonly memory: number;
  /** When the message was sent; RFC 3339. */
  readonly sentAt?: string;
}

/** Makes a record that was opened into an event: names looked up, small media fetched. */
export async function recordEvent(
  capture: WecomCapture,
  { seq, msgid }: EncryptedRecord,
  raw: RawText,
): Promise<ReadyEvent> {
  const { settings, ground } = capture;
  const message = parseMessage(raw);
  const nothing: Described = { people: {} };
  const described = message === undefined ? nothing : await capture.directory.describe(message);
  const now = ground.clock.now();
  const makeId = (): AttachmentId => makeUuid<AttachmentId>(now.getTime());
  const media = message === undefined ? [] : mediaOf(message, makeId);
  const fetched = await fetchSmall(capture, media);
  const native: WecomRecord = {
    type: 'record',
    corpId: settings.corpId,
    seq: String(seq),
    msgid: message?.msgid ?? msgid,
    capturedAt: timestamp(now),
    raw,
    people: described.people,
    ...optional({ roomName: described.roomName }),
    media: fetched.media,
  };
  const awaits = fetched.media.some(({ status }) => status === 'pending');
  return {
    captured: {
      native,
      attachments: fetched.contents,
      key: `${message?.action ?? ''} ${native.msgid}`,
      ...(awaits ? { awaitsMedia: true } : {}),
    },
    memory: fetched.memory,
    ...optional({ sentAt: message === undefined ? undefined : instantOf(message.whole.msgtime) }),
  };
}

interface Fetched {
  readonly media: readonly WecomMedia[];
  readonly contents: readonly AttachmentContent[];
  readonly memory: number;
}

/**
 * Large media, and those that fail, are left to the site, which fetches them when the record is safe. If one medium of a
 * record fails, its others wait with it: the contents are handed over once. After a failure all are left for a while,
 * so that an archive that answers slowly delays no message.
 */
async function fetchSmall(capture: WecomCapture, media: readonly WecomMedia[]): Promise<Fetched> {
  const left: Fetched = { media, contents: [], memory: 0 };
  const { mediaRest, ground, pace } = capture;
  const announced = media.reduce((sum, { claimedSize = 0 }) => sum + claimedSize, 0);
  if (announced > keptInMemory || ground.clock.now().getTime() < mediaRest.until) return left;
  const fetched: FetchedMedium[] = [];
  const found: WecomMedia[] = [];
  let room = keptInMemory;
  for (const medium of media) {
    const one = medium.status === 'pending' ? await fetchOne(capture, medium, room) : medium;
    if (one === undefined) {
      mediaRest.until = ground.clock.now().getTime() + pace.idle;
      return left;
    }
    if (!('content' in one)) {
      found.push(one);
      continue;
    }
    fetched.push(one);
    found.push(one.medium);
    room -= one.memory;
  }
  return {
    media: found,
    contents: fetched.map(({ content }) => content),
    memory: keptInMemory - room,
  };
}

/** Tried twice; @returns undefined when it may come later */
async function fetchOne(
  { sdk, signal }: WecomCapture,
  medium: WecomMedia,
  room: number,
): Promise<FetchedMedium | WecomMedia | undefined> {
  for (let again = true; ; again = false) {
    try {
      return await fetchMedium(sdk, medium, signal, room);
    } catch (error) {
      if (isFailure(error, 'capture-broken')) return { ...medium, status: lossOf(error) };
      if (!isFailure(error, 'media-missing')) throw error;
      if (!again) return undefined;
    }
  }
}

/** A loss, as an event. @param id the same for the same loss */
export function gapEvent(
  { settings, ground }: Pick<WecomCapture, 'settings' | 'ground'>,
  gap: Omit<WecomGap, 'type' | 'corpId' | 'capturedAt'>,
): ReadyEvent {
  const capturedAt = timestamp(ground.clock.now());
  const native: WecomGap = { type: 'gap', corpId: settings.corpId, capturedAt, ...gap };
  return { captured: { native, attachments: [], key: `gap ${gap.id}` }, memory: 0 };
}
