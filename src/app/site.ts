import type { AreaDependencies } from '#app/app.ts';
import { coverageOf } from '#app/coverage.ts';
import { type ExportRequest, exportAuthors, importExport } from '#app/export-import.ts';
import { answers } from '#app/local-site.ts';
import { lastListening } from '#app/site-process.ts';
import { type Uploaded, uploadedName, uploadedText } from '#app/uploaded.ts';
import type { UserPageRequest } from '#site/userPage.ts';
import type { ValidityChange } from '#site/validityChange.ts';
import { sources } from '#sources/index.ts';

/** The local capture site's administration: log-ins, registered users, imports of exports. */
export function createSiteArea({ engine, guard }: AreaDependencies) {
  const site = async () => (await engine.localSite()).site;
  return {
    addAccount: guard(
      {
        permission: 'site.account.manage',
        action: 'site.account.add',
        effect: 'change',
        object: ({ name }: { name: string; password: string }) => `site-account:${name}`,
      },
      async (_actor, { name, password }: { name: string; password: string }) =>
        (await site()).addAccount(name, password),
    ),
    listAccounts: guard(
      { permission: 'site.account.manage', action: 'site.account.list', effect: 'read' },
      async () => (await site()).listAccounts(),
    ),
    addUser: guard(
      {
        permission: 'site.user.manage',
        action: 'site.user.add',
        effect: 'change',
        object: ({ email }: UserRequest) => `user:${email}`,
      },
      async (_actor, request: UserRequest) => (await site()).addUser(request),
    ),
    /** Ends or corrects the time for which a number is a user's: it changes hands, or was typed wrong. */
    changeValidity: guard(
      {
        permission: 'site.user.manage',
        action: 'site.user.validity',
        effect: 'change',
        object: ({ email }: ValidityChange) => `user:${email}`,
        details: ({ value, from, until }) => ({
          identity: value,
          ...(from === undefined ? {} : { from }),
          ...(until === undefined ? {} : { until }),
        }),
      },
      async (actor, change: ValidityChange) => (await site()).changeValidity(change, actor),
    ),
    importUsers: guard(
      {
        permission: 'site.user.manage',
        action: 'site.user.import',
        effect: 'change',
        object: (file: Uploaded) => `file:${uploadedName(file)}`,
      },
      async (actor, file: Uploaded) =>
        (await site()).importUsers(await uploadedText(file), uploadedName(file), actor),
    ),
    /** The first rows and problems of a file, and what it comes to. */
    checkUsers: guard(
      {
        permission: 'site.user.manage',
        action: 'site.user.check',
        effect: 'read',
        object: (file: Uploaded, _shown: number) => `file:${uploadedName(file)}`,
      },
      async (_actor, file: Uploaded, shown: number) => {
        const { good, problems, ...sums } = await (await site()).checkUsers(
          await uploadedText(file),
          uploadedName(file),
        );
        return {
          file: uploadedName(file),
          ...sums,
          problems: problems.slice(0, shown),
          moreProblems: Math.max(0, problems.length - shown),
          preview: good.slice(0, shown).map(({ line, user }) => ({
            line,
            email: user.email,
            displayName: user.displayName ?? null,
            identities: user.identities,
            from: user.from ?? null,
            until: user.until ?? null,
          })),
        };
      },
    ),
    userPage: guard(
      { permission: 'site.user.read', action: 'site.user.list', effect: 'read' },
      async (_actor, request: UserPageRequest) => (await site()).userPage(request),
    ),
    /** Registered users who have no mailbox yet. */
    usersWithoutMailbox: guard(
      { permission: 'site.user.read', action: 'site.user.without-mailbox', effect: 'read' },
      async () => {
        const users = await (await site()).listUsers();
        const known = await engine.archive.findMailboxes(users.map(({ email }) => email));
        return users
          .filter(({ email }) => !known.has(email))
          .map(({ email, displayName = null }) => ({ email, displayName }));
      },
    ),
    removeAccount: guard(
      {
        permission: 'site.account.manage',
        action: 'site.account.remove',
        effect: 'change',
        object: (name: string) => `site-account:${name}`,
      },
      async (actor, name: string) => (await site()).removeAccount(name, actor),
    ),
    /** Whether it answers, what waits there, and how it captures. */
    status: guard({ permission: 'site.user.read', action: 'site.show', effect: 'read' }, async () => {
      const address = (await lastListening(engine.foundation.folders.site))?.privateUrl ?? null;
      const opened = await site();
      return {
        address,
        answers: address !== null && (await answers(address)),
        users: (await opened.userPage({ limit: 1 })).total,
        waiting: await opened.waiting(),
        sources: sources.map(({ spec }) => spec),
      };
    }),
    coverage: guard({ permission: 'site.user.read', action: 'site.coverage', effect: 'read' }, async () =>
      coverageOf(await site(), new Date()),
    ),
    listUsers: guard({ permission: 'site.user.read', action: 'site.user.list', effect: 'read' }, async () =>
      (await site()).listUsers(),
    ),
    listExportAuthors: guard(
      {
        permission: 'site.import',
        action: 'site.import.authors',
        effect: 'read',
        object: ({ phone }: ExportRequest) => `account:${phone}`,
      },
      async (_actor, request: ExportRequest) => exportAuthors(await site(), request),
    ),
    listSources: guard(
      { permission: 'site.user.read', action: 'site.source.list', effect: 'read' },
      async () => sources.map(({ spec }) => spec),
    ),
    importExport: guard(
      {
        permission: 'site.import',
        action: 'site.import',
        effect: 'change',
        object: ({ phone }: ExportRequest, _progress: (done: number) => void) => `account:${phone}`,
        details: ({ files }) => ({ files: files.length }),
      },
      async (_actor, request: ExportRequest, progress: (done: number) => void) =>
        importExport(await site(), request, progress),
    ),
  };
}

interface UserRequest {
  readonly email: string;
  readonly displayName?: string;
  readonly phones: readonly string[];
  readonly wecomIds: readonly string[];
  readonly from?: string;
  readonly until?: string;
}
