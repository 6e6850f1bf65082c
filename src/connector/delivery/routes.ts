import type { ConnectorSettings, Route } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Where a connector delivers, as far as routes need it. */
export interface Routed {
  /** Targets besides the primary one. */
  readonly targets: readonly string[];
  readonly settings: Pick<ConnectorSettings, 'routes'>;
}

/**
 * The targets besides the primary one that a mailbox goes to: those of the first line that fits it; none where no line
 * fits; all of them where there are no lines.
 */
export function targetsOf(mailbox: string, { targets, settings }: Routed): readonly string[] {
  if (settings.routes === undefined) return targets;
  const line = settings.routes.find(({ mailboxes }) => mailboxes.some((pattern) => fits(pattern, mailbox)));
  return targets.filter((target) => line?.targets.includes(target));
}

/**
 * @throws Failure `config-invalid` for a line that no mailbox ever comes to, because lines before it take all that fits it
 */
export function refuseUnreachable(routes: readonly Route[]): void {
  for (const [index, { mailboxes }] of routes.entries()) {
    const before = routes.slice(0, index).flatMap((route) => route.mailboxes);
    if (mailboxes.every((pattern) => before.some((earlier) => fits(earlier, pattern))))
      throw new Failure(
        'config-invalid',
        say`Line ${index + 1} of the routes is never come to: lines before it take every mailbox that fits it.`,
        say`Move the line up, or remove it.`,
      );
  }
}

/**
 * Whether an address fits a pattern, in which `*` stands for any characters. A pattern given as the address fits where
 * everything that fits it does. Takes time in proportion to the lengths, whatever the pattern is.
 */
function fits(pattern: string, address: string): boolean {
  const [first = '', ...others] = pattern.toLowerCase().split('*');
  const text = address.toLowerCase();
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}
