import { describe, expect, test } from 'vitest';
import { type ItemDraft, itemIdOf } from '#core/item.ts';
import { convertWecomEvent } from '#sources/wecom/convert.ts';
import { wecomIdKind } from '#sources/wecom/ids.ts';
import { numberOf, parseJson, seqOf } from '#sources/wecom/json.ts';
import type { WecomRecord } from '#sources/wecom/native.ts';

const li = 'wmInventedInventedInventedLiNa01';
const holm = 'woInventedInventedInventedHolm02';

function record(message: object, over: Partial<WecomRecord> = {}): WecomRecord {
  const common = {
    msgid: 'm1',
    action: 'send',
    from: 'AliceChen',
    tolist: ['BobMeyer'],
    roomid: '',
    msgtime: 1777885200000,
  };
  return {
    ...{ type: 'record', corpId: 'wwf1c710na1c0rp00', seq: '7', msgid: 'm1' },
    capturedAt: '2026-05-04T09:00:05.000Z',
    raw: { encoding: 'utf8', data: JSON.stringify({ ...common, ...message }) },
    ...{ people: {}, media: [] },
    ...over,
  };
}

function told(message: object): Partial<ItemDraft> {
  const { raw: _raw, ...draft } = convertWecomEvent(record(message));
  return draft;
}

describe('both shapes of a message are one', () => {
  const call = { callduration: '83', invitetype: 4 };
  const vote = { votetitle: 'Where?', voteitem: ['sea', 'hills'], votetype: 101, voteid: 'v1' };
  const packet = { type: 1, wish: '恭喜发财', totalcnt: 10, totalamount: 3000 };
  const agreed = { userid: li, agree_time: 1777885200001 };
  const file = { filename: 'plan.pptx' };

  test.each([
    ['voiptext', { info: call }, { voiptext: call }],
    ['external_redpacket', { redpacket: packet }, { external_redpacket: packet }],
    ['disagree', { agree: agreed }, { disagree: agreed }],
    [
      'docmsg',
      { doc: { title: 'Terms', link_url: 'https://corp.example' } },
      { docmsg: { title: 'Terms', link_url: 'https://corp.example' } },
    ],
    ['markdown', { info: { content: '# hi' } }, { markdown: { content: '# hi' } }],
    [
      'news',
      { info: { item: [{ title: 'One', url: 'https://corp.example' }] } },
      { news: { item: [{ title: 'One', url: 'https://corp.example' }] } },
    ],
    ['qydiskfile', { info: file }, { qydiskfile: file }],
    ['meeting_notification', { info: { content: 'over' } }, { meeting_notification: { content: 'over' } }],
  ])('%s', (msgtype, one, other) => {
    expect(told({ msgtype, ...one })).toEqual(told({ msgtype, ...other }));
    expect(told({ msgtype, ...one }).content).not.toMatchObject({ structured: { msgtype } });
  });

  test('vote, which may stand in the message itself', () => {
    const [flat, nested] = [told({ msgtype: 'vote', ...vote }), told({ msgtype: 'vote', vote })];
    expect(flat.content?.poll).toEqual(nested.content?.poll);
    expect(flat.content?.poll?.options).toEqual([{ text: 'sea' }, { text: 'hills' }]);
  });
});

describe('who and where', () => {
  test('a conversation of two is the same whoever writes', () => {
    const out = convertWecomEvent(record({ tolist: [li] }));
    const back = convertWecomEvent(record({ from: li, tolist: ['AliceChen'] }));
    expect(out.conversation).toEqual(back.conversation);
    expect([out.account.id, back.account.id]).toEqual(['AliceChen', 'AliceChen']);
  });

  test('the identity has nothing of the capture in it', () => {
    const [one, other] = [
      record({ msgtype: 'text' }),
      record(
        { msgtype: 'text' },
        { seq: '900', capturedAt: '2026-06-01T00:00:00.000Z', people: { BobMeyer: { displayName: 'Bob' } } },
      ),
    ].map((event) => convertWecomEvent(event));
    const idOf = (draft: ItemDraft | undefined) =>
      draft && itemIdOf({ ...draft, nativeId: draft.nativeId ?? '' });
    expect(idOf(one)).toBe(idOf(other));
  });

  test.each([
    [{ tolist: [li] }, 'wechat'],
    [{ tolist: ['BobMeyer'], roomid: 'wr1' }, 'wecom'],
    [{ tolist: [holm] }, 'wecom'],
    [{ tolist: [holm, li], roomid: 'wr1' }, 'wechat'],
  ])('platform %#', (message, platform) => {
    expect(told(message).platform).toBe(platform);
  });

  test('of a message with outsiders whose ids are unknown in shape, the message id tells', () => {
    const event = record({ tolist: ['wmshort'] }, { msgid: 'm1_external' });
    expect(convertWecomEvent(event).platform).toBe('wechat');
  });

  test.each([
    [li, 'wechat'],
    [holm, 'other-wecom'],
    ['wbInventedInventedInventedRobot3', 'robot'],
    ['wolfgang', 'member'],
    ['wolfgang.amadeus.mozart@corp.example', 'member'],
    ['woodlandconstructioncompanyltd', 'member'],
  ])('%s is of kind %s', (id, kind) => {
    expect(wecomIdKind(id)).toBe(kind);
  });
});

describe('times', () => {
  test.each([
    [{ msgtime: '1777885200000' }, '2026-05-04T09:00:00.000Z', undefined],
    [{ msgtime: 1000 }, '1970-01-01T00:00:01.000Z', ['before-2009']],
    [{ msgtime: 1780000000000 }, '2026-05-28T20:26:40.000Z', ['in-future']],
    [{ msgtime: 0 }, '2026-05-04T09:00:05.000Z', undefined],
  ])('%# are kept and doubted', (message, occurredAt, timeDoubts) => {
    expect(told(message)).toMatchObject({ occurredAt, ...(timeDoubts ? { timeDoubts } : {}) });
  });
});

describe('JSON of WeCom', () => {
  test('keeps integers beyond 2^53', () => {
    expect(parseJson('{"a":18446744073709551615,"b":[9007199254740993],"c":1.5,"d":1e400}')).toEqual({
      a: '18446744073709551615',
      b: ['9007199254740993'],
      c: 1.5,
      d: Number.POSITIVE_INFINITY,
    });
    expect(seqOf('18446744073709551615')).toBe(18_446_744_073_709_551_615n);
    expect([seqOf('18446744073709551616'), seqOf(-1), seqOf(''), seqOf(1.5)]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('may hold raw control characters: line ends and tabs of texts stay, others go', () => {
    expect(parseJson('{\u0001"a":"x\u0000y\nz\\\u0002\\n\t",\r\n"b":"\\"\u001f"}')).toEqual({
      a: 'xy\nz\n\t',
      b: '"',
    });
  });

  test('that is none is undefined', () => {
    expect([parseJson(''), parseJson('{"a"'), parseJson('"\u0001')]).toEqual(Array(3).fill(undefined));
  });

  test('numbers in words are numbers', () => {
    expect([numberOf('12'), numberOf(12), numberOf(' '), numberOf('x'), numberOf(null)]).toEqual([
      12,
      12,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
