/** A setting without blanks around it; undefined where it is not set. */
export function given(values: Readonly<Record<string, string>>, name: string): string | undefined {
  const text = values[name]?.trim();
  return text === '' ? undefined : text;
}
