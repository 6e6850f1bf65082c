import type { Command } from '#cli/command.ts';
import { alertsEdit } from '#cli/commands/alerts-edit.ts';
import { alertsList } from '#cli/commands/alerts-list.ts';
import { alertsSecret } from '#cli/commands/alerts-secret.ts';
import { alertsShow } from '#cli/commands/alerts-show.ts';
import { alertsTest } from '#cli/commands/alerts-test.ts';
import { auditList } from '#cli/commands/audit-list.ts';
import { auditVerify } from '#cli/commands/audit-verify.ts';
import { backup } from '#cli/commands/backup.ts';
import { connectorCreate } from '#cli/commands/connector-create.ts';
import { connectorEdit } from '#cli/commands/connector-edit.ts';
import { connectorList } from '#cli/commands/connector-list.ts';
import { connectorLog } from '#cli/commands/connector-log.ts';
import { connectorMappingApply } from '#cli/commands/connector-mapping-apply.ts';
import { connectorMappingCheck } from '#cli/commands/connector-mapping-check.ts';
import { connectorPause } from '#cli/commands/connector-pause.ts';
import { connectorRedeliver } from '#cli/commands/connector-redeliver.ts';
import { connectorRemove } from '#cli/commands/connector-remove.ts';
import { connectorResume } from '#cli/commands/connector-resume.ts';
import { connectorRun } from '#cli/commands/connector-run.ts';
import { connectorTerms } from '#cli/commands/connector-terms.ts';
import { directoryAdd } from '#cli/commands/directory-add.ts';
import { directoryCheck } from '#cli/commands/directory-check.ts';
import { directoryEdit } from '#cli/commands/directory-edit.ts';
import { directoryKinds } from '#cli/commands/directory-kinds.ts';
import { directoryList } from '#cli/commands/directory-list.ts';
import { directoryPeople } from '#cli/commands/directory-people.ts';
import { directoryRead } from '#cli/commands/directory-read.ts';
import { directoryRemove } from '#cli/commands/directory-remove.ts';
import { directoryShow } from '#cli/commands/directory-show.ts';
import { doctor } from '#cli/commands/doctor.ts';
import { domainAdd } from '#cli/commands/domain-add.ts';
import { domainList } from '#cli/commands/domain-list.ts';
import { domainRemove } from '#cli/commands/domain-remove.ts';
import { exportCommand } from '#cli/commands/export.ts';
import { mailboxCreate } from '#cli/commands/mailbox-create.ts';
import { mailboxFolders } from '#cli/commands/mailbox-folders.ts';
import { mailboxItems } from '#cli/commands/mailbox-items.ts';
import { mailboxList } from '#cli/commands/mailbox-list.ts';
import { mailboxShow } from '#cli/commands/mailbox-show.ts';
import { operatorAdd } from '#cli/commands/operator-add.ts';
import { operatorDisable } from '#cli/commands/operator-disable.ts';
import { operatorEnable } from '#cli/commands/operator-enable.ts';
import { operatorLink } from '#cli/commands/operator-link.ts';
import { operatorList } from '#cli/commands/operator-list.ts';
import { operatorRecover } from '#cli/commands/operator-recover.ts';
import { operatorResetPassword } from '#cli/commands/operator-reset-password.ts';
import { operatorResetSecondFactor } from '#cli/commands/operator-reset-second-factor.ts';
import { operatorRevokeToken } from '#cli/commands/operator-revoke-token.ts';
import { operatorToken } from '#cli/commands/operator-token.ts';
import { operatorTokens } from '#cli/commands/operator-tokens.ts';
import { operatorUnlink } from '#cli/commands/operator-unlink.ts';
import { rebuild } from '#cli/commands/rebuild.ts';
import { restore } from '#cli/commands/restore.ts';
import { roleAdd } from '#cli/commands/role-add.ts';
import { roleGrant } from '#cli/commands/role-grant.ts';
import { roleGroupCreate } from '#cli/commands/role-group-create.ts';
import { roleGroupRemove } from '#cli/commands/role-group-remove.ts';
import { roleList } from '#cli/commands/role-list.ts';
import { roleRemove } from '#cli/commands/role-remove.ts';
import { roleRevoke } from '#cli/commands/role-revoke.ts';
import { search } from '#cli/commands/search.ts';
import { serve } from '#cli/commands/serve.ts';
import { siteAccountAdd } from '#cli/commands/site-account-add.ts';
import { siteAccountList } from '#cli/commands/site-account-list.ts';
import { siteAttestationList } from '#cli/commands/site-attestation-list.ts';
import { siteAttestationSet } from '#cli/commands/site-attestation-set.ts';
import { siteCaptureAdd } from '#cli/commands/site-capture-add.ts';
import { siteCaptureAlarms } from '#cli/commands/site-capture-alarms.ts';
import { siteCaptureChange } from '#cli/commands/site-capture-change.ts';
import { siteCaptureCheck } from '#cli/commands/site-capture-check.ts';
import { siteCaptureList } from '#cli/commands/site-capture-list.ts';
import { siteCapturePause } from '#cli/commands/site-capture-pause.ts';
import { siteCaptureRemove } from '#cli/commands/site-capture-remove.ts';
import { siteCaptureRestart } from '#cli/commands/site-capture-restart.ts';
import { siteCaptureResume } from '#cli/commands/site-capture-resume.ts';
import { siteCaptureShow } from '#cli/commands/site-capture-show.ts';
import { siteCaptureSources } from '#cli/commands/site-capture-sources.ts';
import { siteConsentAdd } from '#cli/commands/site-consent-add.ts';
import { siteConsentList } from '#cli/commands/site-consent-list.ts';
import { siteCoverageReport } from '#cli/commands/site-coverage-report.ts';
import { siteImport } from '#cli/commands/site-import.ts';
import { sitePolicySet } from '#cli/commands/site-policy-set.ts';
import { sitePolicyShow } from '#cli/commands/site-policy-show.ts';
import { siteScopeAdd } from '#cli/commands/site-scope-add.ts';
import { siteScopeApprove } from '#cli/commands/site-scope-approve.ts';
import { siteScopeList } from '#cli/commands/site-scope-list.ts';
import { siteScopeRefuse } from '#cli/commands/site-scope-refuse.ts';
import { siteScopeRemove } from '#cli/commands/site-scope-remove.ts';
import { siteScopeSet } from '#cli/commands/site-scope-set.ts';
import { siteScopeShow } from '#cli/commands/site-scope-show.ts';
import { siteSources } from '#cli/commands/site-sources.ts';
import { siteUserAdd } from '#cli/commands/site-user-add.ts';
import { siteUserEdit } from '#cli/commands/site-user-edit.ts';
import { siteUserImport } from '#cli/commands/site-user-import.ts';
import { siteUserInvite } from '#cli/commands/site-user-invite.ts';
import { siteUserLinks } from '#cli/commands/site-user-links.ts';
import { siteUserList } from '#cli/commands/site-user-list.ts';
import { siteUserRenewLink } from '#cli/commands/site-user-renew-link.ts';
import { siteUserRevokeLink } from '#cli/commands/site-user-revoke-link.ts';
import { ssoEdit } from '#cli/commands/sso-edit.ts';
import { ssoShow } from '#cli/commands/sso-show.ts';
import { targetAdd } from '#cli/commands/target-add.ts';
import { targetCheck } from '#cli/commands/target-check.ts';
import { targetDeliveries } from '#cli/commands/target-deliveries.ts';
import { targetEdit } from '#cli/commands/target-edit.ts';
import { targetKinds } from '#cli/commands/target-kinds.ts';
import { targetList } from '#cli/commands/target-list.ts';
import { targetLook } from '#cli/commands/target-look.ts';
import { targetPause } from '#cli/commands/target-pause.ts';
import { targetProve } from '#cli/commands/target-prove.ts';
import { targetRedeliver } from '#cli/commands/target-redeliver.ts';
import { targetRemove } from '#cli/commands/target-remove.ts';
import { targetResume } from '#cli/commands/target-resume.ts';
import { targetShow } from '#cli/commands/target-show.ts';
import { verify } from '#cli/commands/verify.ts';
import { worker } from '#cli/commands/worker.ts';

/** Every command of `holdfast`; the path of each gives its name. */
export const commands: readonly Command[] = [
  alertsEdit,
  alertsList,
  alertsSecret,
  alertsShow,
  alertsTest,
  auditList,
  auditVerify,
  backup,
  connectorCreate,
  connectorEdit,
  connectorList,
  connectorLog,
  connectorMappingApply,
  connectorMappingCheck,
  connectorPause,
  connectorRedeliver,
  connectorRemove,
  connectorResume,
  connectorRun,
  connectorTerms,
  directoryAdd,
  directoryCheck,
  directoryEdit,
  directoryKinds,
  directoryList,
  directoryPeople,
  directoryRead,
  directoryRemove,
  directoryShow,
  doctor,
  domainAdd,
  domainList,
  domainRemove,
  exportCommand,
  mailboxCreate,
  mailboxFolders,
  mailboxItems,
  mailboxList,
  mailboxShow,
  operatorAdd,
  operatorDisable,
  operatorEnable,
  operatorLink,
  operatorList,
  operatorRecover,
  operatorResetPassword,
  operatorResetSecondFactor,
  operatorRevokeToken,
  operatorToken,
  operatorTokens,
  operatorUnlink,
  rebuild,
  restore,
  roleAdd,
  roleGrant,
  roleGroupCreate,
  roleGroupRemove,
  roleList,
  roleRemove,
  roleRevoke,
  search,
  serve,
  siteAccountAdd,
  siteAccountList,
  siteAttestationList,
  siteAttestationSet,
  siteConsentAdd,
  siteConsentList,
  siteCoverageReport,
  siteCaptureAdd,
  siteCaptureAlarms,
  siteCaptureChange,
  siteCaptureCheck,
  siteCaptureList,
  siteCapturePause,
  siteCaptureRemove,
  siteCaptureRestart,
  siteCaptureResume,
  siteCaptureShow,
  siteCaptureSources,
  siteImport,
  siteScopeAdd,
  siteScopeApprove,
  siteScopeList,
  siteScopeRefuse,
  siteScopeRemove,
  siteScopeSet,
  siteScopeShow,
  siteSources,
  siteUserAdd,
  siteUserEdit,
  siteUserInvite,
  siteUserLinks,
  siteUserRenewLink,
  siteUserRevokeLink,
  sitePolicySet,
  sitePolicyShow,
  siteUserImport,
  siteUserList,
  ssoEdit,
  ssoShow,
  targetAdd,
  targetCheck,
  targetDeliveries,
  targetEdit,
  targetKinds,
  targetList,
  targetLook,
  targetPause,
  targetProve,
  targetRedeliver,
  targetRemove,
  targetResume,
  targetShow,
  verify,
  worker,
];
