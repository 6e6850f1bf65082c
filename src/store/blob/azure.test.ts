import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { BlobServiceClient, ContainerSASPermissions } from '@azure/storage-blob';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FailureCode, isFailure } from '#core/failure.ts';
import { type AzureLocation, openAzureBlobs } from '#store/blob/azure.ts';
import type { AzureAccess } from '#store/blob/azureAccess.ts';
import { blobStoreSuite } from '../../../test/suites/blobStore.ts';
import { type Azurite, azuriteIsHere, startAzurite } from '../../../test/support/azurite.ts';
import { selfSigned } from '../../../test/support/certificate.ts';
import { startImmutableContainer } from '../../../test/support/immutableContainer.ts';

const failure = (code: FailureCode) => (error: unknown) => isFailure(error, code);
const content = Buffer.from('content');

describe.runIf(azuriteIsHere)('blobs in Azure (needs Azurite)', () => {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite?.[Symbol.asyncDispose]());
  const access = () => ({ kind: 'connection-string', text: azurite.connectionString }) as const;
  const open = async (more: Partial<AzureLocation> = {}) =>
    openAzureBlobs({ container: await azurite.makeContainer(), prefix: '', access: access(), ...more });

  blobStoreSuite(() => open({ prefix: 'archive/one' }));

  test('two archives in one container do not see each other', async () => {
    const container = await azurite.makeContainer();
    const [one, other] = [await open({ container, prefix: 'a' }), await open({ container, prefix: 'ab' })];
    await one.put('x', content);
    await other.put('y', content);
    const names: string[] = [];
    for await (const { name } of one.list()) names.push(name);
    expect(names).toEqual(['x']);
  });

  test('a shared access signature of the container opens it, and no other', async () => {
    const container = await azurite.makeContainer();
    const client = BlobServiceClient.fromConnectionString(azurite.connectionString).getContainerClient(
      container,
    );
    const url = await client.generateSasUrl({
      permissions: ContainerSASPermissions.parse('rcwdl'),
      expiresOn: new Date(Date.now() + 600_000),
    });
    const blobs = await open({ container, access: { kind: 'sas', url } });
    await blobs.put('one', content);
    expect(await blobs.get('one')).toEqual(content);
    expect(await blobs.examine()).toMatchObject({ keepsRemoved: false });
    const elsewhere = await open({ access: { kind: 'sas', url } });
    await expect(elsewhere.put('one', content)).rejects.toSatisfy(failure('config-invalid'));
  });

  test('a container that does not exist is refused, also when it is only asked', async () => {
    const blobs = await open({ container: 'nowhere' });
    await expect(blobs.put('one', content)).rejects.toSatisfy(failure('store-refused'));
    await expect(blobs.get('one')).rejects.toSatisfy(failure('store-refused'));
    await expect(blobs.head('one')).rejects.toSatisfy(failure('store-refused'));
  });

  test('a wrong key is refused', async () => {
    const text = azurite.connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${btoa('wrong')}`);
    const blobs = await open({ access: { kind: 'connection-string', text } });
    await expect(blobs.put('one', content)).rejects.toSatisfy(failure('store-refused'));
  });

  test('examining tells the clock and leaves nothing', async () => {
    const blobs = await open();
    const { clock } = await blobs.examine();
    expect(Math.abs((clock?.getTime() ?? 0) - Date.now())).toBeLessThan(5_000);
    for await (const { name } of blobs.list()) expect(name).toBe('nothing');
  });
});

describe.runIf(azuriteIsHere)('the identity of the machine (needs Azurite)', () => {
  const certificate = selfSigned('127.0.0.1');
  const trusted = getCACertificates();
  afterEach(() => {
    setDefaultCACertificates(trusted);
    vi.unstubAllEnvs();
  });

  /** The address of a machine's identity, as App Service and Container Apps announce it: a token that names Storage. */
  async function startIdentity() {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      asked.push(`${url.searchParams.get('resource')} ${url.searchParams.get('client_id')}`);
      const now = Math.floor(Date.now() / 1_000);
      const claims = {
        aud: 'https://storage.azure.com',
        iss: 'https://sts.windows.net/00000000-0000-0000-0000-000000000000/',
        nbf: now - 60,
        iat: now - 60,
        exp: now + 3_600,
      };
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const token = [part({ alg: 'none', typ: 'JWT' }), part(claims), part({ no: 'signature' })].join('.');
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          access_token: token,
          expires_on: String(now + 3_600),
          resource: claims.aud,
          token_type: 'Bearer',
        }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { asked, address: `http://127.0.0.1:${port}/token`, close: () => server.close() };
  }

  test('opens the container with its token, over TLS', async () => {
    setDefaultCACertificates([...trusted, certificate.cert]);
    await using azurite = await startAzurite(certificate);
    const identity = await startIdentity();
    vi.stubEnv('IDENTITY_ENDPOINT', identity.address);
    vi.stubEnv('IDENTITY_HEADER', 'header');
    const access: AzureAccess = { kind: 'identity', account: azurite.url, clientId: 'the-identity' };
    const blobs = openAzureBlobs({ container: await azurite.makeContainer(), prefix: '', access });
    await blobs.put('one', content);
    expect(await blobs.get('one')).toEqual(content);
    expect(identity.asked).toEqual(['https://storage.azure.com the-identity']);
    identity.close();
  });
});

describe('immutability in Azure', () => {
  const location = (connectionString: string) => ({
    container: 'packs',
    prefix: '',
    access: { kind: 'connection-string', text: connectionString } as const,
    immutability: { days: 2, mode: 'compliance' } as const,
  });

  test.each([true, false])(
    'what is written may not go before its day; the blob tells so: %s',
    async (tellsPolicy) => {
      await using container = await startImmutableContainer({ versionLevel: true, tellsPolicy });
      const blobs = openAzureBlobs(location(container.connectionString));
      await blobs.put('one', content);
      const { until, mode } = container.blobs.get('one') ?? {};
      expect(mode?.toLowerCase()).toBe('locked');
      expect(Math.abs((until?.getTime() ?? 0) - Date.now() - 2 * 86_400_000)).toBeLessThan(60_000);
      await expect(blobs.remove('one')).rejects.toSatisfy(failure('blob-immutable'));
      await expect(blobs.put('one', content, { replace: true })).rejects.toSatisfy(failure('blob-immutable'));
      expect(container.blobs.size).toBe(1);
    },
  );

  test('a container without it refuses', async () => {
    await using container = await startImmutableContainer({ versionLevel: false, tellsPolicy: true });
    const blobs = openAzureBlobs(location(container.connectionString));
    await expect(blobs.put('one', content)).rejects.toSatisfy(failure('store-refused'));
  });

  test('examining tells whether the container has it', async () => {
    for (const versionLevel of [true, false]) {
      await using container = await startImmutableContainer({ versionLevel, tellsPolicy: true });
      const blobs = openAzureBlobs(location(container.connectionString));
      expect(await blobs.examine()).toMatchObject({ immutability: versionLevel });
    }
  });
});

describe('settings of a container that cannot be', () => {
  const words = 'nothing-to-tell';
  const sas = `?sv=2024-01-01&sr=c&sig=${words}`;
  test.each<[string, AzureAccess, FailureCode]>([
    ['no connection string', { kind: 'connection-string', text: words }, 'config-invalid'],
    [
      'an account in the clear',
      {
        kind: 'connection-string',
        text: `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=${btoa(words)};BlobEndpoint=http://blob.corp.example;`,
      },
      'config-invalid',
    ],
    ['no address', { kind: 'sas', url: words }, 'config-invalid'],
    [
      'an address without signature',
      { kind: 'sas', url: 'https://a.blob.core.windows.net/packs' },
      'config-invalid',
    ],
    [
      'a signature in the clear',
      { kind: 'sas', url: `http://blob.corp.example/packs${sas}` },
      'config-invalid',
    ],
    [
      'another container',
      { kind: 'sas', url: `https://a.blob.core.windows.net/other${sas}` },
      'config-invalid',
    ],
    ['an account that is none', { kind: 'identity', account: 'No Account' }, 'config-invalid'],
    ['a closed port', { kind: 'sas', url: `http://127.0.0.1:9/packs${sas}` }, 'store-unreachable'],
  ])('%s', async (_what, access, code) => {
    const blobs = openAzureBlobs({ container: 'packs', prefix: '', access });
    const error = await blobs.put('one', content).catch((thrown: unknown) => thrown);
    expect(error).toSatisfy(failure(code));
    expect(JSON.stringify(error)).not.toContain(words);
  });
});
