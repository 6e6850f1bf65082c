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
  };
  'access.role_group': { name: string; created_at: Date };
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
