import { afterAll, describe, expect, test } from 'vitest';
import type { ItemDraft } from '#core/item.ts';
import { makeWecom } from '#sources/wecom/source.ts';
import { writeWecomDemo } from '../../script/demo-input/wecom.ts';
import { wecomIds } from '../../script/demo-input/wecomLines.ts';
import { memoryGround } from '../suites/source.ts';
import { temporaryFolder } from '../support/folder.ts';
import { captureUntil, fastPace, settingsFor } from '../support/wecom/capturing.ts';
import { compileStub } from '../support/wecom/compile.ts';
import { openDirectoryServer } from '../support/wecom/directoryServer.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
const stub = await compileStub();

describe.skipIf(stub === undefined)('the WeCom part of the demo (needs gcc)', () => {
  test('goes through the real source: names from the directory, media checked, every kind there is', async () => {
    const until = new Date('2026-05-04T09:00:00Z');
    const demo = await writeWecomDemo(stub ?? Buffer.alloc(0), `${folder.path}/demo`, until);
    const directory = await openDirectoryServer(demo.directory);
    const source = makeWecom(fastPace);
    const settings = settingsFor(demo.archive, { ...demo.values, apiBase: directory.base });
    const ground = memoryGround();
    const { alice, bob, carol } = wecomIds;
    const events = await captureUntil(
      source,
      settings,
      { ...ground, registered: async () => [alice, bob, carol] },
      { done: (taken) => taken.length >= 24 },
    );
    await directory.close();
    const drafts = events.map(({ native }) => source.convert(native));
    expect(directory.wrong).toEqual([]);
    expect(ground.raised).toEqual([]);
    expect(new Set(drafts.map(({ kind }) => kind))).toEqual(
      new Set(['consent', 'message', 'recall', 'call']),
    );
    expect(drafts.at(-1)?.occurredAt).toBe(until.toISOString());
    expect(new Set(drafts.map(({ conversation }) => conversation.title))).toEqual(
      new Set([undefined, '仓库 Warehouse', 'Freight 2026']),
    );
    expect(
      drafts.flatMap(({ attachments }) => attachments.map(({ mimeType, status }) => [mimeType, status])),
    ).toEqual([
      ['image/png', 'available'],
      ['audio/amr', 'available'],
      ['application/pdf', 'available'],
    ]);
    expect(recalled(drafts)?.content?.text).toBe('另外可以再给您八折');
    expect(drafts.filter(({ sender }) => sender?.displayName === undefined)).toEqual([]);
  });
});

function recalled(drafts: readonly ItemDraft[]): ItemDraft | undefined {
  const reference = drafts.find(({ kind }) => kind === 'recall')?.refers?.[0];
  return drafts.find(({ nativeId }) => nativeId === reference?.nativeId);
}
