import { constants, createHash, createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { GraphRefusal } from '#graph/outcome.ts';

/** How the application proves itself to Microsoft Entra, without a user. */
export type Credential =
  | { readonly kind: 'certificate'; readonly key: KeyObject; readonly thumbprint: string }
  /** A file that somebody keeps filled with a token of another issuer (workload identity federation). */
  | { readonly kind: 'federated'; readonly file: string }
  /** Discouraged: whoever reads it once has it. */
  | { readonly kind: 'client-secret'; readonly text: string };

/**
 * @param pem certificate and private key, in any order
 * @returns undefined where one of them is missing or they do not belong together
 */
export function certificateCredential(pem: string): Credential | undefined {
  try {
    const certificate = new X509Certificate(pem);
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa' || !certificate.checkPrivateKey(key)) return undefined;
    const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
    return { kind: 'certificate', key, thumbprint };
  } catch {
    return undefined;
  }
}

/** Seconds for which an assertion is good; Entra takes ten minutes at most. */
const assertionLife = 300;

/**
 * The part of a token request that proves the application (RFC 7521, RFC 7523).
 * @throws GraphRefusal where the token's file cannot be read
 */
export async function proofOf(
  credential: Credential,
  { clientId, audience, now, id }: { clientId: string; audience: string; now: Date; id: string },
): Promise<Readonly<Record<string, string>>> {
  if (credential.kind === 'client-secret') return { client_secret: credential.text };
  const assertion =
    credential.kind === 'federated'
      ? await tokenIn(credential.file)
      : signedAssertion(credential, { clientId, audience, now, id });
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  };
}

async function tokenIn(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    throw new GraphRefusal(401, 'TokenFileUnreadable');
  }
}

/** learn.microsoft.com/entra/identity-platform/certificate-credentials */
function signedAssertion(
  { key, thumbprint }: Extract<Credential, { kind: 'certificate' }>,
  { clientId, audience, now, id }: { clientId: string; audience: string; now: Date; id: string },
): string {
  const seconds = Math.floor(now.getTime() / 1_000);
  const header = { alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint };
  const claims = {
    aud: audience,
    iss: clientId,
    sub: clientId,
    jti: id,
    nbf: seconds,
    iat: seconds,
    exp: seconds + assertionLife,
  };
  const text = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const signature = sign('sha256', Buffer.from(text), {
    key,
    padding,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  });
  return `${text}.${signature.toString('base64url')}`;
}
