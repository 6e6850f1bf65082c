import { readFileText, readSecretFile } from '#app/secret-file.ts';
import { type CommandContext, type CommandOption, type OptionValues, textsOption } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** How a command takes the settings of a source. */
export const valueOptions: readonly CommandOption[] = [
  { flags: '--set <field=value>', repeat: true },
  { flags: '--secret-file <field=file>', repeat: true },
];

/**
 * Settings from `--set` and `--secret-file`. A file of many lines is taken whole, of a single secret the first line.
 * @throws Failure `usage` for a secret on the command line, a file that cannot be read, a setting named twice
 */
export async function captureValues(
  { app, actor }: Pick<CommandContext, 'app' | 'actor'>,
  sourceName: string,
  options: OptionValues,
): Promise<Record<string, string>> {
  const sources = await (await app()).captures.sources(actor);
  const fields = sources.find(({ name }) => name === sourceName)?.fields ?? [];
  const kindOf = (field: string) => fields.find(({ name }) => name === field)?.kind;
  const values = new Map<string, string>();
  const take = (field: string, value: string): void => {
    if (values.has(field))
      throw new Failure('usage', say`The setting ${field} is given twice.`, say`Give it once.`);
    values.set(field, value);
  };
  for (const text of textsOption(options, 'set')) {
    const [field, value] = halves(text);
    if (kindOf(field)?.startsWith('secret') && value !== '') throw secretInSight(field);
    take(field, value);
  }
  for (const text of textsOption(options, 'secretFile')) {
    const [field, file] = halves(text);
    take(field, kindOf(field) === 'secret' ? await readSecretFile(file) : await readFileText(file));
  }
  return Object.fromEntries(values);
}

/** An empty value takes a setting away. */
function halves(text: string): [field: string, value: string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Failure(
    'usage',
    say`"${text}" does not name a setting.`,
    say`Write field=value; \`holdfast site capture sources\` lists the fields.`,
  );
}

function secretInSight(field: string): Failure {
  return new Failure(
    'usage',
    say`The setting ${field} is a secret, and every process of the machine can read a command line.`,
    say`Write it into a file and give --secret-file ${field}=FILE.`,
  );
}
