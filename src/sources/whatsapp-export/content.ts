import type { Content } from '#core/item.ts';
import { isLiveLocation, pollHeadings } from '#sources/whatsapp-export/phrases.ts';
import { plain, withoutMarks } from '#sources/whatsapp-export/plain.ts';

/** Content that an export writes as text: locations, live locations, polls; else the text itself. */
export function readContent(text: string): Content {
  return readLocation(text) ?? readPoll(text) ?? { type: 'text', text };
}

const coordinates =
  /^[^\n]{1,80}: (https:\/\/maps\.google\.com\/\?q=(-?\d{1,3}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?))$/;
const place = /^([^\n(]{1,200}?) \(([^\n]{1,300})\): (https:\/\/foursquare\.com\/v\/\S+)$/;

function readLocation(text: string): Content | undefined {
  if (text.length > 1_000) return undefined;
  const shown = withoutMarks(text).trim();
  if (isLiveLocation(plain(shown))) return { type: 'live-location', text: shown };
  if (!shown.includes(': https://')) return undefined;
  const [, url, latitude, longitude] = coordinates.exec(shown) ?? [];
  if (url !== undefined) {
    const location = { latitude: Number(latitude), longitude: Number(longitude), url };
    return { type: 'location', text: shown, location };
  }
  const [, name, address, link] = place.exec(shown) ?? [];
  if (name === undefined || address === undefined || link === undefined) return undefined;
  return { type: 'location', text: shown, location: { name, address, url: link } };
}

/** `POLL:`, the question, then `OPTION: tea (2 votes)` lines. */
function readPoll(text: string): Content | undefined {
  const lines = withoutMarks(text)
    .split('\n')
    .map((line) => line.trim());
  const heading = pollHeadings(lines[0] ?? '').find(({ option }) =>
    lines.some((line) => line.startsWith(option)),
  );
  if (heading === undefined) return undefined;
  const isOption = (line: string) => line.startsWith(heading.option);
  const question = lines.slice(1).filter((line) => line !== '' && !isOption(line));
  const options = lines.filter(isOption).map((line) => {
    const option = line.slice(heading.option.length).trim();
    const [, choice, votes] = /^(.*) \((\d+)\s?[^\d()]+\)$/.exec(option) ?? [];
    return choice === undefined ? { text: option } : { text: choice, votes: Number(votes) };
  });
  if (question.length === 0 || options.length === 0) return undefined;
  return { type: 'poll', text: lines.join('\n'), poll: { question: question.join('\n'), options } };
}
