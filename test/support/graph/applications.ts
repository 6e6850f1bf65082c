import type { KeyObject } from 'node:crypto';

/** An app registration, and what it may do. */
export interface Application {
  readonly clientId: string;
  /** Public certificates, PEM. */
  readonly certificates?: readonly string[];
  readonly clientSecrets?: readonly string[];
  readonly federated?: readonly FederatedCredential[];
  /** Application permissions, as `roles` of the token. */
  readonly roles: readonly string[];
  /** userPrincipalNames or ids: RBAC for Applications allows only these mailboxes; all when absent. */
  readonly scope?: readonly string[];
}

/** Assertions of another issuer that are taken in place of a certificate. */
export interface FederatedCredential {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  readonly publicKey: KeyObject;
}
