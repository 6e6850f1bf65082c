import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whatsappExport } from '#sources/whatsapp-export/source.ts';
import {
  type DemoExport,
  firstExports,
  laterExports,
  type ManifestEntry,
  writeDemoInput,
} from '../script/demo-input.ts';
import { temporaryFolder } from './support/folder.ts';

/** The kind of item that each sort of line block is. */
const kindOf: Readonly<Record<string, string>> = {
  banner: 'system',
  created: 'group-change',
  added: 'membership',
  text: 'message',
  media: 'message',
  omitted: 'message',
  deleted: 'deletion',
  edited: 'edit',
  'voice call': 'call',
  'missed voice call': 'call',
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let manifest: readonly ManifestEntry[];
beforeAll(async () => {
  folder = await temporaryFolder();
  manifest = await writeDemoInput(folder.path);
});
afterAll(() => folder[Symbol.asyncDispose]());

function valuesOf(args: readonly string[], flag: string): string[] {
  return args.flatMap((word, index) => (word === flag ? [args[index + 1] ?? ''] : []));
}

async function captured({ file, args }: DemoExport) {
  const settings = {
    files: [path.join(folder.path, file)],
    accountPhone: valuesOf(args, '--phone')[0] ?? '',
    me: valuesOf(args, '--me')[0] ?? '',
    authors: Object.fromEntries(
      valuesOf(args, '--author').map((author) => author.split('=') as [string, string]),
    ),
    timeZone: valuesOf(args, '--time-zone')[0] ?? '',
    locale: valuesOf(args, '--locale')[0] ?? '',
  };
  const drafts: ReturnType<typeof whatsappExport.convert>[] = [];
  await whatsappExport.capture(
    settings,
    async (batch) => {
      drafts.push(...batch.map(({ native }) => whatsappExport.convert(native)));
    },
    new AbortController().signal,
  );
  return drafts;
}

test.each([...firstExports(), ...laterExports()].map((one) => [one.file, one] as const))(
  'the source understands every line block of %s',
  async (file, one) => {
    const entry = manifest.find((written) => written.file === file);
    const drafts = await captured(one);
    const kinds: Record<string, number> = {};
    for (const { kind } of drafts) kinds[kind] = (kinds[kind] ?? 0) + 1;
    const expected: Record<string, number> = {};
    for (const [what, count] of Object.entries(entry?.counts ?? {})) {
      const kind = kindOf[what] ?? what;
      expected[kind] = (expected[kind] ?? 0) + count;
    }
    expect(kinds).toEqual(expected);
    expect(drafts).toHaveLength(entry?.items ?? -1);
    const available = drafts.flatMap(({ attachments }) =>
      attachments.filter(({ status }) => status === 'available'),
    );
    expect(Object.fromEntries(available.map(({ fileName, size }) => [fileName, size]))).toEqual(entry?.media);
  },
);

test('the same conversation on two phones gives the same texts at the same minutes', async () => {
  const [alice, bob] = await Promise.all(
    ['alice/WhatsApp Chat - Bob Li.zip', 'bob/WhatsApp Chat mit Alice London.txt'].map(async (file) => {
      const one = firstExports().find((known) => known.file === file);
      const drafts = one === undefined ? [] : await captured(one);
      return drafts
        .filter(({ content }) => content?.type === 'text')
        .filter(({ kind }) => kind === 'message')
        .map(({ occurredAt, content }) => `${occurredAt.slice(0, 16)} ${content?.text}`);
    }),
  );
  expect(alice).toEqual(bob);
  expect(alice?.length).toBeGreaterThan(15);
});
