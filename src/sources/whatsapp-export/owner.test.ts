import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { listAuthors } from '#sources/whatsapp-export/authors.ts';
import { captureForTest } from '#sources/whatsapp-export/captureForTest.ts';
import type { ExportSettings } from '#sources/whatsapp-export/settings.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function chatOf(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder.path, `WhatsApp Chat with ${name}.txt`);
  await writeFile(path, lines.map((line, index) => `15/04/2023, 15:${10 + index} - ${line}\n`).join(''));
  return path;
}

/** Sender and recipients of the first message, as native ids. */
async function peopleOf(files: readonly string[], settings: Partial<ExportSettings>) {
  const { me, ...others } = settings;
  const { drafts } = await captureForTest({ files, ...others, me: me ?? '' });
  return drafts.map((draft) => [
    draft.sender?.nativeId,
    draft.recipients.map(({ nativeId }) => nativeId),
    draft.conversation.type,
  ]);
}

async function refusal(files: readonly string[], settings: Partial<ExportSettings> = {}) {
  const error: unknown = await peopleOf(files, settings).catch((thrown: unknown) => thrown);
  if (!isFailure(error, 'export-authors-unknown')) throw new Error('the capture did not ask who is who');
  return error;
}

const owner = '+447700900101';

describe('who is who', () => {
  test('without --me it asks, lists the authors with the likely owner first, and gives the exact flags', async () => {
    const file = await chatOf('Bob Miller', 'Bob Miller: hi', "Alice O'Neil: hello");
    const failure = await refusal([file]);
    expect(failure.message).toBe(
      'WhatsApp Chat with Bob Miller.txt: it cannot be told which author is the owner of the account.',
    );
    expect(failure.remedy).toBe(
      "Say which author has the number +447700900101, one of: --me 'Alice O'\\''Neil', --me 'Bob Miller'. " +
        "If the owner wrote nothing in this chat: --me '+447700900101'. Others: --author 'Bob Miller=EMAIL|PHONE'. Nothing was taken in.",
    );
  });

  test('a single name is not enough to know', async () => {
    const failure = await refusal([await chatOf('Bob Miller', 'Alice Chen: hi')]);
    expect(failure.remedy).toContain("--me 'Alice Chen'");
  });

  test('a name that nobody bears is refused', async () => {
    const failure = await refusal([await chatOf('Bob Miller', 'Bob Miller: hi', 'Alice Chen: hello')], {
      me: 'Alice',
    });
    expect(failure.message).toContain("nobody called 'Alice' writes in it");
  });

  test.each([
    ['the account number as author', ['+44 7700 900101: hi', 'Bob Miller: hello'], {}],
    ['WhatsApp calls the owner You', ['You: hi', 'Bob Miller: hello'], {}],
    [
      'an author said to have the number',
      ['Ali: hi', 'Bob Miller: hello'],
      { authors: { Ali: '+44 7700 900101' } },
    ],
    ['--me', ['Ali: hi', 'Bob Miller: hello'], { me: 'Ali' }],
  ])('the owner is known: %s', async (_, lines, settings) => {
    const people = await peopleOf([await chatOf('Bob Miller', ...lines)], settings);
    expect(people).toEqual([
      [owner, ['Bob Miller'], 'direct'],
      ['Bob Miller', [owner], 'direct'],
    ]);
  });

  test.each([
    ['--me with the number', { me: '+44 7700 900101' }],
    ['all authors are said to be others', { authors: { 'Bob Miller': 'bob@corp.example' } }],
  ])('an owner who wrote nothing: %s', async (_, settings) => {
    expect(await peopleOf([await chatOf('Bob Miller', 'Bob Miller: hi')], settings)).toEqual([
      ['Bob Miller', [owner], 'direct'],
    ]);
  });

  test('the other wrote nothing: the file name names the recipient', async () => {
    const file = await chatOf('Bob Miller', 'Alice Chen: hi');
    expect(await peopleOf([file], { me: 'Alice Chen', authors: { 'Bob Miller': '+12025550123' } })).toEqual([
      [owner, ['+12025550123'], 'direct'],
    ]);
  });

  test('a chat named by a number tells the number of its other side', async () => {
    const file = await chatOf('+1 202-555-0123', '~ Carol: hi', 'Alice Chen: hello');
    const { drafts } = await captureForTest({ files: [file] });
    expect(drafts[0]?.sender).toEqual({
      nativeId: '+12025550123',
      idType: 'pn',
      phone: '+12025550123',
      displayName: 'Carol',
      internal: false,
      resolution: 'exact',
    });
  });

  test('more than two people are a group, lines of WhatsApp or not', async () => {
    const file = await chatOf('Team', 'Alice Chen: a', 'Bob Miller: b', '+1 202 555 0123: c');
    expect(await peopleOf([file], { me: 'Alice Chen' })).toEqual([
      [owner, ['Bob Miller', '+12025550123'], 'group'],
      ['Bob Miller', [owner, '+12025550123'], 'group'],
      ['+12025550123', [owner, 'Bob Miller'], 'group'],
    ]);
  });

  test('a name with a colon is whole once somebody says so', async () => {
    const file = await chatOf('Bob: Work', 'Bob: Work: price: 3', 'Alice Chen: ok');
    const { drafts } = await captureForTest({ files: [file], authors: { 'Bob: Work': 'bob@corp.example' } });
    expect(drafts[0]).toMatchObject({
      sender: { displayName: 'Bob: Work', email: 'bob@corp.example', resolution: 'asserted' },
      content: { text: 'price: 3' },
    });
  });

  test('several files: --me may be missing in one where the owner wrote nothing', async () => {
    const one = await chatOf('Bob Miller', 'Alice Chen: hi');
    const two = await chatOf('Carol Diaz', 'Carol Diaz: hi');
    expect(await peopleOf([one, two], { me: 'Alice Chen' })).toEqual([
      [owner, ['Bob Miller'], 'direct'],
      ['Carol Diaz', [owner], 'direct'],
    ]);
  });
});

test('listAuthors counts, knows numbers, and suggests the owner', async () => {
  const file = await chatOf(
    'Bob Miller',
    'Bob Miller: hi',
    'Alice Chen: hello',
    'Alice Chen: how are you',
    'Missed voice call',
  );
  const group = await chatOf(
    'Team',
    'Carol Diaz created group "Team"',
    '+1 202-555-0123: hi',
    'Bob Miller: ok',
  );
  expect(await listAuthors({ files: [file, group] })).toEqual([
    { name: 'Alice Chen', count: 2, isPhoneNumber: false, suggestion: 'me' },
    { name: 'Bob Miller', count: 2, isPhoneNumber: false },
    { name: '+1 202-555-0123', count: 1, isPhoneNumber: true, suggestion: '+12025550123' },
  ]);
});

test('listAuthors takes a deletion of one’s own as the sign of the owner', async () => {
  const group = await chatOf(
    'Crew',
    'A created group "Crew"',
    'Bob: a',
    'Eve: You deleted this message',
    'Dan: c',
  );
  const found = await listAuthors({ files: [group] });
  expect(found.filter(({ suggestion }) => suggestion === 'me').map(({ name }) => name)).toEqual(['Eve']);
});
