import { accessNl } from '#i18n/sentences/nl/access.ts';
import { alertsNl } from '#i18n/sentences/nl/alerts.ts';
import { appNl } from '#i18n/sentences/nl/app.ts';
import { auditNl } from '#i18n/sentences/nl/audit.ts';
import { cliNl } from '#i18n/sentences/nl/cli.ts';
import { complianceNl } from '#i18n/sentences/nl/compliance.ts';
import { connectorNl } from '#i18n/sentences/nl/connector.ts';
import { coreNl } from '#i18n/sentences/nl/core.ts';
import { httpNl } from '#i18n/sentences/nl/http.ts';
import { mailNl } from '#i18n/sentences/nl/mail.ts';
import { mailboxNl } from '#i18n/sentences/nl/mailbox.ts';
import { siteNl } from '#i18n/sentences/nl/site.ts';
import { sourcesNl } from '#i18n/sentences/nl/sources.ts';
import { storeNl } from '#i18n/sentences/nl/store.ts';
import { targetsNl } from '#i18n/sentences/nl/targets.ts';
import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

/** Every sentence, by the module that says it. */
export const sentencesNl: SentenceCatalogue = {
  ...accessNl,
  ...alertsNl,
  ...appNl,
  ...auditNl,
  ...cliNl,
  ...complianceNl,
  ...connectorNl,
  ...coreNl,
  ...httpNl,
  ...mailNl,
  ...mailboxNl,
  ...siteNl,
  ...sourcesNl,
  ...storeNl,
  ...targetsNl,
};
