import type { Item } from '#core/item.ts';

/** A text of somebody else's message, set off as mail does: each line behind `> `. */
export function quote(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** The text that the source quotes of the message this item refers to, as a block; empty where there is none. */
export function quotedBlock(item: Item): string {
  const text = item.refers?.find((reference) => reference.quotedText)?.quotedText;
  return text === undefined ? '' : quote(text);
}

/** Blocks with an empty line between; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
