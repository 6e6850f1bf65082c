import { fixedClock } from '#core/clock.ts';
import type { AttachmentId } from '#core/ids.ts';
import type { ItemKind } from '#core/item.ts';
import { testNow } from '#sources/whatsapp-export/captureForTest.ts';
import type { ExportEvent } from '#sources/whatsapp-export/native.ts';
import type { ExportSettings } from '#sources/whatsapp-export/settings.ts';
import { makeWhatsappExport } from '#sources/whatsapp-export/source.ts';
import { sourceSuite } from '../../../test/suites/source.ts';

const source = makeWhatsappExport(fixedClock(testNow));
const files: Readonly<Record<string, string>> = {
  'ios-en-direct': '_chat.txt',
  'ios-de-group': '_chat.txt',
  'android-en-group': 'WhatsApp Chat with Harbour Team.txt',
};
const chats = Object.keys(files);

/** The lines of the chats that were written by hand; attachments named by their line, for their ids are made at random. */
async function eventsOf(chat: string): Promise<ExportEvent[]> {
  const events: ExportEvent[] = [];
  await source.capture(
    settingsOf(chat),
    async (batch) => {
      for (const { native } of batch) events.push(named(native));
    },
    new AbortController().signal,
  );
  return events;
}

function settingsOf(chat: string): ExportSettings {
  return {
    files: [`fixtures/whatsapp-export/${chat}/${files[chat]}`],
    accountPhone: '+447700900101',
    me: 'Alice Chen',
    timeZone: 'Europe/London',
  };
}

function named(event: ExportEvent): ExportEvent {
  const { attachment, line } = event;
  if (attachment === undefined) return event;
  return { ...event, attachment: { ...attachment, id: `attachment-${line}` as AttachmentId } };
}

const kinds: readonly ItemKind[] = [
  'message',
  'edit',
  'deletion',
  'call',
  'membership',
  'group-change',
  'system',
];

/** Of each chat, of each kind, the first two lines. */
const cases = (
  await Promise.all(
    chats.map(async (chat) => {
      const byKind = Map.groupBy(await eventsOf(chat), (event) => source.convert(event).kind);
      return [...byKind.values()]
        .flatMap((events) => events.slice(0, 2))
        .map((native) => ({ name: `${chat}/line-${native.line}`, native }));
    }),
  )
).flat();

const [{ native: some }] = cases as [(typeof cases)[number]];

sourceSuite({
  source,
  kinds,
  cases,
  odd: [
    { ...some, text: '', raw: ' ' },
    { ...some, author: 'x'.repeat(1_048_576) },
    { ...some, text: '\u0000\ud800\u202e', occurredAt: '0001-01-01T00:00:00.000Z' },
  ],
  origin: async () => {
    const [chat = ''] = chats;
    return {
      settings: settingsOf(chat),
      events: (await eventsOf(chat)).length,
      close: async () => undefined,
    };
  },
});
