import { type ComponentType, lazy } from 'react';

/** One line a page. Each is loaded when it is first opened. */
interface PageEntry {
  /** Pattern of the address. */
  readonly path: string;
  /** One of these lets somebody in; empty: everybody who is signed in. */
  readonly permissions: readonly string[];
  readonly page: ComponentType;
}

const page = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));

export const pages: readonly PageEntry[] = [
  {
    path: '/',
    permissions: [],
    page: page(async () => (await import('#pages/home/page.tsx')).HomePage),
  },
  {
    path: '/site/users/import',
    permissions: ['site.user.manage'],
    page: page(async () => (await import('#pages/site/userImport/page.tsx')).UserImportPage),
  },
  {
    path: '/site/:tab?/:upload?',
    permissions: ['site.user.read', 'site.import'],
    page: page(async () => (await import('#pages/site/page.tsx')).SitePage),
  },
  {
    path: '/mailboxes',
    permissions: ['mailbox.read'],
    page: page(async () => (await import('#pages/mailboxes/page.tsx')).MailboxesPage),
  },
  {
    path: '/mailboxes/:mailbox/:item?',
    permissions: ['mailbox.read'],
    page: page(async () => (await import('#pages/mailbox/page.tsx')).MailboxPage),
  },
  {
    path: '/items/:item',
    permissions: ['content.read'],
    page: page(async () => (await import('#pages/item/page.tsx')).ItemPage),
  },
  {
    path: '/connectors',
    permissions: ['connector.read', 'role.manage'],
    page: page(async () => (await import('#pages/connectors/overviewPage.tsx')).OverviewPage),
  },
  {
    path: '/connectors/list/:connector?/:tab?',
    permissions: ['connector.read'],
    page: page(async () => (await import('#pages/connectors/listPage.tsx')).ListPage),
  },
  {
    path: '/connectors/product/:service',
    permissions: ['connector.read'],
    page: page(async () => (await import('#pages/product/page.tsx')).ProductPage),
  },
  {
    path: '/connectors/add/:service',
    permissions: ['connector.read', 'connector.manage'],
    page: page(async () => (await import('#pages/addConnector/page.tsx')).AddConnectorPage),
  },
  {
    path: '/targets/:target?/:tab?',
    permissions: ['connector.read'],
    page: page(async () => (await import('#pages/targets/page.tsx')).TargetsPage),
  },
  {
    path: '/directories/:directory?/:tab?',
    permissions: ['connector.read'],
    page: page(async () => (await import('#pages/directories/page.tsx')).DirectoriesPage),
  },
  {
    path: '/roles/:tab?/:name?',
    permissions: ['role.manage', 'operator.manage'],
    page: page(async () => (await import('#pages/roles/page.tsx')).RolesPage),
  },
  {
    path: '/audit',
    permissions: ['audit.read'],
    page: page(async () => (await import('#pages/audit/page.tsx')).AuditPage),
  },
  {
    path: '/settings/:tab?',
    permissions: ['domain.manage', 'alert.manage', 'sign-in.manage'],
    page: page(async () => (await import('#pages/settings/page.tsx')).SettingsPage),
  },
  {
    path: '/profile',
    permissions: [],
    page: page(async () => (await import('#pages/profile/page.tsx')).ProfilePage),
  },
];
