import { generateKeyPairSync } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AttachmentId } from '#core/ids.ts';
import { itemIdOf } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { parseChatData } from '#sources/wecom/chatData.ts';
import { convertWecomEvent } from '#sources/wecom/convert.ts';
import { parseIdentityRules } from '#sources/wecom/identityRules.ts';
import { mediaOf } from '#sources/wecom/mediaRefs.ts';
import { parseMessage } from '#sources/wecom/message.ts';
import type { WecomEvent } from '#sources/wecom/native.ts';
import { rawText } from '#sources/wecom/openRecord.ts';
import { parsePrivateKeys } from '#sources/wecom/privateKeys.ts';
import type { FuzzedParser } from './fuzz.ts';

const chatData =
  '{"errcode":0,"errmsg":"ok","chatdata":[{"seq":9007199254740993,"msgid":"m","publickey_ver":3,"encrypt_random_key":"AAAA","encrypt_chat_msg":"BBBB"},{"seq":"18446744073709551615","msgid":"n","publickey_ver":"3"}]}';
const words = [
  ...['{', '}', '[', ']', '"', '\\', '\\"', ',', ':', 'null', '1e400', '-1', '\0', '\n', '\u0001', '\\ud800'],
  ...['"item":[', '"content":"{', '"type":"ChatRecordMixed"', '"msgtype":"', '"__proto__":', '"roomid":"x"'],
  ...[
    '"sdkfileid":"x"',
    '"msgtime":',
    '18446744073709551616',
    '"from":"',
    '"tolist":["',
    '"action":"recall"',
  ],
];

/** What WeCom's chat archive hands out, and what the settings say of it. */
export async function wecomParsers(): Promise<FuzzedParser[]> {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/wecom');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.native.json'));
  const events = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as WecomEvent),
  );
  const records = events.flatMap((event) => (event.type === 'record' ? [Buffer.from(event.raw.data)] : []));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  return [
    { name: 'record of WeCom', seeds: records, words, read: readRecord },
    { name: 'answer of GetChatData', seeds: [Buffer.from(chatData)], words, read: parseChatData },
    {
      name: 'identity rules of WeCom',
      seeds: [Buffer.from('bob.w,bob@corp.example\n"wm1","+44 7700 900123"\nuserid@corp.example\n# x')],
      words: [',', '"', '@', '\r', '\n', 'userid@', '+44', ' '],
      read: (bytes) => parseIdentityRules(bytes.toString('utf8')),
    },
    {
      name: 'private keys of WeCom',
      seeds: [Buffer.from(`version: 1\n${privateKey.export({ type: 'pkcs8', format: 'pem' })}`)],
      words: ['version: 2', '-----BEGIN', '-----END', '\n', '\r'],
      read: (bytes) => parsePrivateKeys(bytes.toString('utf8')),
    },
  ];
}

/** Whatever was decrypted becomes a valid item; a Failure would lose it. */
function readRecord(bytes: Buffer): void {
  const raw = rawText(bytes);
  const message = parseMessage(raw);
  let count = 0;
  const makeId = (): AttachmentId => `attachment-${count++}` as AttachmentId;
  const draft = convertWecomEvent({
    ...{ type: 'record', corpId: 'wwf1c710na1c0rp00', seq: '18446744073709551615', msgid: 'm' },
    capturedAt: '2026-05-04T09:00:05.000Z',
    ...{ raw, people: {} },
    media: message === undefined ? [] : mediaOf(message, makeId),
  });
  const item = { ...draft, nativeId: draft.nativeId ?? '' };
  try {
    parseItem(JSON.parse(JSON.stringify({ ...item, direction: 'in', id: itemIdOf(item) })));
  } catch (error) {
    throw new Error('the item is not valid', { cause: error });
  }
}
