import { useParams } from 'wouter';
import { useMay } from '#client/session.ts';
import { Page } from '#elements/page.tsx';
import { type PageTab, PageTabs } from '#elements/pageTabs.tsx';
import { useMessages } from '#language/provider.tsx';
import { AlertsTab } from '#pages/settings/alertsTab.tsx';
import { DomainsTab } from '#pages/settings/domainsTab.tsx';
import { SignInTab } from '#pages/settings/signInTab.tsx';

/** What holds for the whole installation. */
export function SettingsPage() {
  const { shell, settings: texts } = useMessages();
  const { tab } = useParams<{ tab?: string }>();
  const [domains, alerts, signIn] = [
    useMay('domain.manage'),
    useMay('alert.manage'),
    useMay('sign-in.manage'),
  ];
  const tabs: readonly PageTab[] = [
    ...(domains ? [{ id: 'domains', label: texts.domains.title, content: () => <DomainsTab /> }] : []),
    ...(alerts ? [{ id: 'alerts', label: texts.alerts.title, content: () => <AlertsTab /> }] : []),
    ...(signIn ? [{ id: 'sign-in', label: texts.signIn.title, content: () => <SignInTab /> }] : []),
  ];
  return (
    <Page title={shell.pages.settings}>
      <PageTabs label={shell.pages.settings} base="/settings" selected={tab} tabs={tabs} />
    </Page>
  );
}
