/**
 * What the scan finds and is none: `file` (a path, or a folder ending in `/`), the rule, and why. Keep it narrow; an
 * entry that allows nothing any more fails the test.
 */
export const allowed: readonly { readonly file: string; readonly rule: string; readonly reason: string }[] = [
  { file: 'package-lock.json', rule: 'random-looking text', reason: 'integrity hashes of public packages' },
];
