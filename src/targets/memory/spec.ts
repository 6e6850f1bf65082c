import type { TargetSpec } from '#core/target.ts';

/** Mailboxes in memory, for tests and as the shortest example of a target. */
export const spec: TargetSpec = { name: 'memory', fields: [] };
