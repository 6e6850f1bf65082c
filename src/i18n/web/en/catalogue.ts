import { directoriesEn } from '#i18n/directories/en.ts';
import { sourcesEn } from '#i18n/sources/en.ts';
import { targetsEn } from '#i18n/targets/en.ts';
import { addConnector } from '#i18n/web/en/addConnector.ts';
import { audit } from '#i18n/web/en/audit.ts';
import { auditActions } from '#i18n/web/en/auditActions.ts';
import { buttons } from '#i18n/web/en/buttons.ts';
import { captures } from '#i18n/web/en/captures.ts';
import { connector } from '#i18n/web/en/connector.ts';
import { connectors } from '#i18n/web/en/connectors.ts';
import { coverage } from '#i18n/web/en/coverage.ts';
import { directories } from '#i18n/web/en/directories.ts';
import { elements } from '#i18n/web/en/elements.ts';
import { home } from '#i18n/web/en/home.ts';
import { mailbox } from '#i18n/web/en/mailbox.ts';
import { mailboxes } from '#i18n/web/en/mailboxes.ts';
import { personalPages } from '#i18n/web/en/personalPages.ts';
import { problems } from '#i18n/web/en/problems.ts';
import { profile } from '#i18n/web/en/profile.ts';
import { roles } from '#i18n/web/en/roles.ts';
import { runs } from '#i18n/web/en/runs.ts';
import { scopes } from '#i18n/web/en/scopes.ts';
import { settingFields } from '#i18n/web/en/settingFields.ts';
import { settings } from '#i18n/web/en/settings.ts';
import { shell } from '#i18n/web/en/shell.ts';
import { signIn } from '#i18n/web/en/signIn.ts';
import { site } from '#i18n/web/en/site.ts';
import { targets } from '#i18n/web/en/targets.ts';
import { wordsEn } from '#i18n/words/en.ts';

/** All texts of the compliance center, an area a file. English gives the type of the other languages. */
export const en = {
  words: wordsEn,
  sources: sourcesEn,
  targetKinds: targetsEn,
  directoryKinds: directoriesEn,
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
};

export type WebMessages = typeof en;
