import { textOf } from '#core/untyped.ts';

/** JSON as WeCom sends it: 64-bit numbers, numbers written as strings, control characters that JSON does not allow. */

/**
 * Reads JSON without rounding: an integer beyond 2^53 becomes its decimal text.
 * @returns undefined when it is no JSON
 */
export function parseJson(text: string): unknown {
  return parsed(text) ?? parsed(withoutControls(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, exactInteger);
  } catch {
    return undefined;
  }
}

/** TypeScript does not know the third argument yet (ECMAScript: JSON.parse source text access). */
function exactInteger(
  this: unknown,
  _key: string,
  value: unknown,
  context?: { readonly source?: string },
): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  const source = context?.source ?? '';
  return /^-?\d+$/.test(source) ? source : value;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the SDK hands out and JSON forbids
const notable = /\\[\u0000-\u001f]|\\.|["\u0000-\u001f]/g;
const kept: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Line ends and tabs of texts stay, escaped; other control characters go. The record keeps them all in `raw`. */
function withoutControls(text: string): string {
  let inString = false;
  return text.replace(notable, (found) => {
    const last = found.slice(-1);
    if (found === '"') inString = !inString;
    if (last >= ' ') return found;
    return inString ? (kept[last] ?? '') : ' ';
  });
}

/** A number, also where it came as a string; undefined where it is none. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A number that is not negative, such as a size or a duration. */
export function amountOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number === undefined || number < 0 ? undefined : number;
}

/** A sequence number: 64 bits without sign. */
export function seqOf(value: unknown): bigint | undefined {
  const text = textOf(value);
  if (text === undefined || !/^\d{1,20}$/.test(text)) return undefined;
  const seq = BigInt(text);
  return seq <= 0xffff_ffff_ffff_ffffn ? seq : undefined;
}

/**
 * An instant as RFC 3339; undefined where it is no time.
 * @param unit milliseconds that the number counts: 1, or 1000 for seconds
 */
export function instantOf(value: unknown, unit: 1 | 1000 = 1): string | undefined {
  const number = amountOf(value);
  if (number === undefined || number === 0) return undefined;
  const time = new Date(number * unit);
  // After the year 9999 RFC 3339 has no form.
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999 ? undefined : time.toISOString();
}
