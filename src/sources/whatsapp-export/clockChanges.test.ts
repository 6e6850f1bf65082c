import { describe, expect, test } from 'vitest';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';

const folder = 'fixtures/whatsapp-export';

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
