import { constants, createHash, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { isObject, type JsonObject } from '#core/untyped.ts';
import type { Application } from './applications.ts';
import { SignInError } from './signInError.ts';

/** What an assertion is checked against. */
export interface Expected {
  readonly application: Application;
  /** The token endpoint's address, or the issuer's. */
  readonly audiences: readonly string[];
  readonly now: Date;
  /** The `jti` of assertions that were taken already. */
  readonly seen: Set<string>;
}

interface Jwt {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/**
 * Refuses an assertion that Microsoft Entra would not take: RFC 7523, with the certificate of
 * learn.microsoft.com/entra/identity-platform/certificate-credentials, or the issuer, subject and audience of
 * a federated credential.
 */
export function checkAssertion(text: string, expected: Expected): void {
  const jwt = parse(text);
  const { application } = expected;
  const federated = application.federated?.find(({ issuer }) => issuer === jwt.claims.iss);
  checkTimes(jwt.claims, expected.now);
  if (federated) {
    if (jwt.claims.sub !== federated.subject || jwt.claims.aud !== federated.audience) {
      throw new SignInError(
        700213,
        'invalid_client',
        'No matching federated identity record found for presented assertion subject.',
      );
    }
    checkSignature(jwt, federated.publicKey);
    return;
  }
  if (jwt.claims.iss !== application.clientId || jwt.claims.sub !== application.clientId) {
    throw new SignInError(
      700021,
      'invalid_client',
      'Client assertion application identifier does not match client_id parameter.',
    );
  }
  if (!expected.audiences.includes(String(jwt.claims.aud))) {
    throw new SignInError(
      700023,
      'invalid_client',
      'Client assertion audience claim does not match Realm issuer.',
    );
  }
  checkSignature(jwt, certificateOf(jwt.header, application).publicKey);
  const { jti } = jwt.claims;
  if (typeof jti !== 'string' || jti === '' || expected.seen.has(jti)) {
    throw new SignInError(
      50192,
      'invalid_client',
      'The client assertion has no jti, or one that was used already.',
    );
  }
  expected.seen.add(jti);
}

function parse(text: string): Jwt {
  const [header, claims, signature, ...rest] = text.split('.');
  const [head, body] = [header, claims].map(decoded);
  if (!head || !body || !signature || rest.length > 0) {
    throw new SignInError(50027, 'invalid_client', 'JWT token is invalid or malformed.');
  }
  return {
    header: head,
    claims: body,
    signed: Buffer.from(`${header}.${claims}`),
    signature: Buffer.from(signature, 'base64url'),
  };
}

function decoded(part: string | undefined): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function checkTimes({ exp, nbf }: JsonObject, now: Date): void {
  const seconds = now.getTime() / 1_000;
  const skew = 300;
  const wrong =
    typeof exp !== 'number' ||
    exp <= seconds - skew ||
    (typeof nbf === 'number' && nbf > seconds + skew) ||
    exp > seconds + 86_400;
  if (wrong) {
    throw new SignInError(700024, 'invalid_client', 'Client assertion is not within its valid time range.');
  }
}

/** Named by thumbprint: `x5t` is the SHA-1, `x5t#S256` the SHA-256 of its DER. */
function certificateOf(header: JsonObject, application: Application): X509Certificate {
  const certificates = application.certificates?.map((pem) => new X509Certificate(pem)) ?? [];
  const found = certificates.find(
    ({ raw }) => header['x5t#S256'] === thumbprint('sha256', raw) || header.x5t === thumbprint('sha1', raw),
  );
  if (!found) {
    throw new SignInError(
      700027,
      'invalid_client',
      'The certificate with identifier used to sign the client assertion is not registered on application.',
    );
  }
  return found;
}

function thumbprint(algorithm: string, raw: Buffer): string {
  return createHash(algorithm).update(raw).digest('base64url');
}

function checkSignature({ header, signed, signature }: Jwt, key: KeyObject): void {
  const padding = header.alg === 'PS256' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  const known = header.alg === 'RS256' || header.alg === 'PS256';
  const fits =
    key.asymmetricKeyType === 'rsa' && verify('sha256', signed, { key, padding, saltLength }, signature);
  if (!known || !fits) {
    throw new SignInError(
      700027,
      'invalid_client',
      'Client assertion contains an invalid signature. [Reason - The key was not found or the signature does not fit.]',
    );
  }
}
