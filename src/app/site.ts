import { readFile } from 'node:fs/promises';
import type { AreaDependencies } from '#app/app.ts';
import { type ExportRequest, exportAuthors, importExport } from '#app/export-import.ts';
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
    importUsers: guard(
      {
        permission: 'site.user.manage',
        action: 'site.user.import',
        effect: 'change',
        object: (file: string) => `file:${file}`,
      },
      async (_actor, file: string) => (await site()).importUsers(await readFile(file, 'utf8'), file),
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
