/** JSON with raw numbers (proposal-json-parse-with-source, in V8 since 11.4), which the compiler's library does not know yet. */
interface ExactJson {
  parse(
    text: string,
    reviver: (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): { readonly rawJSON: string };
  isRawJSON(value: unknown): value is { readonly rawJSON: string };
}

const json = JSON as unknown as ExactJson;

/** Brackets within brackets that a webhook may have; Meta's have twelve. */
const deepest = 100;

/**
 * Reads JSON so that `JSON.stringify` gives back every number as it was written: `1.10` and integers beyond 2^53 stay
 * what they are. `cleaned` makes plain numbers of them.
 * @returns undefined when the text is no JSON, or nested deeper than anything that Meta sends
 */
export function parseExact(text: string): unknown {
  if (nesting(text) > deepest) return undefined;
  try {
    return json.parse(text, (_key, value, { source }) =>
      typeof value === 'number' && source !== undefined && String(value) !== source
        ? json.rawJSON(source)
        : value,
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How deep brackets stand within brackets, those in strings left out. */
function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      most = Math.max(most, depth);
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return most;
}

/** One text for equal values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null || json.isRawJSON(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

/**
 * The value as an item's fields can hold it: plain numbers, no lone surrogates, no NUL (a database's text has none).
 * The event as it came stays in `raw`.
 */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (typeof value !== 'object' || value === null) return value;
  if (json.isRawJSON(value)) return Number(value.rawJSON);
  if (Array.isArray(value)) return value.map(cleaned);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [cleaned(key) as string, cleaned(inner)]),
  );
}
