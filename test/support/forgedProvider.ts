import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
} from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the forger puts in place of the truth. */
export interface Forgery {
  readonly header?: object;
  readonly claims?: object;
  /** Signs with a key that is not published. */
  readonly otherKey?: boolean;
  readonly describedIssuer?: string;
  /** Milliseconds before the token endpoint answers. */
  readonly slow?: number;
}

/** A provider that answers as told: ID tokens that no honest one would give. */
export interface ForgedProvider {
  readonly issuer: string;
  forgery: Forgery;
  /** Of the sign-in that was begun, from its address. */
  nonce: string;
  close(): Promise<void>;
}

export async function startForgedProvider(clientId: string): Promise<ForgedProvider> {
  const [published, secret] = [newKey(), newKey()];
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const forged: ForgedProvider = {
    issuer,
    forgery: {},
    nonce: '',
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  server.on('request', async (request, response) => {
    const { forgery, nonce } = forged;
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration') {
      return response.end(JSON.stringify(description(forgery.describedIssuer ?? issuer, issuer)));
    }
    if (request.url === '/keys') {
      const key = createPublicKey(published).export({ format: 'jwk' });
      return response.end(JSON.stringify({ keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'a' }] }));
    }
    await sleep(forgery.slow ?? 0);
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      iss: issuer,
      aud: clientId,
      sub: 'ann',
      nonce,
      iat: now,
      exp: now + 60,
      email: 'ann@corp.example',
      email_verified: true,
      ...forgery.claims,
    };
    const header = { alg: 'RS256', kid: 'a', ...forgery.header };
    const idToken = jwt(header, claims, forgery.otherKey ? secret : published);
    return response.end(
      JSON.stringify({ access_token: randomUUID(), token_type: 'bearer', expires_in: 60, id_token: idToken }),
    );
  });
  return forged;
}

function description(issuer: string, address: string) {
  return {
    issuer,
    authorization_endpoint: `${address}/authorize`,
    token_endpoint: `${address}/token`,
    jwks_uri: `${address}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

function newKey(): KeyObject {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }));
}

function jwt(header: { alg: string }, claims: object, key: KeyObject): string {
  const text = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = header.alg === 'none' ? '' : sign('sha256', Buffer.from(text), key).toString('base64url');
  return `${text}.${signature}`;
}
