import type { AreaDependencies } from '#app/app.ts';
import { settingNames } from '#app/setting-names.ts';
import type { PeoplePage } from '#connector/directories/people.ts';
import type { DirectoryChange, DirectoryCheck, DirectoryRequest } from '#connector/directories/records.ts';

/** Mailbox directories: what is set up, how it stands, whom they know. */
export function createDirectories({ engine, guard, background }: AreaDependencies) {
  const { directories } = engine.connectors;
  const [read, manage, run] = ['connector.read', 'connector.manage', 'connector.run'] as const;
  return {
    /** The kinds that can be set up, with the fields of their settings. */
    kinds: guard(
      { permission: read, action: 'directory.kinds', effect: 'read' },
      async () => directories.kinds,
    ),
    list: guard({ permission: read, action: 'directory.list', effect: 'read' }, async () =>
      directories.list(),
    ),
    show: guard(
      { permission: read, action: 'directory.show', effect: 'read', object: named },
      async (_actor, name: string) => directories.get(name),
    ),
    /** It knows nobody before it is read. */
    add: guard(
      {
        permission: manage,
        action: 'directory.add',
        effect: 'change',
        object: ({ name }: DirectoryRequest) => named(name),
        details: ({ kind, values }) => ({ kind, settings: settingNames(values) }),
      },
      async (actor, request: DirectoryRequest) => directories.add(request, actor),
    ),
    /** What is not named stays; secrets and files among the values are taken and never shown. */
    change: guard(
      {
        permission: manage,
        action: 'directory.change',
        effect: 'change',
        object: (name: string, _change: DirectoryChange) => named(name),
        details: (_name, { values, enabled }) => ({
          ...(values === undefined ? {} : { settings: settingNames(values) }),
          ...(enabled === undefined ? {} : { enabled }),
        }),
      },
      async (_actor, name: string, change: DirectoryChange) => directories.change(name, change),
    ),
    /** What was delivered stays where it is; what was known by it is forgotten. */
    remove: guard(
      { permission: manage, action: 'directory.remove', effect: 'change', object: named },
      async (_actor, name: string) => {
        const removed = await directories.get(name);
        await directories.remove(name);
        return removed;
      },
    ),
    /** Whether settings can work, asked of the directory; nothing is kept. */
    check: guard(
      {
        permission: manage,
        action: 'directory.check',
        effect: 'change',
        object: (asked: DirectoryCheck) => named('name' in asked ? asked.name : asked.kind),
      },
      async (_actor, asked: DirectoryCheck) => directories.check(asked, background.signal),
    ),
    /** Reads it now; goes on when whoever asked has gone. */
    read: guard(
      {
        permission: run,
        action: 'directory.read',
        effect: 'change',
        object: (name: string, _acceptFewer: boolean) => named(name),
        details: (_name, acceptFewer) => ({ acceptFewer }),
      },
      async (_actor, name: string, acceptFewer: boolean) =>
        directories.read(name, { acceptFewer, signal: background.signal }),
    ),
    people: guard(
      {
        permission: read,
        action: 'directory.people',
        effect: 'read',
        object: (name: string, _page: PeoplePage) => named(name),
      },
      async (_actor, name: string, page: PeoplePage) => directories.people(name, page),
    ),
  };
}

function named(name: string): string {
  return `directory:${name}`;
}
