import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Two labels or more of letters, digits and inner hyphens; at most 190 characters, so that ids fit a header line. */
const domainForm =
  /^(?=.{3,190}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

let lastGood = '';

/**
 * The archive's domain as it stands in Message-IDs and List-Ids: lower case, for ids are compared byte by byte.
 * @throws Failure `config-invalid` for anything that is not a domain name in ASCII
 */
export function mailDomain(archiveDomain: string): string {
  if (archiveDomain === lastGood) return archiveDomain;
  const domain = archiveDomain.toLowerCase();
  if (!domainForm.test(domain)) {
    throw new Failure(
      'config-invalid',
      say`The archive domain is not a domain name such as archive.corp.example.`,
      say`Set archiveDomain to a domain name in ASCII (xn--… for others) before the first start.`,
    );
  }
  lastGood = domain;
  return domain;
}
