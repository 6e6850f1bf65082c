import type { CommandContext, OptionValues } from '#cli/command.ts';
import { settingValues } from '#cli/setting-values.ts';
import { readTextFile } from '#cli/text-file.ts';
import { say } from '#core/sentence.ts';

/**
 * The settings of a kind of directory that a command line gives; a file by its name.
 * @throws as `settingValues`
 */
export async function directoryValues(
  { app, actor }: Pick<CommandContext, 'app' | 'actor'>,
  kind: string,
  options: OptionValues,
): Promise<Record<string, string>> {
  const kinds = await (await app()).directories.kinds(actor);
  const fields = kinds.find(({ name }) => name === kind)?.fields ?? [];
  const list = say`Write field=value; \`holdfast directory kinds\` lists the fields.`;
  const values = await settingValues(fields, options, list);
  for (const { name, kind: form } of fields)
    if (form === 'file' && values[name]) values[name] = await readTextFile(values[name]);
  return values;
}
