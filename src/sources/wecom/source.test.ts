import { afterAll } from 'vitest';
import type { ItemKind } from '#core/item.ts';
import type { WecomEvent } from '#sources/wecom/native.ts';
import type { WecomSettings } from '#sources/wecom/settings.ts';
import { makeWecom } from '#sources/wecom/source.ts';
import { type SourceUnderTest, sourceSuite } from '../../../test/suites/source.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { fastPace, newArchive, settingsFor } from '../../../test/support/wecom/capturing.ts';
import { compileStub } from '../../../test/support/wecom/compile.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
const stub = await compileStub();

const kinds: readonly ItemKind[] = ['message', 'recall', 'consent', 'call', 'system', 'late-media', 'gap'];

/** Two messages, one of them with a picture, and a hole between them. */
async function origin(
  library: Buffer,
): ReturnType<NonNullable<SourceUnderTest<WecomSettings, WecomEvent>['origin']>> {
  const archive = await newArchive(library, folder.path);
  const picture = await archive.addMedium(Buffer.from('\xff\xd8\xff picture', 'latin1'));
  const common = {
    action: 'send',
    from: 'AliceChen',
    tolist: ['BobMeyer'],
    roomid: '',
    msgtime: 1777885200000,
  };
  await archive.add([{ ...common, msgid: 'one', msgtype: 'text', text: { content: 'Guten Morgen' } }]);
  archive.skip(3n);
  await archive.add([{ ...common, msgid: 'two', msgtype: 'image', image: picture }]);
  return { settings: settingsFor(archive), events: 3, close: async () => undefined };
}

function record(text: string): WecomEvent {
  return {
    ...{ type: 'record', corpId: 'wwf1c710na1c0rp00', seq: '18446744073709551615', msgid: 'odd' },
    capturedAt: '2026-05-04T09:00:05.000Z',
    raw: { encoding: 'utf8', data: text },
    people: {},
    media: [],
  };
}

const odd = [
  '',
  'null',
  '[]',
  '{}',
  '{"msgtype":"text"}',
  '{"msgtype":"text","from":"a","text":null}',
  '{"msgtype":"text","from":"a","tolist":"b","text":{"content":7}}',
  '{"msgtype":"__proto__","from":"a","tolist":["b"]}',
  '{"msgtype":"constructor","from":"a","tolist":["b"],"constructor":{"a":1}}',
  '{"msgid":"","action":"recall","from":"a","tolist":[null,7,"b","b","a"],"msgtype":"revoke","revoke":{}}',
  '{"from":"a","tolist":["b"],"msgtime":1e300,"msgtype":"text","text":{"content":"\\ud800"}}',
  '{"from":"a","tolist":["b"],"msgtime":-5,"msgtype":"location","location":{"longitude":"x"}}',
  '{"from":"a","tolist":["b"],"msgtime":4102444800000,"msgtype":"chatrecord","chatrecord":{"item":[1,{"content":"{"}]}}',
  '{"action":"switch"}',
].map(record);

sourceSuite<WecomSettings, WecomEvent>({
  source: makeWecom(fastPace),
  kinds,
  odd: [...odd, { ...record(''), raw: { encoding: 'base64', data: '//79' } } as WecomEvent],
  ...(stub === undefined ? {} : { origin: () => origin(stub) }),
});
