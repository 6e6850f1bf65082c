import { directoriesDe } from '#i18n/directories/de.ts';
import { sourcesDe } from '#i18n/sources/de.ts';
import { targetsDe } from '#i18n/targets/de.ts';
import { addConnector } from '#i18n/web/de/addConnector.ts';
import { audit } from '#i18n/web/de/audit.ts';
import { auditActions } from '#i18n/web/de/auditActions.ts';
import { buttons } from '#i18n/web/de/buttons.ts';
import { captures } from '#i18n/web/de/captures.ts';
import { connector } from '#i18n/web/de/connector.ts';
import { connectors } from '#i18n/web/de/connectors.ts';
import { coverage } from '#i18n/web/de/coverage.ts';
import { directories } from '#i18n/web/de/directories.ts';
import { elements } from '#i18n/web/de/elements.ts';
import { home } from '#i18n/web/de/home.ts';
import { mailbox } from '#i18n/web/de/mailbox.ts';
import { mailboxes } from '#i18n/web/de/mailboxes.ts';
import { personalPages } from '#i18n/web/de/personalPages.ts';
import { problems } from '#i18n/web/de/problems.ts';
import { profile } from '#i18n/web/de/profile.ts';
import { roles } from '#i18n/web/de/roles.ts';
import { runs } from '#i18n/web/de/runs.ts';
import { scopes } from '#i18n/web/de/scopes.ts';
import { settingFields } from '#i18n/web/de/settingFields.ts';
import { settings } from '#i18n/web/de/settings.ts';
import { shell } from '#i18n/web/de/shell.ts';
import { signIn } from '#i18n/web/de/signIn.ts';
import { site } from '#i18n/web/de/site.ts';
import { targets } from '#i18n/web/de/targets.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';
import { wordsDe } from '#i18n/words/de.ts';

export const de = {
  words: wordsDe,
  sources: sourcesDe,
  targetKinds: targetsDe,
  directoryKinds: directoriesDe,
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
