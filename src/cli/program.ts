import { once } from 'node:events';
import { userInfo } from 'node:os';
import { Command as Commander, CommanderError, Option } from 'commander';
import { type App, openApp } from '#app/app.ts';
import { type ConfigName, configSchema, type LoadedConfig, loadConfig } from '#app/config.ts';
import { readSecretFile } from '#app/secret-file.ts';
import {
  type Command,
  type CommandContext,
  type CommandOption,
  longName,
  type OptionValues,
  type Output,
  type RowsOutput,
  textOption,
} from '#cli/command.ts';
import { commands } from '#cli/commands/index.ts';
import { helpConfiguration } from '#cli/help.ts';
import { printFailure, printOutput } from '#cli/print.ts';
import { progressBar, progressLines } from '#cli/progress.ts';
import type { Actor } from '#core/actor.ts';
import { isFailure } from '#core/failure.ts';
import { parseItemId } from '#core/ids.ts';
import type { Messages } from '#i18n/en.ts';
import type { CommandHelp } from '#i18n/help/en.ts';
import { type Language, languageOf, messagesFor } from '#i18n/messages.ts';
import { type Translate, translateTo } from '#i18n/sentences/translate.ts';

/**
 * Runs one command line and returns the exit code: 0 done, 1 failed, 2 usage.
 * @param argv without node and the program's name
 */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const language = languageOf(process.env);
  const messages = messagesFor(language);
  const translate = await translateTo(language);
  const json = argv.includes('--json');
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let exitCode = 0;
  const root = makeRoot(messages);
  for (const command of commands) {
    register({ root, command, help: messages.help }, async (args, options) => {
      const output = await runCommand(command, {
        args,
        options,
        json,
        language,
        messages,
        translate,
        signal: abort.signal,
      });
      exitCode = await printOutput(output, { json, translate }, process.stdout);
    });
  }
  try {
    await root.parseAsync(withItemIdsLast(argv), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await printFailure(error, { json, messages, translate }, process.stderr);
    return isFailure(error, 'usage') ? 2 : 1;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** What is set here before the commands are made holds for all of them. */
function makeRoot(messages: Messages): Commander {
  const { displayHelp } = messages.help.words;
  return new Commander('holdfast')
    .exitOverride()
    .enablePositionalOptions(false)
    .configureHelp(helpConfiguration(messages))
    .helpOption('-h, --help', displayHelp)
    .helpCommand('help [command]', displayHelp)
    .description(messages.cli.about)
    .showHelpAfterError();
}

interface Registration {
  readonly root: Commander;
  readonly command: Command;
  readonly help: Messages['help'];
}

/**
 * Item ids are base64url, so one in 64 begins with a dash and would be taken for an option. No option has the form of an
 * id (43 such characters), so ids go last, after the `--` that ends the options.
 */
function withItemIdsLast(argv: readonly string[]): string[] {
  const ids = argv.filter((word) => word.startsWith('-') && parseItemId(word) !== undefined);
  return ids.length === 0 ? [...argv] : [...argv.filter((word) => !ids.includes(word)), '--', ...ids];
}

type Action = (args: readonly string[], options: OptionValues) => Promise<void>;

/** Finds or makes the commander command of each word of the path, and hangs arguments and options on the last. */
function register({ root, command, help }: Registration, action: Action): void {
  let parent = root;
  for (const [index, word] of command.path.slice(0, -1).entries()) {
    const known = parent.commands.find((group) => group.name() === word);
    parent = known ?? makeCommand(parent, word, groupText(help, command.path.slice(0, index + 1)));
  }
  const texts: Readonly<Record<string, CommandHelp>> = help.commands;
  const { summary, options = {} } = texts[command.path.join(' ')] ?? { summary: '' };
  const last = makeCommand(parent, command.path.at(-1) ?? '', summary);
  for (const argument of command.arguments ?? []) last.argument(argument);
  for (const option of command.options ?? []) addOption(last, option, options);
  addCommonOptions(last, help);
  last.action(async (...parameters: unknown[]) => {
    const args = parameters.slice(0, command.arguments?.length ?? 0).flat() as (string | undefined)[];
    await action(
      args.filter((argument) => argument !== undefined),
      last.opts(),
    );
  });
}

function makeCommand(parent: Commander, word: string, sentence: string): Commander {
  return parent.command(word).exitOverride().summary(sentence).description(sentence);
}

function groupText({ groups }: Messages['help'], words: readonly string[]): string {
  const texts: Readonly<Record<string, string>> = groups;
  return texts[words.join(' ')] ?? '';
}

function addOption(last: Commander, option: CommandOption, texts: Readonly<Record<string, string>>): void {
  const made = new Option(option.flags, texts[longName(option)] ?? '');
  if (option.repeat) {
    made.argParser((value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value]);
  }
  last.addOption(made.makeOptionMandatory(option.required === true));
}

function addCommonOptions(last: Commander, { options, words }: Messages['help']): void {
  last.option('--json', options.json);
  last.option('--progress', options.progress);
  last.option('--token-file <file>', options['token-file']);
  // Arguments can be read by every user of the machine: the file is what help names.
  last.addOption(new Option('--token <token>').hideHelp());
  last.option('--data <folder>', options.data);
  for (const name of Object.keys(configSchema.shape)) {
    if (name !== 'data') last.addOption(new Option(`--${flagOf(name)} <value>`).hideHelp());
  }
  last.addHelpText('after', `\n${words.everySetting}`);
}

/** `sitePrivatePort` is `--site-private-port`. */
function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

interface Invocation {
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly json: boolean;
  readonly language: Language;
  readonly messages: Messages;
  readonly translate: Translate;
  readonly signal: AbortSignal;
}

async function runCommand(
  command: Command,
  invocation: Invocation,
): Promise<Output | RowsOutput | undefined> {
  const loaded = configOf(invocation.options);
  const { language, messages, translate } = invocation;
  const progress =
    invocation.options.progress === true
      ? progressLines(process.stderr)
      : progressBar(process.stderr, messages);
  let app: Promise<App> | undefined;
  const open = (): Promise<App> => {
    app ??= openApp(loaded.config, { log: (line) => process.stderr.write(`${line}\n`) });
    return app;
  };
  const context: CommandContext = {
    config: loaded.config,
    loaded,
    actor: await actorOf(invocation.options, open),
    language,
    messages,
    translate,
    app: open,
    progress: progress.show,
    signal: invocation.signal,
    write: async (bytes) => {
      if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
    },
  };
  const close = async (): Promise<void> => {
    progress.end();
    const opened = await app?.catch(() => undefined);
    await opened?.close();
  };
  let output: Output | RowsOutput | undefined;
  try {
    output = await command.run(context, invocation.args, invocation.options);
    if (output !== undefined && 'rows' in output) {
      // Rows are read from the archive while they are printed: print before closing it.
      await printOutput(output, invocation, process.stdout);
      output = undefined;
    }
  } catch (error) {
    // The reason why it failed matters, not what failed on the way out because of it.
    await close().catch(() => undefined);
    throw error;
  }
  await close();
  return output;
}

/** The operator of a token, else the local user: the data folder's owner needs no sign-in until an operator has one. */
async function actorOf(options: OptionValues, open: () => Promise<App>): Promise<Actor> {
  const file = textOption(options, 'tokenFile');
  const token = file === undefined ? textOption(options, 'token') : await readSecretFile(file);
  if (token === undefined) return { kind: 'local', osUser: userInfo().username };
  return (await open()).engine.access.tokens.authenticate(token);
}

function configOf(options: OptionValues): LoadedConfig {
  const flags: Partial<Record<ConfigName, string>> = {};
  for (const name of Object.keys(configSchema.shape) as ConfigName[]) {
    const value = options[name];
    if (typeof value === 'string') flags[name] = value;
  }
  return loadConfig({ flags, environment: process.env, folder: process.cwd() });
}
