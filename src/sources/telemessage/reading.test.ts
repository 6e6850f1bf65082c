import { describe, expect, test } from 'vitest';
import { journalEnvelope } from '#sources/telemessage/journal.ts';
import { parseManifest } from '#sources/telemessage/manifest.ts';
import type { MailFacts } from '#sources/telemessage/native.ts';
import { participantOf } from '#sources/telemessage/people.ts';
import { threadMessages } from '#sources/telemessage/thread.ts';

describe('who somebody is', () => {
  const nativeId = (name: string, address = '') => participantOf({ name, address })?.nativeId;

  test('by the number at the end of the name', () => {
    expect(participantOf({ name: 'Alice van Chen +44 7700 900101', address: 'Alice@Corp.example' })).toEqual({
      nativeId: '+447700900101',
      idType: 'pn',
      phone: '+447700900101',
      email: 'alice@corp.example',
      displayName: 'Alice van Chen',
      internal: false,
      resolution: 'asserted',
    });
    expect(nativeId('Alice (+1 202-555-0147)')).toBe('+12025550147');
    expect(nativeId('447700900101')).toBe('+447700900101');
  });

  test('by an address that is made up from a number', () => {
    expect(nativeId('Bob', '447700900123@whatsapp.telemessage.com')).toBe('+447700900123');
    expect(nativeId('Bob', '+447700900123@anything.example')).toBe('+447700900123');
    expect(nativeId('', '447700900123@whatsapp.invalid')).toBe('+447700900123');
  });

  test('digits of a mail account are no number', () => {
    expect(nativeId('李娜', '447700900123@mail.example')).toBe('447700900123@mail.example');
  });

  test('numbers that cannot be, years and counts are parts of names', () => {
    expect(nativeId('Team 2026')).toBe('Team 2026');
    expect(nativeId('Room 0000000000')).toBe('Room 0000000000');
    expect(nativeId('', '')).toBeUndefined();
  });
});

describe('threads', () => {
  const mail = (text: string, more: Partial<MailFacts> = {}): MailFacts => ({
    date: 'Wed, 04 Mar 2026 01:00:00 +0000',
    from: [{ name: 'Alice Chen 447700900101', address: 'alice@corp.example' }],
    to: [{ name: 'Bob: the builder +447700900123', address: '' }],
    cc: [],
    headers: [],
    text,
    ...more,
  });
  const said = (text: string, more?: Partial<MailFacts>) =>
    threadMessages(mail(text, more))?.map(({ at, text: words }) => [at.slice(0, 19), words]);

  test('lines of the one shape are messages, whichever way somebody is named', () => {
    const text = [
      '2026-03-03 08:00 - Alice Chen: a',
      '[2026-03-03T08:00:05Z] alice@corp.example: b',
      '2026-03-03 08:01:00 UTC, +447700900123: c: d',
      '',
      'e',
      '2026-03-03 08:02:00 Alice Chen 447700900101:',
    ].join('\r\n');
    expect(said(text)).toEqual([
      ['2026-03-03T08:00:00', 'a'],
      ['2026-03-03T08:00:05', 'b'],
      ['2026-03-03T08:01:00', 'c: d\n\ne'],
      ['2026-03-03T08:02:00', ''],
    ]);
  });

  test.each([
    ['a text before the first', 'Hello\n2026-03-03 08:00 Alice Chen: a\n2026-03-03 08:01 Alice Chen: b'],
    ['only one', '2026-03-03 08:00 Alice Chen: a'],
    ['somebody whom the headers do not name', '2026-03-03 08:00 Alice Chen: a\n2026-03-03 08:01 Carol: b'],
    ['a time after the mail', '2026-03-03 08:00 Alice Chen: a\n2026-03-09 08:01 Alice Chen: b'],
    ['a time long before it', '2026-01-03 08:00 Alice Chen: a\n2026-03-03 08:01 Alice Chen: b'],
    ['a time that is none', '2026-03-03 08:00 Alice Chen: a\n2026-13-03 08:01 Alice Chen: b'],
    ['another shape', '03/03/2026 08:00 Alice Chen: a\n03/03/2026 08:01 Alice Chen: b'],
  ])('%s leaves the thread whole', (_why, text) => {
    expect(said(text)).toBeUndefined();
  });

  test('a name that two people share names nobody', () => {
    const twins = [
      { name: 'Al', address: 'a@corp.example' },
      { name: 'Al', address: 'b@corp.example' },
    ];
    expect(said('2026-03-03 08:00 Al: a\n2026-03-03 08:01 Al: b', { from: twins })).toBeUndefined();
  });
});

test('the envelope of a journal is lines of it and nothing else', () => {
  const lines = [
    'Sender: a@x.example',
    'Message-ID: <1@x.example>',
    'To: B <b@x.example>',
    'Cc: t@x.example, Expanded: c@x.example',
  ];
  expect(journalEnvelope(`${lines.join('\r\n')}\r\n\r\n`)).toEqual({
    lines,
    recipients: ['b@x.example', 't@x.example'],
  });
  expect(journalEnvelope([...lines, 'Best regards'].join('\n'))).toBeUndefined();
  expect(journalEnvelope('Subject: x')).toBeUndefined();
});

describe('manifests', () => {
  const read = (text: string, known: readonly string[] = []) => {
    const { count, names } = parseManifest(Buffer.from(text), new Set(known));
    return [count, [...names]];
  };

  test.each([
    ['plain', 'Count: 2\r\na.eml\r\nb.eml\r\n', [2, ['a.eml', 'b.eml']]],
    [
      'byte order mark, upper case, folders',
      '\ufeffCOUNT=2\nmails/a.EML\nmails\\b.eml',
      [2, ['a.EML', 'b.eml']],
    ],
    ['with fields', 'File Count: 1\nFile: a.eml, 1200 bytes\n"b.eml";5', [1, ['a.eml', 'b.eml']]],
    ['nothing of use', 'hello\n\n', [undefined, []]],
    ['a count that is none', 'Count: many\na.eml', [undefined, ['a.eml']]],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a line that is the name of a file that is there is that name', () => {
    expect(read('Count: 1\nOffer, final: 3.eml', ['Offer, final: 3.eml'])).toEqual([
      1,
      ['Offer, final: 3.eml'],
    ]);
    expect(read('notes.txt', ['notes.txt'])).toEqual([undefined, ['notes.txt']]);
  });
});
