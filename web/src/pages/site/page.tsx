import { useParams } from 'wouter';
import { useMay } from '#client/session.ts';
import { Page } from '#elements/page.tsx';
import { type PageTab, PageTabs } from '#elements/pageTabs.tsx';
import { useMessages } from '#language/provider.tsx';
import { CapturesTab } from '#pages/site/captures/tab.tsx';
import { ConsentTab } from '#pages/site/consent/tab.tsx';
import { CoverageTab } from '#pages/site/coverage/tab.tsx';
import { LogInsTab } from '#pages/site/logIns/tab.tsx';
import { ScopeTab } from '#pages/site/scope/tab.tsx';
import { UploadTab } from '#pages/site/upload/tab.tsx';
import { UsersTab } from '#pages/site/users/tab.tsx';
import { WaitingTab } from '#pages/site/waiting/tab.tsx';

/** The local capture site: whose communication is captured, exported chats, what waits, who may fetch it. */
export function SitePage() {
  const { shell, site, scopes, coverage, captures } = useMessages();
  const { tab, upload } = useParams<{ tab?: string; upload?: string }>();
  const [reads, imports, logsIn, manages] = [
    useMay('site.user.read'),
    useMay('site.import'),
    useMay('site.account.manage'),
    useMay('site.scope.manage'),
  ];
  const tabs: readonly PageTab[] = [
    ...(reads ? [{ id: 'users', label: site.users.title, content: () => <UsersTab /> }] : []),
    ...(reads ? [{ id: 'captures', label: captures.title, content: () => <CapturesTab /> }] : []),
    ...(reads ? [{ id: 'scope', label: scopes.title, content: () => <ScopeTab /> }] : []),
    ...(manages ? [{ id: 'consent', label: scopes.consent.title, content: () => <ConsentTab /> }] : []),
    ...(reads ? [{ id: 'coverage', label: coverage.title, content: () => <CoverageTab /> }] : []),
    ...(imports
      ? [
          {
            id: 'upload',
            label: site.upload.title,
            content: () => <UploadTab {...(upload !== undefined && { upload })} />,
          },
        ]
      : []),
    ...(reads ? [{ id: 'waiting', label: site.waiting.title, content: () => <WaitingTab /> }] : []),
    ...(logsIn ? [{ id: 'log-ins', label: site.logIns.title, content: () => <LogInsTab /> }] : []),
  ];
  return (
    <Page title={shell.pages.captureSite} lead={site.lead}>
      <PageTabs label={shell.pages.captureSite} base="/site" selected={tab} tabs={tabs} />
    </Page>
  );
}
