import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Item, type ItemDraft, itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';
import { whatsappExport } from '#sources/whatsapp-export/source.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

const folder = 'fixtures/whatsapp-export';

/** The line of a draft that the tables below spell out by hand: time, who, kind and what. */
function row(draft: ItemDraft): readonly unknown[] {
  const who = draft.sender?.displayName ?? draft.sender?.phone;
  return [draft.order, draft.occurredAt.slice(0, 19), who, draft.kind, what(draft)];
}

function what(draft: ItemDraft): unknown {
  const { attachments, call, content, deletion, groupChange, membership } = draft;
  const names = (membership?.members ?? []).map((member) => member.displayName ?? member.phone);
  if (call !== undefined) return call;
  if (deletion !== undefined) return `${deletion.scope} by ${deletion.by}`;
  if (membership !== undefined) return `${membership.change} ${names.join(', ')}`;
  if (groupChange !== undefined) return groupChange;
  const media = attachments.map(({ fileName, kind, status }) => `${kind} ${fileName} ${status}`);
  return content?.type === 'text' ? content.text : [content?.type, content?.text, ...media];
}

describe('what exports say', () => {
  test('iOS, English, a direct chat', async () => {
    const { drafts } = await captureForTest({ files: [`${folder}/ios-en-direct/_chat.txt`] });
    const day = '2024-03-14T09';
    expect(drafts.map(row)).toEqual([
      [
        1,
        `${day}:00:00`,
        undefined,
        'system',
        'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.',
      ],
      [
        2,
        `${day}:00:12`,
        'Alice Chen',
        'message',
        'Good morning, Bob.\nTwo things for today:\n\n- the berth plan\n- 12/03/2024, 08:00 - a note that looks like Android',
      ],
      [
        7,
        `${day}:01:05`,
        'Bob Miller',
        'message',
        ['image', undefined, 'image 00000003-PHOTO-2024-03-14-09-01-05.jpg omitted'],
      ],
      [
        8,
        `${day}:01:40`,
        'Bob Miller',
        'message',
        ['image', 'The signed copy', 'image 00000004-PHOTO-2024-03-14-09-01-40.jpg omitted'],
      ],
      [
        9,
        `${day}:02:00`,
        'Alice Chen',
        'message',
        ['document', undefined, 'document 00000005-tariffs.pdf omitted'],
      ],
      [10, `${day}:03:00`, 'Bob Miller', 'message', ['video', undefined, 'video video omitted']],
      [11, `${day}:04:00`, 'Alice Chen', 'edit', 'Make it 40 tonnes'],
      [12, `${day}:05:00`, 'Bob Miller', 'deletion', 'everyone by Bob Miller'],
      [13, `${day}:06:00`, 'Alice Chen', 'deletion', 'everyone by +447700900101'],
      [14, `${day}:07:00`, 'Bob Miller', 'call', { media: 'voice', group: false, outcome: 'missed' }],
      [
        15,
        `${day}:08:00`,
        'Alice Chen',
        'call',
        { media: 'voice', group: false, outcome: 'answered', durationSeconds: 300 },
      ],
      [16, `${day}:09:00`, 'Alice Chen', 'call', { media: 'video', group: false, outcome: 'missed' }],
      [
        17,
        `${day}:10:00`,
        'Bob Miller',
        'message',
        ['location', 'Location: https://maps.google.com/?q=51.507351,-0.127758'],
      ],
      [
        18,
        `${day}:11:00`,
        'Bob Miller',
        'message',
        ['poll', 'POLL:\nLunch?\nOPTION: Soup (2 votes)\nOPTION: Fish & chips (1 vote)'],
      ],
      [
        22,
        `${day}:12:00`,
        'Bob Miller',
        'message',
        ['contact', undefined, 'contact 00000015-Carol Diaz.vcf omitted'],
      ],
      [23, `${day}:13:00`, 'Bob Miller', 'system', 'Your phone did something this table does not know'],
      [24, `${day}:14:00`, 'Alice Chen', 'message', 'image omitted, I typed this: see 10:30'],
      [
        25,
        `${day}:15:00`,
        'Bob Miller',
        'message',
        ['voice', undefined, 'voice 00000018-AUDIO-2024-03-14-09-15-00.opus omitted'],
      ],
    ]);
    expect(drafts.find((draft) => draft.order === 17)?.content?.location).toEqual({
      latitude: 51.507351,
      longitude: -0.127758,
      url: 'https://maps.google.com/?q=51.507351,-0.127758',
    });
    expect(drafts.find((draft) => draft.order === 18)?.content?.poll).toEqual({
      question: 'Lunch?',
      options: [
        { text: 'Soup', votes: 2 },
        { text: 'Fish & chips', votes: 1 },
      ],
    });
  });

  test('iOS, German, a group', async () => {
    const { drafts } = await captureForTest({
      files: [`${folder}/ios-de-group/_chat.txt`],
      timeZone: 'Europe/Berlin',
      authors: { '~ Omar': 'omar@corp.example', 'Bernd Vogt': '+49 30 23125 099' },
    });
    const day = '2023-11-05T17';
    expect(drafts.map(row)).toEqual([
      [
        1,
        `${day}:02:11`,
        undefined,
        'system',
        'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen oder anhören.',
      ],
      [2, `${day}:02:11`, 'Jana Kröger', 'group-change', { change: 'created', next: 'Hafenrunde' }],
      [3, `${day}:02:11`, 'Jana Kröger', 'membership', 'added Alice Chen'],
      [4, `${day}:03:00`, 'Jana Kröger', 'message', 'Moin zusammen'],
      [5, `${day}:04:00`, 'Jana Kröger', 'membership', 'added Bernd Vogt, Omar Said'],
      [
        6,
        `${day}:05:30`,
        'Bernd Vogt',
        'message',
        ['image', undefined, 'image 00000006-PHOTO-2023-11-05-18-05-30.jpg omitted'],
      ],
      [7, `${day}:06:00`, 'Alice Chen', 'edit', 'Der neue Preis: 30 Euro'],
      [8, `${day}:07:00`, '+493023125011', 'message', 'Guten Abend'],
      [9, `${day}:08:00`, 'Omar', 'message', 'Ich bin der Omar'],
      [10, `${day}:09:00`, 'Bernd Vogt', 'deletion', 'everyone by +493023125099'],
      [11, `${day}:10:00`, 'Alice Chen', 'deletion', 'everyone by +447700900101'],
      [12, `${day}:11:00`, 'Jana Kröger', 'message', ['image', undefined, 'image image omitted']],
      [13, `${day}:12:00`, 'Bernd Vogt', 'call', { media: 'video', group: true, outcome: 'missed' }],
      [
        14,
        `${day}:13:00`,
        'Jana Kröger',
        'group-change',
        { change: 'renamed', previous: 'Hafenrunde', next: 'Kai: 7' },
      ],
      [15, `${day}:14:00`, 'Bernd Vogt', 'membership', 'left Bernd Vogt'],
      [16, `${day}:15:00`, 'Jana Kröger', 'message', ['live-location', 'Live-Standort wird geteilt']],
    ]);
    expect(drafts[0]?.conversation).toEqual({ id: 'export-chat:Kai: 7', type: 'group', title: 'Kai: 7' });
    expect(drafts[7]?.sender).toEqual({
      nativeId: '+493023125011',
      idType: 'pn',
      phone: '+493023125011',
      internal: false,
      resolution: 'exact',
    });
    expect(drafts[8]?.sender).toEqual({
      nativeId: '~ Omar',
      idType: 'name',
      email: 'omar@corp.example',
      displayName: 'Omar',
      internal: false,
      resolution: 'asserted',
    });
    const recipients = drafts[3]?.recipients.map((member) => [
      member.displayName ?? member.phone,
      member.resolution,
      member.role,
    ]);
    expect(recipients).toEqual([
      ['Alice Chen', 'asserted', 'member'],
      ['Bernd Vogt', 'asserted', 'member'],
      ['+493023125011', 'exact', 'member'],
      ['Omar', 'asserted', 'member'],
      ['Omar Said', 'unresolved', 'member'],
    ]);
  });

  test('Android, English, a group', async () => {
    const { drafts } = await captureForTest({
      files: [`${folder}/android-en-group/WhatsApp Chat with Harbour Team.txt`],
    });
    const at = (minute: number) => `2023-04-15T14:${String(minute).padStart(2, '0')}:00`;
    expect(drafts.slice(1).map(row)).toEqual([
      [2, at(4), 'Carol Diaz', 'group-change', { change: 'created', next: 'Harbour Team' }],
      [3, at(4), 'Carol Diaz', 'membership', 'added Alice Chen'],
      [4, at(5), 'Carol Diaz', 'message', 'Welcome all'],
      [5, at(5), 'Carol Diaz', 'membership', 'added Bob Miller, Dan Okoro, +447700900177'],
      [
        6,
        at(6),
        'Bob Miller',
        'message',
        ['image', 'The crane, as promised', 'image IMG-20230415-WA0001.jpg omitted'],
      ],
      [8, at(7), '+447700900177', 'message', 'Who is this: a test?'],
      [9, at(8), 'Alice Chen', 'message', ['other', undefined, 'other media omitted']],
      [10, at(9), 'Dan Okoro', 'deletion', 'everyone by Dan Okoro'],
      [11, at(9), 'Alice Chen', 'deletion', 'everyone by +447700900101'],
      [12, at(10), 'Dan Okoro', 'deletion', 'admin by Carol Diaz'],
      [13, at(11), 'Dan Okoro', 'message', ['other', 'null', 'other view-once omitted']],
      [14, at(12), 'Bob Miller', 'edit', 'See you at 9'],
      [
        15,
        at(13),
        'Carol Diaz',
        'group-change',
        { change: 'renamed', previous: 'Harbour Team', next: 'Harbour: Night shift' },
      ],
      [16, at(14), 'Carol Diaz', 'group-change', { change: 'picture' }],
      [17, at(15), 'Dan Okoro', 'membership', 'left Dan Okoro'],
      [18, at(16), 'Carol Diaz', 'membership', 'removed Bob Miller'],
      [19, at(17), undefined, 'call', { media: 'voice', group: true, outcome: 'missed' }],
      [20, at(18), undefined, 'system', 'Something new that WhatsApp says'],
      [
        21,
        at(19),
        'Alice Chen',
        'message',
        ['location', 'location: https://maps.google.com/?q=53.5511,9.9937'],
      ],
      [22, at(20), 'Carol Diaz', 'message', 'ok'],
      [23, at(20), 'Carol Diaz', 'message', 'ok'],
      [24, at(21), 'Bob Miller', 'message', ['document', undefined, 'document manual.docx omitted']],
      [25, at(22), 'Bob Miller', 'message', ['voice', undefined, 'voice PTT-20230415-WA0002.opus omitted']],
    ]);
    expect(drafts[0]?.conversation).toEqual({
      id: 'export-chat:Harbour Team',
      type: 'group',
      title: 'Harbour Team',
    });
    expect(drafts.every((draft) => draft.timePrecision === 'minute')).toBe(true);
  });

  test('Android, German, a direct chat', async () => {
    const { drafts } = await captureForTest({
      files: [`${folder}/android-de-direct/WhatsApp Chat mit Bernd Vogt.txt`],
      timeZone: 'Europe/Berlin',
    });
    const day = '2016-04-15T13';
    expect(drafts.slice(1).map(row)).toEqual([
      [2, `${day}:05:00`, 'Bernd Vogt', 'message', 'Moin'],
      [3, `${day}:06:00`, 'Alice Chen', 'message', ['other', undefined, 'other media omitted']],
      [
        4,
        `${day}:07:00`,
        'Alice Chen',
        'message',
        ['image', undefined, 'image IMG-20160415-WA0003.jpg omitted'],
      ],
      [5, `${day}:08:00`, 'Bernd Vogt', 'deletion', 'everyone by Bernd Vogt'],
      [6, `${day}:09:00`, 'Bernd Vogt', 'edit', 'Bis 10 Uhr'],
      [7, `${day}:10:00`, 'Bernd Vogt', 'call', { media: 'voice', group: false, outcome: 'missed' }],
      [
        8,
        `${day}:11:00`,
        undefined,
        'system',
        'Deine Sicherheitsnummer für Bernd Vogt hat sich geändert. Tippe, um mehr zu erfahren.',
      ],
      [
        9,
        `${day}:12:00`,
        'Bernd Vogt',
        'message',
        ['poll', 'UMFRAGE:\nKuchen?\nOPTION: Ja (2 Stimmen)\nOPTION: Nein (0 Stimmen)'],
      ],
      [
        13,
        '2016-04-15T22:05:00',
        'Bernd Vogt',
        'message',
        ['location', 'Standort: https://maps.google.com/?q=53.5511,9.9937'],
      ],
    ]);
  });

  test('twelve hours, with a narrow space before PM', async () => {
    const { drafts } = await captureForTest({
      files: [`${folder}/android-us-direct/WhatsApp Chat with Bob Miller.txt`],
      timeZone: 'America/New_York',
    });
    expect(drafts.map(row)).toEqual([
      [1, '2023-04-15T04:01:00', 'Alice Chen', 'message', 'just past midnight'],
      [2, '2023-04-15T15:59:00', 'Bob Miller', 'message', 'before noon'],
      [3, '2023-04-15T16:00:00', 'Alice Chen', 'message', 'noon'],
      [4, '2023-04-15T19:04:00', 'Bob Miller', 'message', 'afternoon'],
    ]);
    expect(drafts.flatMap((draft) => draft.timeDoubts ?? [])).toEqual([]);
  });

  test('上午 and 下午', async () => {
    const { drafts } = await captureForTest({
      files: [`${folder}/android-zh-direct/与Bob Miller的 WhatsApp 聊天.txt`],
      timeZone: 'Asia/Shanghai',
    });
    expect(drafts.map(row)).toEqual([
      [1, '2016-04-15T01:05:00', 'Alice Chen', 'message', '早'],
      [2, '2016-04-15T07:04:00', 'Bob Miller', 'message', ['other', undefined, 'other media omitted']],
      [3, '2016-04-15T04:30:00', 'Bob Miller', 'deletion', 'everyone by Bob Miller'],
    ]);
    expect(drafts[0]?.conversation.title).toBe('Bob Miller');
  });

  test('a whole draft, as the site gets it', async () => {
    const { drafts } = await captureForTest({ files: [`${folder}/ios-en-direct/_chat.txt`] });
    expect(drafts.find((draft) => draft.order === 11)).toEqual({
      schema: 1,
      service: 'whatsapp',
      platform: 'whatsapp',
      tenant: '',
      revision: 1,
      kind: 'edit',
      occurredAt: '2024-03-14T09:04:00.000Z',
      capturedAt: '2026-03-01T12:00:00.000Z',
      clockSource: 'export',
      timePrecision: 'second',
      order: 11,
      source: { name: 'whatsapp-export', method: 'export', version: '1' },
      account: { id: '+447700900101', phone: '+447700900101', displayName: 'Alice Chen' },
      audience: 'account',
      conversation: { id: 'export-chat:Bob Miller', type: 'direct', title: 'Bob Miller' },
      sender: {
        nativeId: '+447700900101',
        idType: 'pn',
        phone: '+447700900101',
        displayName: 'Alice Chen',
        internal: false,
        resolution: 'asserted',
      },
      recipients: [
        {
          nativeId: 'Bob Miller',
          idType: 'name',
          displayName: 'Bob Miller',
          internal: false,
          resolution: 'unresolved',
          role: 'to',
        },
      ],
      content: { type: 'text', text: 'Make it 40 tonnes' },
      edit: { version: 1 },
      attachments: [],
      raw: {
        mediaType: 'text/plain',
        encoding: 'utf8',
        data: '[14/03/2024, 09:04:00] Alice Chen: Make it 40 tonnes \u200e<This message was edited>',
      },
    });
  });
});

describe('clocks that are put forward and back', () => {
  const times = async (file: string, timeZone: string) => {
    const { drafts } = await captureForTest({ files: [`${folder}/dst/${file}.txt`], timeZone });
    return drafts.map((draft) => [draft.occurredAt.slice(11, 19), ...(draft.timeDoubts ?? [])]);
  };

  test('London, back: the order of the file tells the two hours apart', async () => {
    expect(await times('london-back', 'Europe/London')).toEqual([
      ['23:59:00'],
      ['00:10:00'],
      ['00:50:00'],
      ['01:20:00'],
      ['01:50:00'],
      ['02:05:00'],
    ]);
  });

  test('London, back, and the file does not tell: the first hour, flagged', async () => {
    expect(await times('london-back-unclear', 'Europe/London')).toEqual([
      ['00:10:00', 'dst-ambiguous'],
      ['00:50:00', 'dst-ambiguous'],
      ['02:05:00'],
    ]);
  });

  test('London, forward', async () => {
    expect(await times('london-forward', 'Europe/London')).toEqual([
      ['00:59:00'],
      ['01:30:00', 'dst-gap'],
      ['01:00:00'],
    ]);
  });

  test('Berlin, back: seconds between two phones are no second hour', async () => {
    expect(await times('berlin-back', 'Europe/Berlin')).toEqual([
      ['23:59:59'],
      ['00:30:00'],
      ['00:29:59'],
      ['01:05:00'],
      ['02:00:00'],
    ]);
  });

  test('Berlin, forward', async () => {
    expect(await times('berlin-forward', 'Europe/Berlin')).toEqual([
      ['00:59:59'],
      ['01:30:00', 'dst-gap'],
      ['01:00:00'],
    ]);
  });
});

describe('the stream of drafts', () => {
  const files = [
    `${folder}/ios-en-direct/_chat.txt`,
    `${folder}/ios-de-group/_chat.txt`,
    `${folder}/android-en-group/WhatsApp Chat with Harbour Team.txt`,
    `${folder}/android-de-direct/WhatsApp Chat mit Bernd Vogt.txt`,
  ];

  test('every draft becomes a valid item once the site has completed it', async () => {
    const { drafts } = await captureForTest({ files });
    for (const draft of drafts) {
      const completed = { ...draft, nativeId: `n${draft.order}`, direction: 'in' } satisfies Omit<Item, 'id'>;
      expect(() => parseItem({ ...completed, id: itemIdOf(completed) })).not.toThrow();
    }
    expect(drafts).toHaveLength(18 + 16 + 24 + 10);
  });

  test('the raw lines of all drafts together are the file', async () => {
    const { drafts } = await captureForTest({ files: files.slice(2, 3) });
    expect(drafts.map((draft) => draft.raw?.data).join('\n')).toBe(await readFile(files[2] ?? '', 'utf8'));
  });

  test('reading again gives the same drafts', async () => {
    const read = async () =>
      (await captureForTest({ files })).drafts.map((draft) => ({
        ...draft,
        attachments: draft.attachments.map((attachment) => ({ ...attachment, id: '' })),
      }));
    expect(await read()).toEqual(await read());
  });

  test('batches have at most 500 messages, in the order of the file', async () => {
    await using temporary = await temporaryFolder();
    const path = join(temporary.path, 'chat.txt');
    const line = (index: number) =>
      `14/03/2024, 09:00 - ${index % 2 ? 'Alice Chen' : 'Bob Miller'}: ${index}\n`;
    await writeFile(path, Array.from({ length: 1_100 }, (_, index) => line(index)).join(''));
    const { drafts, batches } = await captureForTest({ files: [path] });
    expect(batches).toEqual([500, 500, 100]);
    expect(drafts.map((draft) => draft.content?.text)).toEqual(
      Array.from({ length: 1_100 }, (_, index) => String(index)),
    );
  });

  test('doubtful times are kept and flagged', async () => {
    await using temporary = await temporaryFolder();
    const path = join(temporary.path, 'chat.txt');
    const at = (date: string) => `${date}, 09:00 - Alice Chen: x\n`;
    await writeFile(path, ['02/03/2008', '05/05/2023', '06/07/2023', '04/03/2026'].map(at).join(''));
    const { drafts } = await captureForTest({ files: [path] });
    expect(drafts.map((draft) => [draft.occurredAt.slice(0, 10), ...(draft.timeDoubts ?? [])])).toEqual([
      ['2008-03-02', 'before-2009', 'date-order'],
      ['2023-05-05'],
      ['2023-07-06', 'date-order'],
      ['2026-03-04', 'in-future', 'date-order'],
    ]);
    const decided = await captureForTest({ files: [path], locale: 'en-GB' });
    expect(decided.drafts.flatMap((draft) => draft.timeDoubts ?? [])).toEqual(['before-2009', 'in-future']);
  });

  test('a capture that is called off stops', async () => {
    const settings = { files, me: 'Alice Chen', accountPhone: '+447700900101', timeZone: 'UTC' };
    let emitted = 0;
    const emit = async (batch: readonly unknown[]) => {
      emitted += batch.length;
    };
    await expect(whatsappExport.capture(settings, emit, AbortSignal.abort())).rejects.toThrow();
    expect(emitted).toBe(0);
  });
});
