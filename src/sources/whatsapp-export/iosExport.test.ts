import { describe, expect, test } from 'vitest';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';
import { draftRow } from '#sources/whatsapp-export/draftRowForTest.ts';

const folder = 'fixtures/whatsapp-export';

describe('what exports say', () => {
  test('iOS, English, a direct chat', async () => {
    const { drafts } = await captureForTest({ files: [`${folder}/ios-en-direct/_chat.txt`] });
    const day = '2024-03-14T09';
    expect(drafts.map(draftRow)).toEqual([
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
    expect(drafts.map(draftRow)).toEqual([
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
