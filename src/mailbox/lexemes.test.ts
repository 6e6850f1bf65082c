import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, lexemesOf } from '#mailbox/lexemes.ts';
import { segmentOverlap, segmentWords, textVectors } from '#mailbox/segments.ts';
import { termQuery } from '#mailbox/termQuery.ts';

const shown = (text: string) =>
  lexemesOf(text)
    .map((lexeme) => `${lexeme.text}@${lexeme.position}`)
    .join(' ');

describe('lexemes', () => {
  it('gives lower-case words with diacritics folded', () => {
    expect(shown('Hello WORLD')).toBe('hello@1 world@2');
    expect(shown('Müller, STRAẞE; Ærø İzmir')).toBe('muller@1 strasse@2 aero@3 izmir@4');
    expect(shown('ﬁne Ｆｕｌｌ')).toBe('fine@1 full@2');
  });

  it('gives pairs and the last character of runs without spaces', () => {
    expect(shown('开会吗？好')).toBe('开会@1 会吗@2 吗@3 好@4');
    expect(shown('iPhone手机ok')).toBe('iphone@1 手机@2 机@3 ok@4');
    expect(shown('がんばれ')).toBe('がん@1 んば@2 ばれ@3 れ@4');
  });

  it('gives phone numbers and addresses as a whole and in parts', () => {
    expect(shown('+44 7700 900123')).toBe('44@1 447700900123@1 7700@2 900123@3');
    expect(shown('to Alice@Corp.example.')).toBe('to@1 alice@2 alice@corp.example@2 corp@3 example@4');
  });

  it('gives emoji without skin tone, and sees through unseen characters', () => {
    expect(shown('👍🏽 ok 🇸🇪')).toBe('👍@1 ok@2 🇸🇪@3');
    expect(shown('se\u200bcr\u200eet')).toBe('secret@1');
  });

  it('never throws, and folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        let before = 0;
        for (const lexeme of lexemesOf(text)) {
          expect(lexeme.position).toBeGreaterThanOrEqual(before);
          expect(Buffer.byteLength(lexeme.text)).toBeLessThan(2_046);
          before = lexeme.position;
        }
      }),
    );
  });

  it('takes long hostile texts in linear time', () => {
    const texts = [
      'a'.repeat(300_000),
      `${'a.'.repeat(150_000)}@`,
      '1 '.repeat(150_000),
      '会'.repeat(100_000),
    ];
    for (const text of texts) expect(textVectors(`${text}@`, []).head.length).toBeGreaterThan(0);
  });
});

/** `tsvectorsend` of PostgreSQL, read. */
function readTsvector(bytes: Buffer): { text: string; positions: number[] }[] {
  let at = 4;
  return Array.from({ length: bytes.readInt32BE(0) }, () => {
    const end = bytes.indexOf(0, at);
    const text = bytes.toString('utf8', at, end);
    const count = bytes.readUInt16BE(end + 1);
    const positions = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(end + 3 + 2 * index));
    at = end + 3 + 2 * count;
    return { text, positions };
  });
}

describe('segments', () => {
  it('keep every phrase of up to the overlap whole in one segment', () => {
    const words = Array.from({ length: 1_000 }, (_, index) => `w${index}`);
    const { head, segments } = textVectors(words.join(' '), ['=tag']);
    const lexemes = new Map([...readTsvector(head)].map(({ text, positions }) => [text, positions]));
    const all = [head, ...segments].map(
      (vector) =>
        new Set(readTsvector(vector).flatMap(({ text, positions }) => (positions.length > 0 ? [text] : []))),
    );
    for (let start = 0; start + segmentOverlap < words.length; start += 1) {
      const phrase = words.slice(start, start + segmentOverlap + 1);
      expect(all.some((segment) => phrase.every((word) => segment.has(word)))).toBe(true);
    }
    for (const segment of all) expect(segment.size).toBeLessThanOrEqual(segmentWords);
    for (const word of words) expect(lexemes.has(word)).toBe(true);
    expect(lexemes.get('=tag')).toEqual([]);
  });
});

describe('termQuery', () => {
  it('reads words, phrases, prefixes, Chinese, phone numbers and addresses', () => {
    const pieces = (text: string, prefix = false) => termQuery(text, prefix)?.pieces;
    expect(termQuery('Contract', false)).toEqual({
      pieces: ["'contract'"],
      words: "'contract'",
      plain: true,
    });
    expect(termQuery('the Contract', false)).toEqual({
      pieces: ["'the' <1> 'contract'"],
      words: "'the' & 'contract'",
      plain: false,
    });
    expect(pieces('contr', true)).toEqual(["'contr':*"]);
    expect(pieces('会议室')).toEqual(["'会议' <1> '议室'"]);
    expect(pieces('会')).toEqual(["'会':*"]);
    expect(pieces('+44 7700 900123')).toEqual(["'447700900123' | ('44' <1> '7700' <1> '900123')"]);
    expect(pieces('alice@corp.example')?.[0]).toContain("'alice@corp.example' |");
    expect(pieces('!?')).toBeUndefined();
  });

  it('asks for a long phrase in pieces that overlap by a word', () => {
    const words = Array.from({ length: 80 }, (_, index) => `w${index}`);
    const pieces = termQuery(words.join(' '), false)?.pieces.map((piece) => piece.match(/w\d+/g) ?? []) ?? [];
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(segmentOverlap + 1);
    for (const [index, piece] of pieces.slice(1).entries()) expect(piece[0]).toBe(pieces[index]?.at(-1));
    expect(new Set(pieces.flat())).toEqual(new Set(words));
  });
});
