/** The forms of a noun with its number: `#` stands for the number. Languages without plurals give `other` alone. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Makes the function that puts a number into the right form of a language, e.g. `1 item`, `1.234 Elemente`.
 * @param language BCP 47
 */
export function pluralsOf(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}

/** Numbers with the separators of a language. */
export function numbersOf(language: string): (value: number) => string {
  const numbers = new Intl.NumberFormat(language);
  return (value) => numbers.format(value);
}

/** The parts that apply, e.g. `2 not imported, 1 rejected`. */
export function listed(separator: string, ...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(separator);
}

/** The sentences that apply, in one line. */
export function sentences(...parts: readonly (string | false)[]): string {
  return listed(' ', ...parts);
}
