import { directoriesNl } from '#i18n/directories/nl.ts';
import { sourcesNl } from '#i18n/sources/nl.ts';
import { targetsNl } from '#i18n/targets/nl.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';
import { addConnector } from '#i18n/web/nl/addConnector.ts';
import { audit } from '#i18n/web/nl/audit.ts';
import { auditActions } from '#i18n/web/nl/auditActions.ts';
import { buttons } from '#i18n/web/nl/buttons.ts';
import { captures } from '#i18n/web/nl/captures.ts';
import { connector } from '#i18n/web/nl/connector.ts';
import { connectors } from '#i18n/web/nl/connectors.ts';
import { coverage } from '#i18n/web/nl/coverage.ts';
import { directories } from '#i18n/web/nl/directories.ts';
import { elements } from '#i18n/web/nl/elements.ts';
import { home } from '#i18n/web/nl/home.ts';
import { mailbox } from '#i18n/web/nl/mailbox.ts';
import { mailboxes } from '#i18n/web/nl/mailboxes.ts';
import { personalPages } from '#i18n/web/nl/personalPages.ts';
import { problems } from '#i18n/web/nl/problems.ts';
import { profile } from '#i18n/web/nl/profile.ts';
import { roles } from '#i18n/web/nl/roles.ts';
import { runs } from '#i18n/web/nl/runs.ts';
import { scopes } from '#i18n/web/nl/scopes.ts';
import { settingFields } from '#i18n/web/nl/settingFields.ts';
import { settings } from '#i18n/web/nl/settings.ts';
import { shell } from '#i18n/web/nl/shell.ts';
import { signIn } from '#i18n/web/nl/signIn.ts';
import { site } from '#i18n/web/nl/site.ts';
import { targets } from '#i18n/web/nl/targets.ts';
import { wordsNl } from '#i18n/words/nl.ts';

export const nl = {
  words: wordsNl,
  sources: sourcesNl,
  targetKinds: targetsNl,
  directoryKinds: directoriesNl,
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
