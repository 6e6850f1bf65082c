import { type Language, languages, matchLanguage } from '#i18n/messages.ts';

/** The best language for an `Accept-Language` header (RFC 9110, 12.5.4); English where none fits. */
export function acceptedLanguage(header: string | undefined): Language {
  const ranges = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { tag } of ranges) {
    const language = matchLanguage(tag);
    if (language !== undefined) return language;
  }
  return 'en';
}

/** The language that a profile names, if it is one of ours. */
export function knownLanguage(tag: string | null | undefined): Language | undefined {
  return languages.find((language) => language === tag);
}
