import { describe, expect, test } from 'vitest';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';
import { draftRow } from '#sources/whatsapp-export/draftRowForTest.ts';

const folder = 'fixtures/whatsapp-export';

describe('what exports say', () => {
  test('Android, English, a group', async () => {
    const { drafts } = await captureForTest({
      files: [`${folder}/android-en-group/WhatsApp Chat with Harbour Team.txt`],
    });
    const at = (minute: number) => `2023-04-15T14:${String(minute).padStart(2, '0')}:00`;
    expect(drafts.slice(1).map(draftRow)).toEqual([
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
    expect(drafts.slice(1).map(draftRow)).toEqual([
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
    expect(drafts.map(draftRow)).toEqual([
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
    expect(drafts.map(draftRow)).toEqual([
      [1, '2016-04-15T01:05:00', 'Alice Chen', 'message', '早'],
      [2, '2016-04-15T07:04:00', 'Bob Miller', 'message', ['other', undefined, 'other media omitted']],
      [3, '2016-04-15T04:30:00', 'Bob Miller', 'deletion', 'everyone by Bob Miller'],
    ]);
    expect(drafts[0]?.conversation.title).toBe('Bob Miller');
  });
});
