const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};
const breakingTag = /^\/?(?:br|p|div|li|tr|h[1-6])\b/i;
const hiddenTag = /^(script|style)\b/i;

/**
 * The words of HTML, for a content that has no plain text: mails never carry a sender's HTML. One pass, so that no
 * input makes it slow.
 */
export function htmlText(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) {
      text += html.slice(at);
      break;
    }
    text += html.slice(at, open);
    const tag = html.slice(open + 1, close);
    if (breakingTag.test(tag)) text += '\n';
    at = close + 1;
    const hidden = hiddenTag.exec(tag)?.[1];
    if (hidden !== undefined) {
      const end = html.indexOf(`</${hidden}`, at);
      at = end < 0 ? html.length : end;
    }
  }
  return text.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '').trim();
}
