/** The trail's table as the query builder sees it; `migrations.ts` makes it. */
export interface AuditTables {
  'audit.entry': {
    number: bigint;
    at: Date;
    actor: string;
    action: string;
    object: string;
    /** JSON, byte for byte as hashed. */
    details: string;
    hash: Buffer;
  };
}
