/** Markup that is safe to send. Only `html` makes it: whatever is put into a template is escaped, unless it is Html. */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

type Piece = string | number | Html | readonly Html[] | false | undefined;

/** Writes markup: html`<p title="${anything}">${anything}</p>`. Attributes stand in double quotes. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(texts.reduce((before, text, index) => `${before}${markup(pieces[index - 1])}${text}`));
}

function markup(piece: Piece): string {
  if (piece === false || piece === undefined) return '';
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === 'object') return piece.join('');
  return escapeText(String(piece));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
