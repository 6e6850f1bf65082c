import { readFileText, readSecretFile } from '#app/secret-file.ts';
import { type CommandOption, type OptionValues, textsOption } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { SpecField } from '#core/source.ts';

/** How a command takes the settings of a source, target or directory. */
export const valueOptions: readonly CommandOption[] = [
  { flags: '--set <field=value>', repeat: true },
  { flags: '--secret-file <field=file>', repeat: true },
];

/**
 * Settings from `--set` and `--secret-file`. A file of many lines is taken whole, of a single secret the first line.
 * @param list how the fields are found out
 * @throws Failure `usage` for a secret on the command line, a file that cannot be read, a setting named twice
 */
export async function settingValues(
  fields: readonly SpecField[],
  options: OptionValues,
  list: Sentence,
): Promise<Record<string, string>> {
  const kindOf = (field: string) => fields.find(({ name }) => name === field)?.kind;
  const values = new Map<string, string>();
  const take = (field: string, value: string): void => {
    if (values.has(field))
      throw new Failure('usage', say`The setting ${field} is given twice.`, say`Give it once.`);
    values.set(field, value);
  };
  for (const text of textsOption(options, 'set')) {
    const [field, value] = halves(text, list);
    if (kindOf(field)?.startsWith('secret') && value !== '') throw secretInSight(field);
    take(field, value);
  }
  for (const text of textsOption(options, 'secretFile')) {
    const [field, file] = halves(text, list);
    take(field, kindOf(field) === 'secret' ? await readSecretFile(file) : await readFileText(file));
  }
  return Object.fromEntries(values);
}

/** An empty value takes a setting away. */
function halves(text: string, list: Sentence): [field: string, value: string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Failure('usage', say`"${text}" does not name a setting.`, list);
}

function secretInSight(field: string): Failure {
  return new Failure(
    'usage',
    say`The setting ${field} is a secret, and every process of the machine can read a command line.`,
    say`Write it into a file and give --secret-file ${field}=FILE.`,
  );
}
