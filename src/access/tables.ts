import type { Generated } from 'kysely';
import type { Theme } from '#access/profile.ts';

/** The tables of schema `access`, for the query builder. */
export interface AccessTables {
  'access.operator': {
    id: string;
    email: string;
    display_name: string | null;
    password_hash: string;
    password_generated: boolean;
    created_at: Date;
    signed_in_at: Date | null;
    disabled_at: Date | null;
    language: string | null;
    time_zone: string | null;
    theme: Generated<Theme>;
  };
  'access.session': {
    token_hash: Buffer;
    operator_id: string;
    created_at: Date;
    used_at: Date;
    expires_at: Date;
    single_sign_on: Generated<boolean>;
  };
  'access.single_sign_on': {
    only_row: Generated<boolean>;
    enabled: boolean;
    name: string;
    issuer: string;
    client_id: string;
    client_secret: string | null;
    address: string;
    auto_create: boolean;
    local_sign_in: boolean;
    emergency_operator: string | null;
    version: number;
  };
  'access.identity': { issuer: string; subject: string; operator_id: string; linked_at: Date };
  'access.single_sign_on_attempt': { hash: Buffer; expires_at: Date };
  'access.challenge': { hash: Buffer; operator_id: string; failures: Generated<number>; expires_at: Date };
  'access.second_factor': {
    operator_id: string;
    secret: string;
    created_at: Date;
    confirmed_at: Date | null;
    last_step: Generated<bigint>;
  };
  'access.recovery_code': { operator_id: string; hash: Buffer; used_at: Date | null };
  'access.role_group': { name: string; created_at: Date; description: Generated<string> };
  'access.role_assignment': { role_group: string; role: string; created_at: Date };
  'access.role_member': { role_group: string; operator_id: string; created_at: Date };
  'access.token': {
    id: string;
    operator_id: string;
    name: string;
    hash: Buffer;
    scopes: string[];
    created_at: Date;
    expires_at: Date | null;
    last_used_at: Date | null;
    revoked_at: Date | null;
  };
}
