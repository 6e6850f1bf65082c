import { accessNl } from '#i18n/sentences/nl/access.ts';
import { accessSingleSignOnNl } from '#i18n/sentences/nl/access-singleSignOn.ts';
import { alertsNl } from '#i18n/sentences/nl/alerts.ts';
import { appNl } from '#i18n/sentences/nl/app.ts';
import { auditNl } from '#i18n/sentences/nl/audit.ts';
import { cliNl } from '#i18n/sentences/nl/cli.ts';
import { complianceNl } from '#i18n/sentences/nl/compliance.ts';
import { connectorNl } from '#i18n/sentences/nl/connector.ts';
import { connectorDeliveryNl } from '#i18n/sentences/nl/connector-delivery.ts';
import { connectorDirectoriesNl } from '#i18n/sentences/nl/connector-directories.ts';
import { connectorMappingNl } from '#i18n/sentences/nl/connector-mapping.ts';
import { connectorSiteNl } from '#i18n/sentences/nl/connector-site.ts';
import { connectorTargetsNl } from '#i18n/sentences/nl/connector-targets.ts';
import { coreNl } from '#i18n/sentences/nl/core.ts';
import { directoriesNl } from '#i18n/sentences/nl/directories.ts';
import { httpNl } from '#i18n/sentences/nl/http.ts';
import { mailNl } from '#i18n/sentences/nl/mail.ts';
import { mailboxNl } from '#i18n/sentences/nl/mailbox.ts';
import { mailboxKeyfileNl } from '#i18n/sentences/nl/mailbox-keyfile.ts';
import { mailboxLedgerNl } from '#i18n/sentences/nl/mailbox-ledger.ts';
import { mailboxObjectsNl } from '#i18n/sentences/nl/mailbox-objects.ts';
import { mailboxPackNl } from '#i18n/sentences/nl/mailbox-pack.ts';
import { siteNl } from '#i18n/sentences/nl/site.ts';
import { sourcesTelemessageNl } from '#i18n/sentences/nl/sources-telemessage.ts';
import { sourcesWecomNl } from '#i18n/sentences/nl/sources-wecom.ts';
import { sourcesWhatsappBackupNl } from '#i18n/sentences/nl/sources-whatsapp-backup.ts';
import { sourcesWhatsappCloudApiNl } from '#i18n/sentences/nl/sources-whatsapp-cloud-api.ts';
import { sourcesWhatsappExportNl } from '#i18n/sentences/nl/sources-whatsapp-export.ts';
import { sourcesWhatsappLinkedDeviceNl } from '#i18n/sentences/nl/sources-whatsapp-linked-device.ts';
import { storeNl } from '#i18n/sentences/nl/store.ts';
import { targetsNl } from '#i18n/sentences/nl/targets.ts';
import { targetsImapNl } from '#i18n/sentences/nl/targets-imap.ts';
import { targetsMemoryNl } from '#i18n/sentences/nl/targets-memory.ts';
import { targetsMicrosoft365Nl } from '#i18n/sentences/nl/targets-microsoft365.ts';
import type { SentenceParts } from '#i18n/sentences/translate.ts';

export const sentencesNl: SentenceParts = {
  access: accessNl,
  'access-singleSignOn': accessSingleSignOnNl,
  alerts: alertsNl,
  app: appNl,
  audit: auditNl,
  cli: cliNl,
  compliance: complianceNl,
  connector: connectorNl,
  'connector-delivery': connectorDeliveryNl,
  'connector-directories': connectorDirectoriesNl,
  'connector-mapping': connectorMappingNl,
  'connector-site': connectorSiteNl,
  'connector-targets': connectorTargetsNl,
  core: coreNl,
  directories: directoriesNl,
  http: httpNl,
  mail: mailNl,
  mailbox: mailboxNl,
  'mailbox-keyfile': mailboxKeyfileNl,
  'mailbox-ledger': mailboxLedgerNl,
  'mailbox-objects': mailboxObjectsNl,
  'mailbox-pack': mailboxPackNl,
  site: siteNl,
  'sources-telemessage': sourcesTelemessageNl,
  'sources-wecom': sourcesWecomNl,
  'sources-whatsapp-backup': sourcesWhatsappBackupNl,
  'sources-whatsapp-cloud-api': sourcesWhatsappCloudApiNl,
  'sources-whatsapp-export': sourcesWhatsappExportNl,
  'sources-whatsapp-linked-device': sourcesWhatsappLinkedDeviceNl,
  store: storeNl,
  targets: targetsNl,
  'targets-imap': targetsImapNl,
  'targets-memory': targetsMemoryNl,
  'targets-microsoft365': targetsMicrosoft365Nl,
};
