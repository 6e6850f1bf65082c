import { constants, createHash, generateKeyPairSync, randomUUID, sign, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfSigned } from '../certificate.ts';
import { steppedClock } from './clock.ts';
import { type FakeGraph, startFakeGraph } from './fake.ts';

const own = selfSigned('127.0.0.1', 'rsa');
const foreign = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const clock = steppedClock(new Date('2026-03-03T10:00:00Z'));
const word = 'held by the test';
let graph: FakeGraph;

beforeAll(async () => {
  const federated = {
    issuer: 'https://idp.corp.example',
    subject: 'archive',
    audience: 'api://AzureADTokenExchange',
  };
  graph = await startFakeGraph({
    tenant: 'corp',
    clock,
    applications: [
      {
        clientId: 'archive',
        certificates: [own.cert],
        clientSecrets: [word],
        federated: [{ ...federated, publicKey: foreign.publicKey }],
        roles: ['Mail.ReadWrite'],
        scope: ['ann@corp.example'],
      },
    ],
    users: [{ userPrincipalName: 'ann@corp.example' }, { userPrincipalName: 'bob@corp.example' }],
  });
});
afterAll(async () => await graph.close());

interface Assertion {
  readonly header?: object;
  readonly claims?: object;
  readonly key?: Parameters<typeof sign>[2];
}

function assertion({ header, claims, key }: Assertion = {}): string {
  const { raw } = new X509Certificate(own.cert);
  const now = clock.now().getTime() / 1_000;
  const head = {
    alg: 'PS256',
    typ: 'JWT',
    'x5t#S256': createHash('sha256').update(raw).digest('base64url'),
    ...header,
  };
  const body = {
    aud: `${graph.authority}/corp/oauth2/v2.0/token`,
    iss: 'archive',
    sub: 'archive',
    jti: randomUUID(),
    nbf: now,
    exp: now + 300,
    ...claims,
  };
  const text = [head, body].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const padding = head.alg === 'PS256' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const options = { padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const signed = sign('sha256', Buffer.from(text), {
    key: own.key,
    ...options,
    ...(key ? { key } : {}),
  } as never);
  return `${text}.${signed.toString('base64url')}`;
}

async function token(form: Record<string, string>, tenant = 'corp') {
  const response = await fetch(`${graph.authority}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'archive',
      scope: `${graph.url}/.default`,
      ...form,
    }),
  });
  return (await response.json()) as { access_token?: string; error?: string; error_codes?: number[] };
}

const asserted = (made: string) => ({
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: made,
});
const sha1 = () => createHash('sha1').update(new X509Certificate(own.cert).raw).digest('base64url');

describe('sign-in of the fake Graph', () => {
  it('gives a token for a certificate (PS256 and RS256), a federated assertion and a secret', async () => {
    const idp = { iss: 'https://idp.corp.example', sub: 'archive', aud: 'api://AzureADTokenExchange' };
    const forms = [
      asserted(assertion()),
      asserted(assertion({ header: { alg: 'RS256', 'x5t#S256': undefined, x5t: sha1() } })),
      asserted(assertion({ header: { alg: 'RS256' }, claims: idp, key: foreign.privateKey as never })),
      { client_secret: word },
    ];
    for (const form of forms) {
      const { access_token = '' } = await token(form);
      const claims = JSON.parse(Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString());
      expect(claims).toMatchObject({ appid: 'archive', roles: ['Mail.ReadWrite'], aud: graph.url });
    }
  });

  it('refuses what Entra refuses, by its numbers', async () => {
    const used = assertion();
    await token(asserted(used));
    const cases: [number, Record<string, string>, string?][] = [
      [50192, asserted(used)],
      [700027, asserted(assertion({ key: foreign.privateKey as never }))],
      [700027, asserted(assertion({ header: { 'x5t#S256': 'none' } }))],
      [700027, asserted(assertion({ header: { alg: 'none' } }))],
      [700024, asserted(assertion({ claims: { exp: clock.now().getTime() / 1_000 - 301 } }))],
      [700023, asserted(assertion({ claims: { aud: 'https://login.example' } }))],
      [700021, asserted(assertion({ claims: { sub: 'other' } }))],
      [700213, asserted(assertion({ claims: { iss: 'https://idp.corp.example', sub: 'other' } }))],
      [50027, asserted('a.b.c')],
      [7000215, { client_secret: randomUUID() }],
      [7000218, {}],
      [700016, { client_id: 'unknown', client_secret: word }],
      [1002012, { client_secret: word, scope: 'https://graph.example/.default' }],
      [90002, { client_secret: word }, 'other'],
    ];
    for (const [number, form, tenant] of cases) {
      const { error_codes, access_token } = await token(form, tenant);
      expect([error_codes, access_token]).toEqual([[number], undefined]);
    }
  });

  it('takes a token until it expires or is revoked, and for the mailboxes in scope', async () => {
    const { access_token } = await token({ client_secret: word });
    const ask = async (path: string) => {
      const response = await fetch(`${graph.url}/v1.0${path}`, {
        headers: { authorization: `Bearer ${access_token}` },
      });
      const { error } = (await response.json()) as { error?: { code: string } };
      return [response.status, error?.code];
    };
    expect(await ask('/users/ann@corp.example/messages')).toEqual([200, undefined]);
    expect(await ask('/users/bob@corp.example/messages')).toEqual([403, 'ErrorAccessDenied']);
    expect(await ask('/users')).toEqual([403, 'Authorization_RequestDenied']);
    clock.advance(3_599_000);
    expect(await ask('/users/ann@corp.example/messages')).toEqual([401, 'InvalidAuthenticationToken']);
    const young = await token({ client_secret: word });
    graph.revokeTokens();
    const response = await fetch(`${graph.url}/v1.0/users/ann@corp.example/messages`, {
      headers: { authorization: `Bearer ${young.access_token}` },
    });
    expect(response.status).toBe(401);
  });
});
