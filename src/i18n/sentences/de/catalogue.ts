import { accessDe } from '#i18n/sentences/de/access.ts';
import { accessSingleSignOnDe } from '#i18n/sentences/de/access-singleSignOn.ts';
import { alertsDe } from '#i18n/sentences/de/alerts.ts';
import { appDe } from '#i18n/sentences/de/app.ts';
import { auditDe } from '#i18n/sentences/de/audit.ts';
import { cliDe } from '#i18n/sentences/de/cli.ts';
import { complianceDe } from '#i18n/sentences/de/compliance.ts';
import { connectorDe } from '#i18n/sentences/de/connector.ts';
import { connectorDeliveryDe } from '#i18n/sentences/de/connector-delivery.ts';
import { connectorDirectoriesDe } from '#i18n/sentences/de/connector-directories.ts';
import { connectorMappingDe } from '#i18n/sentences/de/connector-mapping.ts';
import { connectorSiteDe } from '#i18n/sentences/de/connector-site.ts';
import { connectorTargetsDe } from '#i18n/sentences/de/connector-targets.ts';
import { coreDe } from '#i18n/sentences/de/core.ts';
import { directoriesDe } from '#i18n/sentences/de/directories.ts';
import { httpDe } from '#i18n/sentences/de/http.ts';
import { mailDe } from '#i18n/sentences/de/mail.ts';
import { mailboxDe } from '#i18n/sentences/de/mailbox.ts';
import { mailboxKeyfileDe } from '#i18n/sentences/de/mailbox-keyfile.ts';
import { mailboxLedgerDe } from '#i18n/sentences/de/mailbox-ledger.ts';
import { mailboxObjectsDe } from '#i18n/sentences/de/mailbox-objects.ts';
import { mailboxPackDe } from '#i18n/sentences/de/mailbox-pack.ts';
import { siteDe } from '#i18n/sentences/de/site.ts';
import { sourcesTelemessageDe } from '#i18n/sentences/de/sources-telemessage.ts';
import { sourcesWecomDe } from '#i18n/sentences/de/sources-wecom.ts';
import { sourcesWhatsappBackupDe } from '#i18n/sentences/de/sources-whatsapp-backup.ts';
import { sourcesWhatsappCloudApiDe } from '#i18n/sentences/de/sources-whatsapp-cloud-api.ts';
import { sourcesWhatsappExportDe } from '#i18n/sentences/de/sources-whatsapp-export.ts';
import { sourcesWhatsappLinkedDeviceDe } from '#i18n/sentences/de/sources-whatsapp-linked-device.ts';
import { storeDe } from '#i18n/sentences/de/store.ts';
import { targetsDe } from '#i18n/sentences/de/targets.ts';
import { targetsImapDe } from '#i18n/sentences/de/targets-imap.ts';
import { targetsMemoryDe } from '#i18n/sentences/de/targets-memory.ts';
import { targetsMicrosoft365De } from '#i18n/sentences/de/targets-microsoft365.ts';
import type { SentenceParts } from '#i18n/sentences/translate.ts';

export const sentencesDe: SentenceParts = {
  access: accessDe,
  'access-singleSignOn': accessSingleSignOnDe,
  alerts: alertsDe,
  app: appDe,
  audit: auditDe,
  cli: cliDe,
  compliance: complianceDe,
  connector: connectorDe,
  'connector-delivery': connectorDeliveryDe,
  'connector-directories': connectorDirectoriesDe,
  'connector-mapping': connectorMappingDe,
  'connector-site': connectorSiteDe,
  'connector-targets': connectorTargetsDe,
  core: coreDe,
  directories: directoriesDe,
  http: httpDe,
  mail: mailDe,
  mailbox: mailboxDe,
  'mailbox-keyfile': mailboxKeyfileDe,
  'mailbox-ledger': mailboxLedgerDe,
  'mailbox-objects': mailboxObjectsDe,
  'mailbox-pack': mailboxPackDe,
  site: siteDe,
  'sources-telemessage': sourcesTelemessageDe,
  'sources-wecom': sourcesWecomDe,
  'sources-whatsapp-backup': sourcesWhatsappBackupDe,
  'sources-whatsapp-cloud-api': sourcesWhatsappCloudApiDe,
  'sources-whatsapp-export': sourcesWhatsappExportDe,
  'sources-whatsapp-linked-device': sourcesWhatsappLinkedDeviceDe,
  store: storeDe,
  targets: targetsDe,
  'targets-imap': targetsImapDe,
  'targets-memory': targetsMemoryDe,
  'targets-microsoft365': targetsMicrosoft365De,
};
