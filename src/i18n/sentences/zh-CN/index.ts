import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';
import { accessZhCn } from '#i18n/sentences/zh-CN/access.ts';
import { alertsZhCn } from '#i18n/sentences/zh-CN/alerts.ts';
import { appZhCn } from '#i18n/sentences/zh-CN/app.ts';
import { auditZhCn } from '#i18n/sentences/zh-CN/audit.ts';
import { cliZhCn } from '#i18n/sentences/zh-CN/cli.ts';
import { complianceZhCn } from '#i18n/sentences/zh-CN/compliance.ts';
import { connectorZhCn } from '#i18n/sentences/zh-CN/connector.ts';
import { coreZhCn } from '#i18n/sentences/zh-CN/core.ts';
import { httpZhCn } from '#i18n/sentences/zh-CN/http.ts';
import { mailZhCn } from '#i18n/sentences/zh-CN/mail.ts';
import { mailboxZhCn } from '#i18n/sentences/zh-CN/mailbox.ts';
import { siteZhCn } from '#i18n/sentences/zh-CN/site.ts';
import { sourcesZhCn } from '#i18n/sentences/zh-CN/sources.ts';
import { storeZhCn } from '#i18n/sentences/zh-CN/store.ts';
import { targetsZhCn } from '#i18n/sentences/zh-CN/targets.ts';

/** Every sentence, by the module that says it. */
export const sentencesZhCn: SentenceCatalogue = {
  ...accessZhCn,
  ...alertsZhCn,
  ...appZhCn,
  ...auditZhCn,
  ...cliZhCn,
  ...complianceZhCn,
  ...connectorZhCn,
  ...coreZhCn,
  ...httpZhCn,
  ...mailZhCn,
  ...mailboxZhCn,
  ...siteZhCn,
  ...sourcesZhCn,
  ...storeZhCn,
  ...targetsZhCn,
};
