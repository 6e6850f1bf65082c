import type { TargetSpec } from '#core/target.ts';

/** The built-in archive has nothing to set up. */
export const spec: TargetSpec = { name: 'archive', fields: [] };
