import { type CommandOption, type OptionValues, textsOption } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** How a command takes where a connector delivers. */
export const targetOptions: readonly CommandOption[] = [
  { flags: '--target <name>', repeat: true },
  { flags: '--route <patterns=targets>', repeat: true },
];

interface Route {
  readonly mailboxes: readonly string[];
  readonly targets: readonly string[];
}

/** @returns undefined where nothing is said; none with `--no-target` */
export function chosenTargets(options: OptionValues): readonly string[] | undefined {
  if (options.target === false) return [];
  const names = textsOption(options, 'target');
  return names.length === 0 ? undefined : names;
}

/**
 * @returns undefined where nothing is said; null with `--no-route`
 * @throws Failure `usage`
 */
export function chosenRoutes(options: OptionValues): readonly Route[] | null | undefined {
  if (options.route === false) return null;
  const texts = textsOption(options, 'route');
  return texts.length === 0 ? undefined : texts.map(readRoute);
}

/** `*@emea.corp.example,bob@corp.example=exchange`; an address may hold an equals sign, a target's name does not. */
function readRoute(text: string): Route {
  const at = text.lastIndexOf('=');
  const mailboxes = listed(text.slice(0, at));
  if (at > 0 && mailboxes.length > 0) return { mailboxes, targets: listed(text.slice(at + 1)) };
  throw new Failure(
    'usage',
    say`"${text}" is no route.`,
    say`Write PATTERN[,PATTERN]=TARGET[,TARGET]; without a target: the archive alone.`,
  );
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
