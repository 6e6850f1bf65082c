import { expect, test } from 'vitest';
import { conversationName, subjectOf } from '#mail/subject.ts';
import { alice, bob, makeGroupItem, makeItem } from '../../test/mail/items.ts';

const carol = {
  ...alice,
  nativeId: 'carol',
  email: 'carol@corp.example',
  displayName: 'Carol',
  phone: '+447700900102',
};

test('both directions of a conversation have one subject: the outsider', () => {
  const received = makeItem();
  const sent = makeItem({ sender: alice, recipients: [bob], direction: 'out' });
  expect(subjectOf(received)).toBe('WhatsApp: Bob Li (+44 7700 900123)');
  expect(subjectOf(sent)).toBe(subjectOf(received));
});

test('between two registered users both are named, in the same order from both sides', () => {
  const one = makeItem({ sender: alice, recipients: [carol], direction: 'internal' });
  const other = makeItem({ sender: carol, recipients: [alice], direction: 'internal' });
  expect(conversationName(one)).toBe('Alice Chen (+44 7700 900101), Carol (+44 7700 900102)');
  expect(conversationName(other)).toBe(conversationName(one));
});

test("in an export, which goes to one user alone, the other party's name is enough", () => {
  const item = makeItem({ sender: alice, recipients: [carol], audience: 'account', direction: 'internal' });
  expect(conversationName(item)).toBe('Carol (+44 7700 900102)');
});

test('a group has its title, in every platform its own word', () => {
  expect(subjectOf(makeGroupItem('Project Alpha'))).toBe('WhatsApp: Project Alpha');
  expect(subjectOf(makeGroupItem('\r\n', { service: 'wechat', platform: 'wecom' }))).toBe(
    'WeCom: Group without a name',
  );
});

test('what is no message is marked in a way that RFC 5256 threading leaves out', () => {
  const call = { media: 'voice', group: false, outcome: 'missed' } as const;
  expect(subjectOf(makeItem({ kind: 'call', call }))).toBe(
    '[Missed call] WhatsApp: Bob Li (+44 7700 900123)',
  );
  expect(subjectOf(makeItem({ kind: 'call', call: { ...call, outcome: 'answered' } }))).toMatch(/^\[Call\] /);
});

test('without people and title the account is named', () => {
  const item = makeItem({
    kind: 'gap',
    gap: { reason: 'offline' },
    sender: undefined,
    recipients: [],
    account: { id: 'a', userEmail: 'alice@corp.example' },
  });
  expect(subjectOf(item)).toBe('[Gap] WhatsApp: alice@corp.example');
});
