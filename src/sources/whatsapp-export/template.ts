import { plain } from '#sources/whatsapp-export/plain.ts';

/** What stands in the places of a template. */
export type TemplateParts = Readonly<
  Partial<Record<'actor' | 'members' | 'previous' | 'next' | 'any', string>>
>;

/** Names of people: no `: `, because a text with a colon has an author of its own. */
const name = '(?:(?!: |\\n).)+?';
const places: Readonly<Record<string, string>> = {
  actor: `(?<actor>${name})`,
  members: `(?<members>${name})`,
  previous: '(?<previous>[^\\n]*?)',
  next: '(?<next>[^\\n]*?)',
  any: '[^]*?',
};
const anyQuote = '\\s?["“”„‟«»「」『』]\\s?';

/** A template of `language.ts` as a regular expression over `plain` texts. */
export function compileTemplate(template: string): RegExp {
  const source = template
    .split(/(\{\w+\}|")/)
    .map((piece) => {
      if (piece === '"') return anyQuote;
      const place = /^\{(\w+)\}$/.exec(piece)?.[1];
      return place === undefined ? escapeRegExp(piece) : (places[place] ?? places.any);
    })
    .join('');
  return new RegExp(`^${source}$`, 'u');
}

/** @param text made by `plain` */
export function matchTemplate(form: RegExp, text: string): TemplateParts | undefined {
  const found = form.exec(text);
  return found === null ? undefined : { ...found.groups };
}

/** The title of a file name such as `WhatsApp Chat with Bob Li`, by templates with `{title}`. */
export function titleOf(fileName: string, templates: readonly string[]): string | undefined {
  for (const template of templates) {
    const [before = '', after = ''] = template.split('{title}');
    const found = plain(fileName);
    if (found.length <= before.length + after.length) continue;
    const matches =
      found.slice(0, before.length).toLowerCase() === before.toLowerCase() &&
      found.slice(found.length - after.length).toLowerCase() === after.toLowerCase();
    if (matches) return found.slice(before.length, found.length - after.length).trim();
  }
  return undefined;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
