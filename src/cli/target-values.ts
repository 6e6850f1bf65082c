import type { CommandContext, OptionValues } from '#cli/command.ts';
import { settingValues } from '#cli/setting-values.ts';
import { say } from '#core/sentence.ts';

/**
 * The settings of a kind of target that a command line gives.
 * @throws as `settingValues`
 */
export async function targetValues(
  { app, actor }: Pick<CommandContext, 'app' | 'actor'>,
  kind: string,
  options: OptionValues,
): Promise<Record<string, string>> {
  const kinds = await (await app()).targets.kinds(actor);
  return settingValues(
    kinds.find(({ name }) => name === kind)?.fields ?? [],
    options,
    say`Write field=value; \`holdfast target kinds\` lists the fields.`,
  );
}
