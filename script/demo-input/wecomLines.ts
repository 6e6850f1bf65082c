import type { PlacedMedium } from '../../test/support/wecom/chatArchive.ts';
import { mediaContent } from './media.ts';

/** WeCom ids of the people; the first three are registered users of the demo. */
export const wecomIds = {
  alice: 'AliceChen',
  bob: 'BobLi',
  carol: 'CarolJansen',
  /** A customer on WeChat. */
  li: 'wmInventedInventedInventedLiNa01',
  /** A forwarder who uses WeCom. */
  holm: 'woInventedInventedInventedHolm02',
  robot: 'wbInventedInventedInventedRobot3',
} as const;

export type Who = keyof typeof wecomIds;

export const warehouse = { id: 'wrJc8401demoWarehouse', name: '仓库 Warehouse' };
export const freight = { id: 'wrInventedInventedInventedRoom04', name: 'Freight 2026' };

/** One message of the script below: minutes after the one before, who to whom, and what. */
export interface Line {
  readonly after: number;
  readonly from: Who;
  readonly to: readonly Who[];
  readonly room?: typeof warehouse;
  readonly type: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Where the object is not called as the type. */
  readonly key?: string;
  /** Takes the last message of this sender back. */
  readonly recalls?: true;
  readonly medium?: (placed: PlacedMedium) => Readonly<Record<string, unknown>>;
  readonly content?: Buffer;
}

const at = new Date('2026-01-05T09:00:00Z');
const photo = (text: string): Buffer => mediaContent({ kind: 'photo', at, by: 'wecom', text });
const pdf = (text: string): Buffer => mediaContent({ kind: 'document', at, by: 'wecom', text });
/** AMR, narrow band: the magic of RFC 4867, then silent frames of 20 ms. */
const voice = (seconds: number): Buffer =>
  Buffer.concat([
    Buffer.from('#!AMR\n'),
    Buffer.alloc(32 * 50 * seconds, Buffer.of(0x3c, ...Array(31).fill(0))),
  ]);

const text = (after: number, from: Who, to: readonly Who[], content: string): Line => ({
  ...{ after, from, to, type: 'text' },
  body: { content },
});
const inRoom = (line: Line, room: typeof warehouse): Line => ({ ...line, room });
const crew = (line: Line): Line => inRoom(line, warehouse);

/** A day of the firm. */
export const lines: readonly Line[] = [
  { after: 0, from: 'li', to: ['alice'], type: 'agree', body: { userid: wecomIds.li } },
  text(1, 'li', ['alice'], '陈小姐您好，春季的茶具样品到了吗？'),
  text(4, 'alice', ['li'], '您好李经理，昨天到的，我拍给您看。'),
  {
    after: 1,
    from: 'alice',
    to: ['li'],
    type: 'image',
    content: photo('茶具样品'),
    medium: (placed) => ({ ...placed }),
  },
  {
    ...{ after: 3, from: 'li', to: ['alice'], type: 'voice', content: voice(6) },
    medium: ({ filesize, ...placed }) => ({ ...placed, voice_size: filesize, play_length: 6 }),
  },
  text(9, 'alice', ['li'], '报价单在这里，200套起每套九折。'),
  {
    ...{ after: 1, from: 'alice', to: ['li'], type: 'file', content: pdf('Quotation tea sets spring') },
    medium: (placed) => ({ ...placed, filename: 'Quotation tea sets.pdf', fileext: 'pdf' }),
  },
  text(2, 'alice', ['li'], '另外可以再给您八折'),
  { after: 1, from: 'alice', to: ['li'], type: 'revoke', recalls: true },
  text(12, 'li', ['alice'], '好的，我们订 240 套，合同请发给财务。'),
  {
    after: 2,
    from: 'li',
    to: ['alice'],
    type: 'external_redpacket',
    key: 'redpacket',
    body: { type: 1, wish: '合作愉快', totalcnt: 1, totalamount: 8800 },
  },
  crew(
    text(
      30,
      'alice',
      ['bob', 'carol'],
      'Chenguang takes 240 tea sets. Bob, can the warehouse pack by Thursday?',
    ),
  ),
  crew(text(3, 'bob', ['alice', 'carol'], 'Ja, wenn die Kartons morgen kommen. 纸箱明天到。')),
  crew({
    after: 1,
    from: 'bob',
    to: ['alice', 'carol'],
    type: 'todo',
    body: { title: 'BobLi', content: 'Order 60 cartons, 40 x 40 x 30' },
  }),
  crew({
    after: 6,
    from: 'carol',
    to: ['alice', 'bob'],
    type: 'vote',
    body: {
      votetitle: 'Stocktaking on which day?',
      voteitem: ['Friday', '周六'],
      votetype: 101,
      voteid: 'demo-vote',
    },
  }),
  crew({
    after: 2,
    from: 'bob',
    to: ['alice', 'carol'],
    type: 'vote',
    body: {
      votetitle: 'Stocktaking on which day?',
      voteitem: ['Friday'],
      votetype: 102,
      voteid: 'demo-vote',
    },
  }),
  crew({
    after: 20,
    from: 'robot',
    to: ['alice', 'bob', 'carol'],
    type: 'markdown',
    key: 'info',
    body: { content: '**Outbound today**: 12 pallets' },
  }),
  crew({
    after: 15,
    from: 'carol',
    to: ['alice', 'bob'],
    type: 'solitaire',
    body: {
      title: '午餐接龙',
      entries: [
        { no: 1, who: 'Carol', what: 'noodles' },
        { no: 2, who: 'Bob', what: '炒饭' },
      ],
    },
  }),
  inRoom(
    text(
      40,
      'holm',
      ['alice', 'li'],
      'Vessel MS Aurora leaves Shanghai on the 14th, two containers are booked.',
    ),
    freight,
  ),
  inRoom(
    {
      after: 5,
      from: 'holm',
      to: ['alice', 'li'],
      type: 'location',
      body: {
        longitude: 121.6,
        latitude: 31.33,
        address: '上海市浦东新区外高桥',
        title: 'Waigaoqiao terminal',
        zoom: 14,
      },
    },
    freight,
  ),
  inRoom(text(8, 'li', ['alice', 'holm'], '收到，谢谢。报关单请抄送给我。'), freight),
  {
    after: 25,
    from: 'alice',
    to: ['bob'],
    type: 'meeting',
    body: {
      topic: 'Contract Chenguang',
      starttime: 1767690000,
      endtime: 1767693600,
      address: 'Room 4',
      remarks: '',
      meetingtype: 101,
      meetingid: 1210342560,
      status: 0,
    },
  },
  {
    after: 70,
    from: 'bob',
    to: ['alice'],
    type: 'voiptext',
    key: 'info',
    body: { callduration: 312, invitetype: 2 },
  },
  {
    after: 5,
    from: 'bob',
    to: ['alice'],
    type: 'link',
    body: {
      title: 'Customs tariff',
      description: 'Ceramics, chapter 69',
      link_url: 'https://customs.example/69',
      image_url: '',
    },
  },
];
