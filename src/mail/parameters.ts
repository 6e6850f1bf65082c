import { asciiFileName } from '#mail/fileName.ts';

/** Plain enough for a quoted string of one line. */
const quotable = /^[ !#$&-[\]-~]{1,60}$/;
/** RFC 2231 section 7, `attribute-char`. */
const attributeCharacter = /[\w!#$&+.^`{|}~-]/;
/** Encoded characters a line, so that it stays under 78. */
const sectionLength = 54;

/**
 * The `filename` parameter of a Content-Disposition (RFC 2183 section 2.3): a quoted string in ASCII, else RFC 2231
 * extended, with continuations where it is long. Begins with `;`.
 */
export function fileNameParameter(name: string): string {
  if (quotable.test(name)) return `;${name.length > 44 ? '\r\n' : ''} filename="${name}"`;
  const sections = percentSections(name);
  const [only = ''] = sections;
  if (sections.length === 1) return `;\r\n filename*=UTF-8''${only}`;
  return sections
    .map((section, index) => `;\r\n filename*${index}*=${index === 0 ? "UTF-8''" : ''}${section}`)
    .join('');
}

/**
 * The ASCII fallback, as `name` of the Content-Type: only where `filename` is extended. Beside `filename*`, a second
 * `filename` is a double that RFC 2231 does not know and strict parsers report.
 */
export function fallbackNameParameter(name: string): string {
  return quotable.test(name) ? '' : `;\r\n name="${asciiFileName(name)}"`;
}

/** Percent-encoded UTF-8 in pieces that split no character. */
function percentSections(name: string): string[] {
  const sections: string[] = [];
  let section = '';
  for (const character of name) {
    const encoded =
      attributeCharacter.test(character) && character < '\u0080' ? character : percent(character);
    if (section.length + encoded.length > sectionLength) {
      sections.push(section);
      section = '';
    }
    section += encoded;
  }
  sections.push(section);
  return sections;
}

function percent(character: string): string {
  let encoded = '';
  for (const byte of Buffer.from(character))
    encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return encoded;
}
