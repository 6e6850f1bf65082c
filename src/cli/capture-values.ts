import type { CommandContext, OptionValues } from '#cli/command.ts';
import { settingValues } from '#cli/setting-values.ts';
import { say } from '#core/sentence.ts';

/**
 * The settings of a source that a command line gives.
 * @throws as `settingValues`
 */
export async function captureValues(
  { app, actor }: Pick<CommandContext, 'app' | 'actor'>,
  sourceName: string,
  options: OptionValues,
): Promise<Record<string, string>> {
  const sources = await (await app()).captures.sources(actor);
  return settingValues(
    sources.find(({ name }) => name === sourceName)?.fields ?? [],
    options,
    say`Write field=value; \`holdfast site capture sources\` lists the fields.`,
  );
}
