import { directoriesZhCn } from '#i18n/directories/zh-CN.ts';
import { sourcesZhCN } from '#i18n/sources/zh-CN.ts';
import { targetsZhCn } from '#i18n/targets/zh-CN.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';
import { addConnector } from '#i18n/web/zh-CN/addConnector.ts';
import { audit } from '#i18n/web/zh-CN/audit.ts';
import { auditActions } from '#i18n/web/zh-CN/auditActions.ts';
import { buttons } from '#i18n/web/zh-CN/buttons.ts';
import { captures } from '#i18n/web/zh-CN/captures.ts';
import { connector } from '#i18n/web/zh-CN/connector.ts';
import { connectors } from '#i18n/web/zh-CN/connectors.ts';
import { coverage } from '#i18n/web/zh-CN/coverage.ts';
import { directories } from '#i18n/web/zh-CN/directories.ts';
import { elements } from '#i18n/web/zh-CN/elements.ts';
import { home } from '#i18n/web/zh-CN/home.ts';
import { mailbox } from '#i18n/web/zh-CN/mailbox.ts';
import { mailboxes } from '#i18n/web/zh-CN/mailboxes.ts';
import { personalPages } from '#i18n/web/zh-CN/personalPages.ts';
import { problems } from '#i18n/web/zh-CN/problems.ts';
import { profile } from '#i18n/web/zh-CN/profile.ts';
import { roles } from '#i18n/web/zh-CN/roles.ts';
import { runs } from '#i18n/web/zh-CN/runs.ts';
import { scopes } from '#i18n/web/zh-CN/scopes.ts';
import { settingFields } from '#i18n/web/zh-CN/settingFields.ts';
import { settings } from '#i18n/web/zh-CN/settings.ts';
import { shell } from '#i18n/web/zh-CN/shell.ts';
import { signIn } from '#i18n/web/zh-CN/signIn.ts';
import { site } from '#i18n/web/zh-CN/site.ts';
import { targets } from '#i18n/web/zh-CN/targets.ts';
import { wordsZhCN } from '#i18n/words/zh-CN.ts';

export const zhCN = {
  words: wordsZhCN,
  sources: sourcesZhCN,
  targetKinds: targetsZhCn,
  directoryKinds: directoriesZhCn,
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
