import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attachment } from '#core/item.ts';
import { previewLimit, summarise } from '#mail/summary.ts';
import { alice, bob, makeGroupItem, makeItem } from '../../test/mail/items.ts';
import { anyText } from '../../test/mail/text.ts';

test('a message, as a list shows it', () => {
  expect(summarise(makeItem({ content: { type: 'text', text: 'Hello\nAlice' } }))).toMatchObject({
    subject: 'WhatsApp: Bob Li (+44 7700 900123)',
    from: 'Bob Li (+44 7700 900123)',
    to: 'Alice Chen (+44 7700 900101)',
    preview: 'Hello Alice',
  });
});

test('everything that people search for is in the text', () => {
  const attachment = {
    id: 'a',
    fileName: 'Offer 12.pdf',
    mimeType: 'application/pdf',
    kind: 'document',
    status: 'omitted',
  };
  const { text, to } = summarise(
    makeGroupItem('Project Alpha', {
      sender: { ...bob, organisation: 'Example Trading' },
      recipients: [alice, { nativeId: '99@lid', idType: 'lid', internal: false, resolution: 'unresolved' }],
      content: {
        type: 'location',
        location: { name: 'Central station' },
        link: { url: 'https://map.example/1' },
      },
      attachments: [attachment as Attachment],
      refers: [{ relation: 'forwardOf', quotedText: 'where is it' }],
    }),
  );
  for (const word of [
    'Project Alpha',
    'Central station',
    'https://map.example/1',
    'Offer 12.pdf',
    'Bob Li',
    'Example Trading',
    '+447700900123',
    '07700900123',
    'alice@corp.example',
    '99@lid',
    'where is it',
  ]) {
    expect(text).toContain(word);
  }
  expect(to).toBe('Project Alpha, Alice Chen (+44 7700 900101), 99@lid');
});

test('what was not said but happened can be found by its words', () => {
  const item = makeItem({
    kind: 'call',
    call: { media: 'voice', group: false, outcome: 'missed' },
    content: undefined,
  });
  expect(summarise(item).text).toContain('Missed voice call');
});

test('a message without text is previewed by its attachments', () => {
  const attachment = {
    id: 'a',
    fileName: 'IMG-1.jpg',
    mimeType: 'image/jpeg',
    kind: 'image',
    status: 'omitted',
  };
  const item = makeItem({ content: { type: 'image' }, attachments: [attachment as Attachment] });
  expect(summarise(item).preview).toBe('Image not in the archive: IMG-1.jpg (the source left it out).');
});

test('nothing that PostgreSQL refuses, and previews of one short line', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, name) => {
      const item = makeItem({
        content: { type: 'text', text: text.repeat(3) },
        sender: { ...bob, displayName: name },
      });
      const summary = summarise(item);
      for (const field of Object.values(summary)) {
        expect(field).not.toContain('\0');
        expect(field.isWellFormed()).toBe(true);
      }
      expect(summary.preview.length).toBeLessThanOrEqual(previewLimit);
      expect(summary.preview).not.toMatch(/[\r\n\t]/);
    }),
  );
});
