/**
 * A name out of a part of the page's address. The router has decoded it as an address (`decodeURI`), in which the signs
 * that have a meaning there stay encoded: `%40`, `%2F`.
 */
export function fromPathPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A name with a lone percent sign has been decoded whole already.
    return part;
  }
}
