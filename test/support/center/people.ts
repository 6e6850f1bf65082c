import type { CenterClient } from './client.ts';

/** Two colleagues of `corp.example`; the second has no mailbox at first. */
export const colleagues = [
  { email: 'alice@corp.example', displayName: 'Alice Chen', phone: '+447700900101' },
  { email: 'bob@corp.example', displayName: 'Bob Li', phone: '+447700900102' },
] as const;

/** Registers the two; a mailbox is made for the first alone. */
export async function registerColleagues({ call }: CenterClient): Promise<void> {
  for (const { email, displayName, phone } of colleagues)
    await call('addUser', { body: { email, displayName, phones: [phone] } });
  await call('createMailboxes', { body: { addresses: [colleagues[0].email] } });
}

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5, 9);
const words = 'the order margin falcon invoice client delivery price tomorrow meeting confirm risk'.split(
  ' ',
);

/** A chat of the two as an iPhone exports it, `count` messages in minutes of many days. */
export function exportedChat(count: number, first = 0): string {
  const lines = Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const at = new Date(start + Math.floor(index / 200) * day + (index % 200) * 60_000).toISOString();
    const [date = '', time = ''] = at.split('T');
    const author = colleagues[index % 2]?.displayName ?? '';
    const text = Array.from({ length: 6 }, (__, place) => words[(index * 5 + place * 7) % words.length]);
    return `[${date.split('-').toReversed().join('/')}, ${time.slice(0, 8)}] ${author}: ${index} ${text.join(' ')}`;
  });
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * Takes a chat of Alice and Bob into the capture site, where it waits for a connector.
 * @param owner whose phone it was exported on: an export goes to his mailbox alone
 */
export async function importChat(
  { call }: CenterClient,
  text: string,
  owner: (typeof colleagues)[number] = colleagues[0],
): Promise<void> {
  const other = colleagues.find((colleague) => colleague !== owner) ?? colleagues[1];
  const body = new TextEncoder().encode(text);
  const { id: upload } = await call('uploadExport', {
    query: { fileName: `WhatsApp Chat - ${other.displayName}.txt` },
    body,
  });
  await call('importUpload', {
    params: { upload },
    body: {
      phone: owner.phone,
      timeZone: 'Europe/London',
      locale: 'en-GB',
      me: owner.displayName,
      authors: { [other.displayName]: other.email },
    },
  });
  for (;;) {
    const { state, failure } = await call('readUpload', { params: { upload } });
    if (state === 'done') return;
    if (state === 'failed') throw new Error(JSON.stringify(failure));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
