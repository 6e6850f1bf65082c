/** BCP 47. A new language is a row here and in `messages.ts`, its files, and a row in `web/catalogues.ts`. */
export const languages = ['en', 'de', 'nl', 'sv', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

/**
 * The language of a terminal: `HOLDFAST_LANGUAGE`, else what the locale variables say in the order of POSIX
 * (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { HOLDFAST_LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = [HOLDFAST_LANGUAGE, LC_ALL || LC_MESSAGES || LANG];
  return (
    wanted.map((locale) => matchLanguage(locale ?? '')).find((language) => language !== undefined) ?? 'en'
  );
}

/**
 * The catalogue for a locale such as `de_AT.UTF-8`, `sv-SE` or `zh_CN`; undefined where there is none. Chinese in
 * traditional characters is another script, not another region: it is not answered in simplified characters.
 */
export function matchLanguage(locale: string): Language | undefined {
  const tag = locale
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-')
    .toLowerCase();
  if (/^zh(?:-hant|-(?:tw|hk|mo))/.test(tag)) return undefined;
  const [base] = tag.split('-');
  return languages.find((language) => language.toLowerCase().split('-')[0] === base);
}
