/** Where a store lies. */
export type Location =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'azure'; readonly container: string; readonly prefix: string }
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string };

/** A prefix has the form of a blob's name, and leaves room for one within the 1,024 bytes that services allow. */
const service =
  /^(azure|s3):\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*))?\/?$/;
const longestPrefix = 100;

/** @returns undefined for what is neither a folder nor a bucket or container of the known services */
export function parseLocation(text: string): Location | undefined {
  if (text === '') return undefined;
  if (!text.includes('://')) return { kind: 'folder', folder: text };
  const [, scheme, name = '', prefix = ''] = service.exec(text) ?? [];
  if (scheme === undefined || prefix.length > longestPrefix) return undefined;
  if (scheme === 's3') return { kind: 's3', bucket: name, prefix };
  // A container's name has no dots.
  return name.includes('.') ? undefined : { kind: 'azure', container: name, prefix };
}
