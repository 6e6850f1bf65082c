import { directoriesSv } from '#i18n/directories/sv.ts';
import { sourcesSv } from '#i18n/sources/sv.ts';
import { targetsSv } from '#i18n/targets/sv.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';
import { addConnector } from '#i18n/web/sv/addConnector.ts';
import { audit } from '#i18n/web/sv/audit.ts';
import { auditActions } from '#i18n/web/sv/auditActions.ts';
import { buttons } from '#i18n/web/sv/buttons.ts';
import { captures } from '#i18n/web/sv/captures.ts';
import { connector } from '#i18n/web/sv/connector.ts';
import { connectors } from '#i18n/web/sv/connectors.ts';
import { coverage } from '#i18n/web/sv/coverage.ts';
import { directories } from '#i18n/web/sv/directories.ts';
import { elements } from '#i18n/web/sv/elements.ts';
import { home } from '#i18n/web/sv/home.ts';
import { mailbox } from '#i18n/web/sv/mailbox.ts';
import { mailboxes } from '#i18n/web/sv/mailboxes.ts';
import { personalPages } from '#i18n/web/sv/personalPages.ts';
import { problems } from '#i18n/web/sv/problems.ts';
import { profile } from '#i18n/web/sv/profile.ts';
import { roles } from '#i18n/web/sv/roles.ts';
import { runs } from '#i18n/web/sv/runs.ts';
import { scopes } from '#i18n/web/sv/scopes.ts';
import { settingFields } from '#i18n/web/sv/settingFields.ts';
import { settings } from '#i18n/web/sv/settings.ts';
import { shell } from '#i18n/web/sv/shell.ts';
import { signIn } from '#i18n/web/sv/signIn.ts';
import { site } from '#i18n/web/sv/site.ts';
import { targets } from '#i18n/web/sv/targets.ts';
import { wordsSv } from '#i18n/words/sv.ts';

export const sv = {
  words: wordsSv,
  sources: sourcesSv,
  targetKinds: targetsSv,
  directoryKinds: directoriesSv,
  buttons,
  problems,
  shell,
  signIn,
  home,
  runs,
  elements,
  site,
  scopes,
  coverage,
  captures,
  settingFields,
  personalPages,
  mailboxes,
  mailbox,
  targets,
  directories,
  connectors,
  connector,
  addConnector,
  roles,
  audit,
  auditActions,
  settings,
  profile,
} satisfies WebMessages;
