import { useParams } from 'wouter';
import { fromPathPart } from '#client/pathPart.ts';
import { useMay } from '#client/session.ts';
import { Page } from '#elements/page.tsx';
import { type PageTab, PageTabs } from '#elements/pageTabs.tsx';
import { useMessages } from '#language/provider.tsx';
import { GroupsTab } from '#pages/roles/groups/tab.tsx';
import { OperatorsTab } from '#pages/roles/operators/tab.tsx';
import { RolesTab } from '#pages/roles/rolesTab.tsx';

/** Who may do what: role groups with their members, the roles they bundle, the operators. */
export function RolesPage() {
  const { shell, roles: texts } = useMessages();
  const { tab, name } = useParams<{ tab?: string; name?: string }>();
  const [gives, keeps] = [useMay('role.manage'), useMay('operator.manage')];
  const open = name === undefined ? {} : { open: fromPathPart(name) };
  const tabs: readonly PageTab[] = [
    ...(gives
      ? [
          { id: 'groups', label: texts.groups.title, content: () => <GroupsTab {...open} /> },
          { id: 'list', label: texts.list.title, content: () => <RolesTab /> },
        ]
      : []),
    ...(keeps
      ? [{ id: 'operators', label: texts.operators.title, content: () => <OperatorsTab {...open} /> }]
      : []),
  ];
  return (
    <Page title={shell.pages.roles} lead={texts.lead}>
      <PageTabs label={shell.pages.roles} base="/roles" selected={tab} tabs={tabs} />
    </Page>
  );
}
