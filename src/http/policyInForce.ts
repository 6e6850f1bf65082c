import { type Language, languages } from '#i18n/languages.ts';
import { personalTexts } from '#i18n/personal/texts.ts';

/** A text that an administrator has set. */
interface OwnText {
  readonly language: string;
  readonly text: string;
}

/** What users of a language read. */
export interface PolicyInForce<Own extends OwnText> extends OwnText {
  /** Absent: the text that comes with Holdfast. */
  readonly own?: Own;
}

/**
 * The organisation's own text, in the language nearest to the wanted one, where it has set one in any; else the one
 * that comes with Holdfast.
 */
export function policyInForce<Own extends OwnText>(
  set: readonly Own[],
  wanted: Language,
): PolicyInForce<Own> {
  const nearest = [wanted, ...languages].map((one) => set.find(({ language }) => language === one));
  const own = nearest.find((policy) => policy !== undefined) ?? set[0];
  if (own !== undefined) return { language: own.language, text: own.text, own };
  return { language: wanted, text: personalTexts(wanted).policy.standard.join('\n\n') };
}
