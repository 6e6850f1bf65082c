import { accessSv } from '#i18n/sentences/sv/access.ts';
import { accessSingleSignOnSv } from '#i18n/sentences/sv/access-singleSignOn.ts';
import { alertsSv } from '#i18n/sentences/sv/alerts.ts';
import { appSv } from '#i18n/sentences/sv/app.ts';
import { auditSv } from '#i18n/sentences/sv/audit.ts';
import { cliSv } from '#i18n/sentences/sv/cli.ts';
import { complianceSv } from '#i18n/sentences/sv/compliance.ts';
import { connectorSv } from '#i18n/sentences/sv/connector.ts';
import { connectorDeliverySv } from '#i18n/sentences/sv/connector-delivery.ts';
import { connectorDirectoriesSv } from '#i18n/sentences/sv/connector-directories.ts';
import { connectorMappingSv } from '#i18n/sentences/sv/connector-mapping.ts';
import { connectorSiteSv } from '#i18n/sentences/sv/connector-site.ts';
import { connectorTargetsSv } from '#i18n/sentences/sv/connector-targets.ts';
import { coreSv } from '#i18n/sentences/sv/core.ts';
import { directoriesSv } from '#i18n/sentences/sv/directories.ts';
import { httpSv } from '#i18n/sentences/sv/http.ts';
import { mailSv } from '#i18n/sentences/sv/mail.ts';
import { mailboxSv } from '#i18n/sentences/sv/mailbox.ts';
import { mailboxKeyfileSv } from '#i18n/sentences/sv/mailbox-keyfile.ts';
import { mailboxLedgerSv } from '#i18n/sentences/sv/mailbox-ledger.ts';
import { mailboxObjectsSv } from '#i18n/sentences/sv/mailbox-objects.ts';
import { mailboxPackSv } from '#i18n/sentences/sv/mailbox-pack.ts';
import { siteSv } from '#i18n/sentences/sv/site.ts';
import { sourcesTelemessageSv } from '#i18n/sentences/sv/sources-telemessage.ts';
import { sourcesWecomSv } from '#i18n/sentences/sv/sources-wecom.ts';
import { sourcesWhatsappBackupSv } from '#i18n/sentences/sv/sources-whatsapp-backup.ts';
import { sourcesWhatsappCloudApiSv } from '#i18n/sentences/sv/sources-whatsapp-cloud-api.ts';
import { sourcesWhatsappExportSv } from '#i18n/sentences/sv/sources-whatsapp-export.ts';
import { sourcesWhatsappLinkedDeviceSv } from '#i18n/sentences/sv/sources-whatsapp-linked-device.ts';
import { storeSv } from '#i18n/sentences/sv/store.ts';
import { targetsSv } from '#i18n/sentences/sv/targets.ts';
import { targetsImapSv } from '#i18n/sentences/sv/targets-imap.ts';
import { targetsMemorySv } from '#i18n/sentences/sv/targets-memory.ts';
import { targetsMicrosoft365Sv } from '#i18n/sentences/sv/targets-microsoft365.ts';
import type { SentenceParts } from '#i18n/sentences/translate.ts';

export const sentencesSv: SentenceParts = {
  access: accessSv,
  'access-singleSignOn': accessSingleSignOnSv,
  alerts: alertsSv,
  app: appSv,
  audit: auditSv,
  cli: cliSv,
  compliance: complianceSv,
  connector: connectorSv,
  'connector-delivery': connectorDeliverySv,
  'connector-directories': connectorDirectoriesSv,
  'connector-mapping': connectorMappingSv,
  'connector-site': connectorSiteSv,
  'connector-targets': connectorTargetsSv,
  core: coreSv,
  directories: directoriesSv,
  http: httpSv,
  mail: mailSv,
  mailbox: mailboxSv,
  'mailbox-keyfile': mailboxKeyfileSv,
  'mailbox-ledger': mailboxLedgerSv,
  'mailbox-objects': mailboxObjectsSv,
  'mailbox-pack': mailboxPackSv,
  site: siteSv,
  'sources-telemessage': sourcesTelemessageSv,
  'sources-wecom': sourcesWecomSv,
  'sources-whatsapp-backup': sourcesWhatsappBackupSv,
  'sources-whatsapp-cloud-api': sourcesWhatsappCloudApiSv,
  'sources-whatsapp-export': sourcesWhatsappExportSv,
  'sources-whatsapp-linked-device': sourcesWhatsappLinkedDeviceSv,
  store: storeSv,
  targets: targetsSv,
  'targets-imap': targetsImapSv,
  'targets-memory': targetsMemorySv,
  'targets-microsoft365': targetsMicrosoft365Sv,
};
