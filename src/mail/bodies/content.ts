import type { Content } from '#core/item.ts';
import { htmlText } from '#mail/bodies/htmlText.ts';
import { oneLine } from '#mail/headerText.ts';

/** Lines of a source's own structure that a body shows; the item keeps all. */
const structuredLines = 60;
const structuredText = 2_000;
const structuredDepth = 8;

/** Everything in a message's content that can be read, as blocks with an empty line between; empty if there is none. */
export function contentText(content: Content | undefined): string {
  if (content === undefined) return '';
  const text = content.text ?? (content.html === undefined ? '' : htmlText(content.html));
  const blocks = [
    text,
    locationText(content),
    contactsText(content),
    pollText(content),
    linkText(content),
  ].filter((block) => block !== '');
  if (blocks.length === 0 && content.structured !== undefined) blocks.push(structuredBlock(content));
  return blocks.length === 1 ? (blocks[0] ?? '') : blocks.join('\n\n');
}

function locationText({ type, location }: Content): string {
  if (location === undefined) return '';
  const { latitude, longitude, name, address, url } = location;
  const lines = [type === 'live-location' ? 'Live location' : 'Location'];
  if (name) lines.push(`Name: ${oneLine(name)}`);
  if (address) lines.push(`Address: ${oneLine(address)}`);
  if (latitude !== undefined && longitude !== undefined) {
    lines.push(`Latitude and longitude: ${latitude}, ${longitude}`);
  }
  if (url) lines.push(oneLine(url, 2_000));
  return lines.join('\n');
}

function contactsText({ contacts }: Content): string {
  if (contacts === undefined) return '';
  return contacts
    .map(({ name, vcard }) => {
      const title = `Contact: ${oneLine(name ?? '') || 'without a name'}`;
      return vcard ? `${title}\n${vcard.trim()}` : title;
    })
    .join('\n\n');
}

function pollText({ poll }: Content): string {
  if (poll === undefined) return '';
  const options = poll.options.map(({ text, votes }) => {
    const count = votes === undefined ? '' : ` (${votes} ${votes === 1 ? 'vote' : 'votes'})`;
    return `- ${oneLine(text)}${count}`;
  });
  return [`Poll: ${oneLine(poll.question, 1_000)}`, ...options].join('\n');
}

function linkText({ link, text }: Content): string {
  if (link === undefined) return '';
  const lines = [`Link: ${oneLine(link.title ?? '')}`.trimEnd()];
  if (!text?.includes(link.url)) lines.push(oneLine(link.url, 4_000));
  if (link.description) lines.push(oneLine(link.description, 1_000));
  return lines.length === 1 && !link.title ? '' : lines.join('\n');
}

/** `name: value` for what a source gives beyond the known fields (mini programs, cards, forms). */
function structuredBlock({ type, structured = {} }: Content): string {
  const lines = [`Content of type "${type}":`];
  for (const [path, value] of leaves(structured, '')) {
    if (lines.length > structuredLines) {
      lines.push('… (the archived item has all of it)');
      break;
    }
    lines.push(`${oneLine(path)}: ${oneLine(String(value), structuredText)}`);
  }
  return lines.join('\n');
}

function* leaves(value: unknown, path: string, depth = 0): Generator<[string, unknown]> {
  if (depth > structuredDepth) return;
  if (typeof value !== 'object' || value === null) {
    if (value !== '' && value !== null && value !== undefined) yield [path, value];
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    yield* leaves(member, path === '' ? key : `${path}.${key}`, depth + 1);
  }
}
