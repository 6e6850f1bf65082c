import { type Lexeme, lexemesOf } from '#mailbox/lexemes.ts';
import { encodeTsvector } from '#mailbox/tsvector.ts';

/**
 * Texts become `tsvector`s in overlapping segments, because PostgreSQL clamps positions in silence (16,383, and 256 a lexeme).
 * A phrase or a NEAR that spans at most `segmentOverlap` + 1 words lies whole in some segment.
 */
export const segmentWords = 200;
export const segmentOverlap = 32;

/** `tsvector`s in PostgreSQL's binary format. */
export interface TextVectors {
  /**
   * The first segment with positions, and every lexeme of the later ones without, so that words, prefixes and their
   * boolean combinations are answered per item from this one alone.
   */
  readonly head: Buffer;
  /** The later segments, each with positions from 1; empty for all but long texts. */
  readonly segments: readonly Buffer[];
}

const step = segmentWords - segmentOverlap;

/** @param tags lexemes without a position that the text itself can never contain, see `sharedTexts.ts` */
export function textVectors(text: string, tags: readonly string[]): TextVectors {
  const lexemes = lexemesOf(text);
  const words = lexemes.at(-1)?.position ?? 0;
  if (words <= segmentWords) return { head: encodeTsvector(lexemes, 0, tags), segments: [] };
  const [first = [], ...later] = cutSegments(lexemes, words);
  const named = new Set(first.map((lexeme) => lexeme.text));
  const others = new Set(lexemes.map((lexeme) => lexeme.text).filter((lexeme) => !named.has(lexeme)));
  return {
    head: encodeTsvector(first, 0, [...tags, ...others]),
    segments: later.map((part, index) => encodeTsvector(part, (index + 1) * step, [])),
  };
}

/** Segment n holds the positions n * step + 1 to n * step + segmentWords. */
function cutSegments(lexemes: readonly Lexeme[], words: number): Lexeme[][] {
  const count = Math.ceil((words - segmentOverlap) / step);
  const parts = Array.from({ length: count }, (): Lexeme[] => []);
  for (const lexeme of lexemes) {
    const last = Math.min(Math.floor((lexeme.position - 1) / step), count - 1);
    const first = Math.max(Math.ceil((lexeme.position - segmentWords) / step), 0);
    for (let part = first; part <= last; part += 1) parts[part]?.push(lexeme);
  }
  return parts;
}

/** A lexeme as `tsquery` input reads it. */
export function quoteLexeme(text: string): string {
  return text.includes("'") || text.includes('\\') ? `'${text.replace(/['\\]/g, '$&$&')}'` : `'${text}'`;
}
