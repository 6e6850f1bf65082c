import type { App } from '#app/app.ts';
import { readSecretFile } from '#app/secret-file.ts';
import { type Command, textOption } from '#cli/command.ts';
import { chosenRoutes, chosenTargets, targetOptions } from '#cli/connector-targets.ts';

export const connectorEdit: Command = {
  path: ['connector', 'edit'],
  arguments: ['<connector>'],
  options: [
    { flags: '--name <name>' },
    { flags: '--site <url>' },
    { flags: '--username <name>' },
    { flags: '--password-file <file>' },
    { flags: '--schedule <when>' },
    { flags: '--time-zone <zone>' },
    { flags: '--automatic-mapping' },
    { flags: '--no-automatic-mapping' },
    ...targetOptions,
    { flags: '--no-target' },
    { flags: '--no-route' },
  ],
  run: async (context, [connector = ''], options) => {
    const passwordFile = textOption(options, 'passwordFile');
    const texts = {
      name: 'name',
      site: 'site',
      username: 'userName',
      schedule: 'schedule',
      timeZone: 'timeZone',
    } as const;
    const changes: Record<string, string | boolean> = {};
    for (const [option, field] of Object.entries(texts)) {
      const value = textOption(options, option);
      if (value !== undefined) changes[field] = value;
    }
    if (typeof options.automaticMapping === 'boolean') changes.automaticMapping = options.automaticMapping;
    if (passwordFile) changes.password = await readSecretFile(passwordFile);
    const targets = chosenTargets(options);
    const { connectors } = await context.app();
    const routed = await routeChanges(chosenRoutes(options), () => connectors.show(context.actor, connector));
    const edited = await connectors.edit(context.actor, connector, {
      ...changes,
      ...(targets ? { targets } : {}),
      ...routed,
    });
    return { json: edited, text: () => `${edited.name}  ${edited.state}  ${edited.schedule}` };
  },
};

type Shown = Awaited<ReturnType<App['connectors']['show']>>;

/** Routes are one of the settings, which are changed together: the others stay as they were read. */
async function routeChanges(
  routes: ReturnType<typeof chosenRoutes>,
  read: () => Promise<Shown>,
): Promise<Pick<Shown, 'settings' | 'version'> | undefined> {
  if (routes === undefined) return undefined;
  const { settings, version } = await read();
  const { routes: _, ...others } = settings;
  return { settings: routes === null ? others : { ...others, routes }, version };
}
