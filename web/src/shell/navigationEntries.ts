import {
  BookContacts20Regular,
  Chat20Regular,
  Home20Regular,
  MailArrowForward20Regular,
  MailInbox20Regular,
  PlugConnected20Regular,
  Receipt20Regular,
  Settings20Regular,
  ShieldPerson20Regular,
} from '@fluentui/react-icons';
import type { WebMessages } from '@i18n/web/en/catalogue.ts';
import type { ComponentType } from 'react';

interface NavigationEntry {
  readonly path: string;
  readonly name: keyof WebMessages['shell']['pages'];
  readonly icon: ComponentType;
  /** One of these shows it; empty: everybody. */
  readonly permissions: readonly string[];
}

/** The left navigation, from top to bottom. */
export const navigationEntries: readonly NavigationEntry[] = [
  { path: '/', name: 'home', icon: Home20Regular, permissions: [] },
  {
    path: '/connectors',
    name: 'dataConnectors',
    icon: PlugConnected20Regular,
    permissions: ['connector.read', 'role.manage'],
  },
  { path: '/targets', name: 'targets', icon: MailArrowForward20Regular, permissions: ['connector.read'] },
  { path: '/directories', name: 'directories', icon: BookContacts20Regular, permissions: ['connector.read'] },
  { path: '/site', name: 'captureSite', icon: Chat20Regular, permissions: ['site.user.read', 'site.import'] },
  { path: '/mailboxes', name: 'mailboxes', icon: MailInbox20Regular, permissions: ['mailbox.read'] },
  {
    path: '/roles',
    name: 'roles',
    icon: ShieldPerson20Regular,
    permissions: ['role.manage', 'operator.manage'],
  },
  { path: '/audit', name: 'audit', icon: Receipt20Regular, permissions: ['audit.read'] },
  {
    path: '/settings',
    name: 'settings',
    icon: Settings20Regular,
    permissions: ['domain.manage', 'alert.manage', 'sign-in.manage'],
  },
];
