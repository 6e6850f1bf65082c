/** A word of the shared vocabulary as the beginning of a label: `completed` is `Completed`. */
export function sentenceCase(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
