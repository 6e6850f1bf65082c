import type { ExpectedRecord } from './scene.ts';

/** An export written by hand, with the records it has to give, written by hand as well. */
export interface HandWritten {
  readonly name: string;
  readonly file?: string;
  readonly text: string;
  readonly timeZone: string;
  readonly locale?: string;
  readonly me?: string;
  readonly authors?: Readonly<Record<string, string>>;
  readonly expected: readonly ExpectedRecord[];
}

const says = (at: string, who: string, text: string): ExpectedRecord => ({
  at: `${at}.000Z`,
  who,
  kind: 'message',
  text,
  media: [],
});
const notice = (at: string, text: string): ExpectedRecord => ({
  at: `${at}.000Z`,
  who: undefined,
  kind: 'system',
  text,
  media: [],
});

export const handWritten: readonly HandWritten[] = [
  {
    name: 'twelve hours around midnight and noon, with and without points',
    text: [
      '3/27/18, 12:00 a.m. - Alice Chen: a',
      '3/27/18, 12:59 a.m. - Bob Miller: b',
      '3/27/18, 11:59 a.m. - Alice Chen: c',
      '3/27/18, 12:00 p.m. - Bob Miller: d',
      '3/27/18, 11:59 p.m. - Alice Chen: e',
    ].join('\n'),
    timeZone: 'UTC',
    expected: [
      says('2018-03-27T00:00:00', 'Alice Chen', 'a'),
      says('2018-03-27T00:59:00', 'Bob Miller', 'b'),
      says('2018-03-27T11:59:00', 'Alice Chen', 'c'),
      says('2018-03-27T12:00:00', 'Bob Miller', 'd'),
      says('2018-03-27T23:59:00', 'Alice Chen', 'e'),
    ],
  },
  {
    name: 'Swedish halves of the day with points, on iOS',
    text: '[2018-03-27, 9:05:01 f.m.] Alice Chen: ett\n[2018-03-27, 9:05:02 e.m.] Bob Miller: två',
    timeZone: 'Europe/Stockholm',
    expected: [
      says('2018-03-27T07:05:01', 'Alice Chen', 'ett'),
      says('2018-03-27T19:05:02', 'Bob Miller', 'två'),
    ],
  },
  {
    name: 'every Chinese period of the day',
    text: [
      '[2019/7/15 凌晨1:02:03] Alice Chen: 一',
      '[2019/7/15 早上6:02:03] Alice Chen: 二',
      '[2019/7/15 上午10:02:03] Alice Chen: 三',
      '[2019/7/15 中午12:02:03] Bob Miller: 四',
      '[2019/7/15 下午3:02:03] Bob Miller: 五',
      '[2019/7/15 晚上9:02:03] Bob Miller: 六',
    ].join('\r\n'),
    timeZone: 'Asia/Hong_Kong',
    expected: [
      says('2019-07-14T17:02:03', 'Alice Chen', '一'),
      says('2019-07-14T22:02:03', 'Alice Chen', '二'),
      says('2019-07-15T02:02:03', 'Alice Chen', '三'),
      says('2019-07-15T04:02:03', 'Bob Miller', '四'),
      says('2019-07-15T07:02:03', 'Bob Miller', '五'),
      says('2019-07-15T13:02:03', 'Bob Miller', '六'),
    ],
  },
  {
    name: 'Finnish points everywhere and a word before the hour',
    text: '13.6.2018 klo 21.25.15 - Alice Chen: hei\n14.6.2018 klo 0.05.00 - Bob Miller: moi',
    timeZone: 'Europe/Helsinki',
    expected: [
      says('2018-06-13T18:25:15', 'Alice Chen', 'hei'),
      says('2018-06-13T21:05:00', 'Bob Miller', 'moi'),
    ],
  },
  {
    name: 'blanks after the points of a date',
    text: '13. 6. 2018. 21:25:15 - Alice Chen: bok\n14. 6. 2018. 01:00:00 - Bob Miller: hej',
    timeZone: 'UTC',
    expected: [
      says('2018-06-13T21:25:15', 'Alice Chen', 'bok'),
      says('2018-06-14T01:00:00', 'Bob Miller', 'hej'),
    ],
  },
  {
    name: 'a year of two digits first',
    text: '[18-06-30 02:22:56] Alice Chen: one\n[18-07-01 02:22:57] Bob Miller: two',
    timeZone: 'UTC',
    locale: 'en-CA',
    expected: [
      says('2018-06-30T02:22:56', 'Alice Chen', 'one'),
      says('2018-07-01T02:22:57', 'Bob Miller', 'two'),
    ],
  },
  {
    name: 'month first, told only by the last line',
    text: '3/4/18, 10:00 - Alice Chen: one\n3/5/18, 10:00 - Bob Miller: two\n3/13/18, 10:00 - Bob Miller: three',
    timeZone: 'UTC',
    expected: [
      says('2018-03-04T10:00:00', 'Alice Chen', 'one'),
      says('2018-03-05T10:00:00', 'Bob Miller', 'two'),
      says('2018-03-13T10:00:00', 'Bob Miller', 'three'),
    ],
  },
  {
    name: 'an ambiguous order, decided by the locale',
    text: '03/04/2018, 10:00 - Alice Chen: one\n03/04/2018, 10:01 - Bob Miller: two',
    timeZone: 'UTC',
    locale: 'en-US',
    expected: [
      says('2018-03-04T10:00:00', 'Alice Chen', 'one'),
      says('2018-03-04T10:01:00', 'Bob Miller', 'two'),
    ],
  },
  {
    name: 'marks before the bracket, around numbers and within the time',
    text: [
      '\ufeff\u200e[\u200e13/06/2018, 21:25:15\u200e] \u202a+44 7700 900123\u202c: \u200fone\u200f',
      '[13/06/2018, 21:25:16] Alice Chen: two \u200e',
    ].join('\r\n'),
    timeZone: 'UTC',
    expected: [
      says('2018-06-13T21:25:15', '+447700900123', 'one'),
      says('2018-06-13T21:25:16', 'Alice Chen', 'two'),
    ],
  },
  {
    name: 'authors with colons, known because somebody said so',
    text: '13/06/2018, 21:25 - Yard: Bob: hello: you\n13/06/2018, 21:26 - Alice Chen: Yard: what?',
    timeZone: 'UTC',
    authors: { 'Yard: Bob': 'bob@corp.example' },
    expected: [
      says('2018-06-13T21:25:00', 'Yard: Bob', 'hello: you'),
      says('2018-06-13T21:26:00', 'Alice Chen', 'Yard: what?'),
    ],
  },
  {
    name: 'a pasted chat of another shape, and empty lines',
    text: [
      '13/06/2018, 21:25 - Alice Chen: Look:',
      '[13.06.18, 20:00:00] Carol Diaz: pasted',
      '',
      '12.06.18 20:00 - Carol Diaz: pasted too',
      '',
      '',
      '13/06/2018, 21:26 - Bob Miller: ',
      'only a second line',
    ].join('\n'),
    timeZone: 'UTC',
    expected: [
      says(
        '2018-06-13T21:25:00',
        'Alice Chen',
        'Look:\n[13.06.18, 20:00:00] Carol Diaz: pasted\n\n12.06.18 20:00 - Carol Diaz: pasted too',
      ),
      says('2018-06-13T21:26:00', 'Bob Miller', '\nonly a second line'),
    ],
  },
  {
    name: 'words of WhatsApp that somebody typed, on iOS',
    text: [
      '[13/06/2018, 21:25:15] Alice Chen: \u200eMessages and calls are end-to-end encrypted.',
      '[13/06/2018, 21:25:16] Alice Chen: This message was deleted.',
      '[13/06/2018, 21:25:17] Bob Miller: Missed voice call',
      '[13/06/2018, 21:25:18] Bob Miller: <attached: photo.jpg>',
    ].join('\n'),
    timeZone: 'UTC',
    expected: [
      notice('2018-06-13T21:25:15', 'Messages and calls are end-to-end encrypted.'),
      says('2018-06-13T21:25:16', 'Alice Chen', 'This message was deleted.'),
      says('2018-06-13T21:25:17', 'Bob Miller', 'Missed voice call'),
      says('2018-06-13T21:25:18', 'Bob Miller', '<attached: photo.jpg>'),
    ],
  },
  {
    name: 'a language nobody knows',
    text: '13.06.2018, 21:25 - Zprávy jsou šifrovány\n13.06.2018, 21:26 - Alice Chen: <Média vynechána>',
    timeZone: 'Europe/Prague',
    expected: [
      notice('2018-06-13T19:25:00', 'Zprávy jsou šifrovány'),
      says('2018-06-13T19:26:00', 'Alice Chen', '<Média vynechána>'),
    ],
  },
  {
    name: 'lines whose verb alone says who, in Spanish',
    file: 'Chat de WhatsApp con Muelle.txt',
    text: [
      '13/6/18, 21:25 - Creaste el grupo "Muelle"',
      '13/6/18, 21:26 - Añadiste a Bob Miller',
      '13/6/18, 21:27 - Bob Miller: hola',
      '13/6/18, 21:28 - Alice Chen: hola',
      '13/6/18, 21:29 - Saliste del grupo',
    ].join('\n'),
    timeZone: 'UTC',
    expected: [
      {
        ...notice('2018-06-13T21:25:00', 'Creaste el grupo "Muelle"'),
        who: 'Alice Chen',
        kind: 'group-change',
        detail: 'created > Muelle',
      },
      {
        ...notice('2018-06-13T21:26:00', 'Añadiste a Bob Miller'),
        who: 'Alice Chen',
        kind: 'membership',
        detail: 'added Bob Miller',
      },
      says('2018-06-13T21:27:00', 'Bob Miller', 'hola'),
      says('2018-06-13T21:28:00', 'Alice Chen', 'hola'),
      {
        ...notice('2018-06-13T21:29:00', 'Saliste del grupo'),
        who: 'Alice Chen',
        kind: 'membership',
        detail: 'left Alice Chen',
      },
    ],
  },
  {
    name: 'lost view-once, admin deletion and an answered call',
    text: [
      '13/06/2018, 21:25 - Alice Chen: null',
      '13/06/2018, 21:26 - Bob Miller: This message was deleted by admin Carol Diaz.',
      '13/06/2018, 21:27 - Carol Diaz left',
    ].join('\n'),
    timeZone: 'UTC',
    expected: [
      { ...says('2018-06-13T21:25:00', 'Alice Chen', 'null'), media: ['omitted'] },
      { ...notice('2018-06-13T21:26:00', ''), who: 'Bob Miller', kind: 'deletion', text: undefined },
      {
        ...notice('2018-06-13T21:27:00', 'Carol Diaz left'),
        who: 'Carol Diaz',
        kind: 'membership',
        detail: 'left Carol Diaz',
      },
    ],
  },
  {
    name: 'the owner named by number, writing under another',
    text: '13/06/2018, 21:25 - +44 7700 900101: mine\n13/06/2018, 21:26 - Bob Miller: his',
    timeZone: 'UTC',
    me: '+44 7700 900101',
    expected: [
      says('2018-06-13T21:25:00', '+447700900101', 'mine'),
      says('2018-06-13T21:26:00', 'Bob Miller', 'his'),
    ],
  },
];
