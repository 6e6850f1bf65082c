import type { ItemDraft } from '#core/item.ts';
import { type JsonObject, listOf, objectOf } from '#core/untyped.ts';
import { draftOf } from '#sources/whatsapp-linked-device/draft.ts';
import { countOf, numberOf, optional, textOf } from '#sources/whatsapp-linked-device/fields.ts';
import {
  directPlace,
  groupPlace,
  idOfWhat,
  instantOf,
  type Place,
} from '#sources/whatsapp-linked-device/ids.ts';
import type { CallEvent, CallRecordEvent, Scene } from '#sources/whatsapp-linked-device/native.ts';
import { lidOf, meIn, personOf } from '#sources/whatsapp-linked-device/people.ts';
import { outcomeOf } from '#sources/whatsapp-linked-device/special.ts';

/** Signals that end a call, as this device sees them. */
const endings: readonly unknown[] = ['timeout', 'reject', 'terminate'];

/** A call as its signals tell it. A linked device sees incoming calls only. */
export function convertCall(native: CallEvent & { readonly scene: Scene }): ItemDraft {
  const { scene } = native;
  const signals = listOf(native.signals).map(objectOf);
  const first = signals[0] ?? {};
  const statuses = signals.map(({ status }) => status);
  const accepted = secondsOf(signals.find(({ status }) => status === 'accept'));
  const ended = secondsOf(signals.find(({ status }) => endings.includes(status)));
  const from = textOf(first.callerPn) ?? textOf(first.from) ?? textOf(first.chatId) ?? '';
  const group = textOf(first.groupJid);
  const place = callPlace({ caller: from, group }, scene);
  return draftOf(
    { native, place, seconds: secondsOf(first) },
    {
      kind: 'call',
      nativeId: textOf(first.id) ?? idOfWhat('call', JSON.stringify(first)),
      call: {
        media: first.isVideo === true ? 'video' : 'voice',
        group: group !== undefined || first.isGroup === true,
        ...optional('startedAt', timeOf(accepted)),
        ...optional('endedAt', timeOf(ended)),
        ...(accepted === undefined || ended === undefined || ended < accepted
          ? {}
          : { durationSeconds: ended - accepted }),
        outcome: outcomeBy(statuses),
      },
    },
  );
}

function outcomeBy(statuses: readonly unknown[]): NonNullable<ItemDraft['call']>['outcome'] {
  if (statuses.includes('accept')) return 'answered';
  if (statuses.includes('reject')) return 'rejected';
  return statuses.includes('timeout') || statuses.includes('terminate') ? 'missed' : 'unknown';
}

/** A call of the phone's own log, outgoing ones among them. */
export function convertCallRecord(native: CallRecordEvent & { readonly scene: Scene }): ItemDraft {
  const { record, scene } = native;
  const others = listOf(record.participants).map((person) => textOf(objectOf(person).userJid));
  const incoming = record.isIncoming === true;
  const caller = textOf(record.callCreatorJid) ?? (incoming ? others[0] : undefined) ?? '';
  const group = textOf(record.groupJid);
  const called = others.find((jid) => jid !== undefined && personOf(jid, scene).nativeId !== scene.me.phone);
  const place = callPlace({ caller: incoming ? caller : '', group, called }, scene);
  const started = startOf(record);
  const duration = countOf(record.duration);
  return draftOf(
    { native, place, seconds: started },
    {
      kind: 'call',
      nativeId: textOf(record.callId) ?? idOfWhat('call record', JSON.stringify(record)),
      call: {
        media: record.isVideo === true ? 'video' : 'voice',
        group: group !== undefined,
        ...optional('startedAt', timeOf(started)),
        ...optional('durationSeconds', duration),
        outcome: outcomeOf(record.callResult ?? 'CONNECTED'),
      },
    },
  );
}

/** `startTime` has been seen in seconds and in milliseconds. */
function startOf(record: JsonObject): number | undefined {
  const start = numberOf(record.startTime);
  return start !== undefined && start > 100_000_000_000 ? Math.floor(start / 1000) : start;
}

interface Sides {
  /** JID; empty: the account's user called. */
  readonly caller: string;
  readonly group: string | undefined;
  readonly called?: string | undefined;
}

function callPlace({ caller, group, called }: Sides, scene: Scene): Place {
  const mine = caller === '' || personOf(caller, scene).nativeId === scene.me.phone;
  const person = mine ? meIn(scene) : personOf(lidOf(caller) ?? caller, scene);
  if (group !== undefined) return groupPlace(group, scene, person);
  return directPlace(mine && called !== undefined ? personOf(called, scene) : person, mine, scene);
}

function secondsOf(signal: JsonObject | undefined): number | undefined {
  const time = Date.parse(textOf(signal?.date) ?? '');
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}

function timeOf(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : instantOf(seconds)?.toISOString();
}
