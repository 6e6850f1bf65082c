/** A command as it came. */
export interface ImapCommand {
  readonly tag: string;
  /** Without the tag; a literal is its size in braces. */
  readonly line: string;
  /** Of the line, quotes removed. */
  readonly words: readonly string[];
  readonly literals: readonly Buffer[];
  /** What followed AUTHENTICATE on a line of its own. */
  readonly response?: string;
}

/**
 * Cuts what a client sends into commands, and asks for the literals that have to be asked for (RFC 3501 section 7.5;
 * RFC 7888).
 */
export function openCommandReader(ask: (text: string) => void): (chunk: Buffer) => readonly ImapCommand[] {
  let held: Buffer = Buffer.alloc(0);
  let line = '';
  let literals: Buffer[] = [];
  let literal: number | undefined;
  let waiting: string | undefined;

  const takeLiteral = (): boolean => {
    if (literal === undefined || held.length < literal) return false;
    literals.push(Buffer.from(held.subarray(0, literal)));
    held = held.subarray(literal);
    literal = undefined;
    return true;
  };
  const takeLine = (): string | undefined => {
    const end = held.indexOf('\r\n');
    if (end < 0) return;
    const text = held.toString('utf8', 0, end);
    held = held.subarray(end + 2);
    return text;
  };
  const commandOf = (whole: string, response?: string): ImapCommand => {
    const [tag = '', ...rest] = whole.split(' ');
    const text = rest.join(' ');
    const words = [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^\s"]+/g)].map(([word, quoted]) => quoted ?? word);
    const command = { tag, line: text, words, literals };
    [line, literals] = ['', []];
    return response === undefined ? command : { ...command, response };
  };
  /** @returns undefined where more has to come first, `null` where there may be more already */
  const step = (): ImapCommand | null | undefined => {
    if (literal !== undefined) return takeLiteral() ? null : undefined;
    const text = takeLine();
    if (text === undefined) return;
    if (waiting !== undefined) {
      const begun = waiting;
      waiting = undefined;
      return commandOf(begun, text);
    }
    line += text;
    const [, size, plus] = /\{(\d+)(\+?)\}$/.exec(text) ?? [];
    if (size !== undefined) {
      literal = Number(size);
      if (plus === '') ask('+ go on\r\n');
      return null;
    }
    if (!/^\S+ AUTHENTICATE \S+$/i.test(line)) return commandOf(line);
    [waiting, line] = [line, ''];
    ask('+ \r\n');
    return null;
  };
  return (chunk) => {
    held = Buffer.concat([held, chunk]);
    const commands: ImapCommand[] = [];
    for (let next = step(); next !== undefined; next = step()) if (next !== null) commands.push(next);
    return commands;
  };
}
