import type { SentenceParts } from '#i18n/sentences/translate.ts';
import { accessZhCn } from '#i18n/sentences/zh-CN/access.ts';
import { accessSingleSignOnZhCn } from '#i18n/sentences/zh-CN/access-singleSignOn.ts';
import { alertsZhCn } from '#i18n/sentences/zh-CN/alerts.ts';
import { appZhCn } from '#i18n/sentences/zh-CN/app.ts';
import { auditZhCn } from '#i18n/sentences/zh-CN/audit.ts';
import { cliZhCn } from '#i18n/sentences/zh-CN/cli.ts';
import { complianceZhCn } from '#i18n/sentences/zh-CN/compliance.ts';
import { connectorZhCn } from '#i18n/sentences/zh-CN/connector.ts';
import { connectorDeliveryZhCn } from '#i18n/sentences/zh-CN/connector-delivery.ts';
import { connectorDirectoriesZhCn } from '#i18n/sentences/zh-CN/connector-directories.ts';
import { connectorMappingZhCn } from '#i18n/sentences/zh-CN/connector-mapping.ts';
import { connectorSiteZhCn } from '#i18n/sentences/zh-CN/connector-site.ts';
import { connectorTargetsZhCn } from '#i18n/sentences/zh-CN/connector-targets.ts';
import { coreZhCn } from '#i18n/sentences/zh-CN/core.ts';
import { directoriesZhCn } from '#i18n/sentences/zh-CN/directories.ts';
import { httpZhCn } from '#i18n/sentences/zh-CN/http.ts';
import { mailZhCn } from '#i18n/sentences/zh-CN/mail.ts';
import { mailboxZhCn } from '#i18n/sentences/zh-CN/mailbox.ts';
import { mailboxKeyfileZhCn } from '#i18n/sentences/zh-CN/mailbox-keyfile.ts';
import { mailboxLedgerZhCn } from '#i18n/sentences/zh-CN/mailbox-ledger.ts';
import { mailboxObjectsZhCn } from '#i18n/sentences/zh-CN/mailbox-objects.ts';
import { mailboxPackZhCn } from '#i18n/sentences/zh-CN/mailbox-pack.ts';
import { siteZhCn } from '#i18n/sentences/zh-CN/site.ts';
import { sourcesTelemessageZhCn } from '#i18n/sentences/zh-CN/sources-telemessage.ts';
import { sourcesWecomZhCn } from '#i18n/sentences/zh-CN/sources-wecom.ts';
import { sourcesWhatsappBackupZhCn } from '#i18n/sentences/zh-CN/sources-whatsapp-backup.ts';
import { sourcesWhatsappCloudApiZhCn } from '#i18n/sentences/zh-CN/sources-whatsapp-cloud-api.ts';
import { sourcesWhatsappExportZhCn } from '#i18n/sentences/zh-CN/sources-whatsapp-export.ts';
import { sourcesWhatsappLinkedDeviceZhCn } from '#i18n/sentences/zh-CN/sources-whatsapp-linked-device.ts';
import { storeZhCn } from '#i18n/sentences/zh-CN/store.ts';
import { targetsZhCn } from '#i18n/sentences/zh-CN/targets.ts';
import { targetsImapZhCn } from '#i18n/sentences/zh-CN/targets-imap.ts';
import { targetsMemoryZhCn } from '#i18n/sentences/zh-CN/targets-memory.ts';
import { targetsMicrosoft365ZhCn } from '#i18n/sentences/zh-CN/targets-microsoft365.ts';

export const sentencesZhCn: SentenceParts = {
  access: accessZhCn,
  'access-singleSignOn': accessSingleSignOnZhCn,
  alerts: alertsZhCn,
  app: appZhCn,
  audit: auditZhCn,
  cli: cliZhCn,
  compliance: complianceZhCn,
  connector: connectorZhCn,
  'connector-delivery': connectorDeliveryZhCn,
  'connector-directories': connectorDirectoriesZhCn,
  'connector-mapping': connectorMappingZhCn,
  'connector-site': connectorSiteZhCn,
  'connector-targets': connectorTargetsZhCn,
  core: coreZhCn,
  directories: directoriesZhCn,
  http: httpZhCn,
  mail: mailZhCn,
  mailbox: mailboxZhCn,
  'mailbox-keyfile': mailboxKeyfileZhCn,
  'mailbox-ledger': mailboxLedgerZhCn,
  'mailbox-objects': mailboxObjectsZhCn,
  'mailbox-pack': mailboxPackZhCn,
  site: siteZhCn,
  'sources-telemessage': sourcesTelemessageZhCn,
  'sources-wecom': sourcesWecomZhCn,
  'sources-whatsapp-backup': sourcesWhatsappBackupZhCn,
  'sources-whatsapp-cloud-api': sourcesWhatsappCloudApiZhCn,
  'sources-whatsapp-export': sourcesWhatsappExportZhCn,
  'sources-whatsapp-linked-device': sourcesWhatsappLinkedDeviceZhCn,
  store: storeZhCn,
  targets: targetsZhCn,
  'targets-imap': targetsImapZhCn,
  'targets-memory': targetsMemoryZhCn,
  'targets-microsoft365': targetsMicrosoft365ZhCn,
};
