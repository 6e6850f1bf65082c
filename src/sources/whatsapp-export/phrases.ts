import type { Item } from '#core/item.ts';
import type { Language, OmittedKind, SystemLine } from '#sources/whatsapp-export/language.ts';
import { languages } from '#sources/whatsapp-export/languages.ts';
import { compileTemplate, matchTemplate, type TemplateParts } from '#sources/whatsapp-export/template.ts';

/** The words of all languages, looked up by `plain` text. */

export type CallPhrase = Language['calls'][number];

const lower = (text: string) => text.toLowerCase();

const omittedKinds = new Map<string, OmittedKind>(
  languages.flatMap((language) =>
    Object.entries(language.omitted).flatMap(([kind, texts]) =>
      texts.map((text): [string, OmittedKind] => [lower(text), kind as OmittedKind]),
    ),
  ),
);

/** `image omitted` in any language, or undefined. */
export function omittedKind(text: string): OmittedKind | undefined {
  return omittedKinds.get(lower(text));
}

const setOf = (texts: (language: Language) => readonly string[]) =>
  new Set(languages.flatMap(texts).map(lower));

const deletedByOther = setOf((language) => language.deletedByOther);
const deletedByMe = setOf((language) => language.deletedByMe);
const viewOnce = setOf((language) => language.viewOnce);
const liveLocation = setOf((language) => language.liveLocation);
const attached = setOf((language) => language.attached);
const attachedTag = setOf((language) => language.attachedTag);
const edited = setOf((language) => language.edited);
const yous = new Set(languages.flatMap((language) => language.you));
const deletedByAdmin = languages.flatMap((language) => language.deletedByAdmin).map(compileTemplate);

export const isDeletedByOther = (text: string) => deletedByOther.has(lower(text));
export const isDeletedByMe = (text: string) => deletedByMe.has(lower(text));
export const isViewOnce = (text: string) => viewOnce.has(lower(text));
export const isLiveLocation = (text: string) => liveLocation.has(lower(text));
export const isAttachedWord = (text: string) => attached.has(lower(text));
export const isAttachedTag = (text: string) => attachedTag.has(lower(text));
export const isEditedMarker = (text: string) =>
  edited.has(lower(text)) || edited.has(lower(text).replace('.>', '>'));
/** `You`, as system lines name the person who made the export. */
export const isYou = (text: string) => yous.has(text);
/** The word that stands for that person where a line has none of its own. */
export const you = 'You';
/** Every file name WhatsApp gives an export, with `{title}`. */
export const titleTemplates = [...new Set(languages.flatMap((language) => language.titles))];

/** The admin who deleted the message, or undefined. */
export function deletingAdmin(text: string): string | undefined {
  for (const form of deletedByAdmin) {
    const parts = matchTemplate(form, text);
    if (parts?.actor !== undefined) return parts.actor;
  }
  return undefined;
}

const calls = new Map<string, CallPhrase>(
  languages.flatMap((language) =>
    language.calls.map((call): [string, CallPhrase] => [lower(call.text), call]),
  ),
);
const callResults = new Map(
  languages.flatMap((language) =>
    Object.entries(language.callResults).map(
      ([text, outcome]): [string, NonNullable<Item['call']>['outcome']] => [lower(text), outcome],
    ),
  ),
);

export const callPhrase = (text: string) => calls.get(lower(text));
export const callResult = (text: string) => callResults.get(lower(text));

const polls = languages.flatMap((language) => language.poll);
/** Headings of polls with the word before each option; languages share headings, so there may be several. */
export const pollHeadings = (text: string) => polls.filter((poll) => lower(poll.heading) === lower(text));

/** Longer lines are not compared with the templates, so that a hostile one takes no time. */
const longestSystemLine = 1_000;

interface CompiledLine {
  readonly line: SystemLine;
  readonly form: RegExp;
  readonly quoted: boolean;
}
const systemLines: readonly CompiledLine[] = languages.flatMap((language) =>
  language.system.map((line) => ({
    line,
    form: compileTemplate(line.text),
    quoted: line.text.includes('"'),
  })),
);

/**
 * A line that WhatsApp wrote, in any language.
 * @param text made by `plain`
 * @param quotedOnly looks only at lines that quote a text of the chat, such as a group's name
 */
export function systemLine(
  text: string,
  quotedOnly = false,
): { readonly line: SystemLine; readonly parts: TemplateParts } | undefined {
  if (text.length > longestSystemLine) return undefined;
  for (const { line, form, quoted } of systemLines) {
    if (quotedOnly && !quoted) continue;
    const parts = matchTemplate(form, text);
    if (parts !== undefined) return { line, parts };
  }
  return undefined;
}

const joiners = [...new Set(languages.map((language) => language.and))];

/** The names of a list such as `Bob, Carol and Dave`; a name that holds `and` itself stays whole where it is known. */
export function namesOf(list: string, isKnown: (name: string) => boolean): string[] {
  if (isKnown(list)) return [list];
  const pieces = list.split(/, |、/);
  const last = pieces.pop() ?? '';
  if (isKnown(last)) return [...pieces, last];
  for (const and of joiners) {
    const [before, after, more] = last.split(` ${and} `);
    if (before !== undefined && after !== undefined && more === undefined) return [...pieces, before, after];
  }
  return [...pieces, last].filter((piece) => piece !== '');
}
