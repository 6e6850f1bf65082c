import { Help as CommanderHelp, type HelpConfiguration } from 'commander';
import { width, wrap } from '#cli/table.ts';
import type { Messages } from '#i18n/en.ts';

/** Commander's help with the words of a language, wrapped by the columns the characters take. */
export function helpConfiguration({ help: { words } }: Messages): HelpConfiguration {
  const plain = new CommanderHelp();
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Commands:': words.commands,
  };
  const translatePlaces = (term: string): string =>
    term.replace('[options]', words.optionsPlace).replace('[command]', words.commandPlace);
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => translatePlaces(plain.commandUsage(command)),
    subcommandTerm: (command) => translatePlaces(plain.subcommandTerm(command)),
    displayWidth: width,
    boxWrap: wrap,
  };
}
