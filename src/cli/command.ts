import type { App } from '#app/app.ts';
import type { Config, LoadedConfig } from '#app/config.ts';
import type { Actor } from '#core/actor.ts';
import type { Messages } from '#i18n/en.ts';
import type { Language } from '#i18n/messages.ts';
import type { Translate } from '#i18n/sentences/translate.ts';

/** What a command prints: `json` with `--json` (documented in `docs/cli.md`, stable), else `text`. */
export interface Output {
  readonly json: unknown;
  text(): string;
  /** 1 when the command did its work and the answer is bad news (verify found something, a run failed). */
  readonly exitCode?: 0 | 1;
}

/** Rows too many for memory: a JSON array with `--json`, else one line a row. */
export interface RowsOutput<Row = unknown> {
  readonly rows: AsyncIterable<Row>;
  line(row: Row): string;
}

export interface CommandContext {
  readonly config: Config;
  readonly loaded: LoadedConfig;
  readonly actor: Actor;
  readonly messages: Messages;
  readonly language: Language;
  /** Says a sentence in the language of the terminal. */
  readonly translate: Translate;
  /** Opens the archive on first use; the program closes it. */
  app(): Promise<App>;
  /** Shows how far a long command is: a bar on a terminal, lines of JSON with `--progress`. `stage` is a key of i18n. */
  progress(stage: string, done: number, total?: number): void;
  readonly signal: AbortSignal;
  /** Exact bytes to standard output (`mailbox show --raw`). */
  write(bytes: Uint8Array): Promise<void>;
}

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Command {
  /** `['mailbox', 'create']` is `holdfast mailbox create`; its help stands in `src/i18n/help/<language>/` under `mailbox create`. */
  readonly path: readonly string[];
  /** In commander's form: `<file...>`, `[area]`. */
  readonly arguments?: readonly string[];
  readonly options?: readonly CommandOption[];
  run(
    context: CommandContext,
    args: readonly string[],
    options: OptionValues,
  ): Promise<Output | RowsOutput | undefined>;
}

export interface CommandOption {
  /** In commander's form: `--name <name>`. */
  readonly flags: string;
  readonly required?: boolean;
  /** May be given more than once. */
  readonly repeat?: boolean;
}

/** `--password-file <file>` is `password-file`: the name its help has. */
export function longName({ flags }: CommandOption): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? flags;
}

/** A text option's value, or undefined. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A repeatable option's values. */
export function textsOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

/** Keeps a row's generic type out of the list of commands. */
export function rowsOutput<Row>(output: RowsOutput<Row>): RowsOutput {
  return { rows: output.rows, line: (row) => output.line(row as Row) };
}
