import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type FailureCode, isFailure } from '#core/failure.ts';
import { openS3Blobs, type S3Location } from '#store/blob/s3.ts';
import { parseAccessKey } from '#store/blob/s3Access.ts';
import { blobStoreSuite } from '../../../test/suites/blobStore.ts';
import { startS3Server } from '../../../test/support/s3/server.ts';

const server = await startS3Server();
afterAll(() => server[Symbol.asyncDispose]());
afterEach(() => {
  server.fault = () => undefined;
});

const { endpoint, region, key } = server;
const access = { endpoint, region, key };
const openBucket = (name: string, more: Partial<S3Location> = {}) =>
  openS3Blobs({ bucket: name, prefix: '', access, ...more });
const failure = (code: FailureCode) => (error: unknown) => isFailure(error, code);

describe('blobs in S3', () => {
  blobStoreSuite(async () => openBucket(server.makeBucket().name, { prefix: 'archive/one' }));
});

describe('blobs in S3 that are disturbed', () => {
  test('a put whose answer is lost has succeeded, and its own object is not in its way', async () => {
    const { name, bucket } = server.makeBucket();
    const blobs = openBucket(name);
    let lost = 0;
    server.fault = ({ method }) => (method === 'PUT' && lost++ === 0 ? 'lost' : undefined);
    await blobs.put('one', Buffer.from('content'));
    expect(lost).toBe(2);
    expect(bucket.current('')).toHaveLength(1);
    server.fault = () => undefined;
    await expect(openBucket(name).put('one', Buffer.from('other'))).rejects.toSatisfy(failure('blob-exists'));
  });

  test('a large object whose completion is lost has succeeded', async () => {
    const { name, bucket } = server.makeBucket();
    let lost = 0;
    server.fault = ({ method, path }) =>
      method === 'POST' && path.includes('uploadId') && lost++ === 0 ? 'lost' : undefined;
    await openBucket(name).put('film', Buffer.alloc(17 * 1_048_576, 1));
    expect(lost).toBe(2);
    expect(bucket.find('film').content).toHaveLength(17 * 1_048_576);
  });

  test('a stream that breaks off takes its parts with it', async () => {
    const { name, bucket } = server.makeBucket();
    const breaking = Readable.from(
      (function* () {
        yield Buffer.alloc(20 * 1_048_576);
        throw new Error('the phone went away');
      })(),
    );
    await expect(openBucket(name).put('film', breaking)).rejects.toThrow('the phone went away');
    expect(bucket.uploads.size).toBe(0);
    expect(server.requests.some(({ method, path }) => method === 'DELETE' && path.includes('uploadId'))).toBe(
      true,
    );
  });

  test('a key that somebody writes at this moment is tried again', async () => {
    const { name } = server.makeBucket();
    let busy = 0;
    server.fault = ({ method }) =>
      method === 'PUT' && busy++ < 2 ? { status: 409, code: 'ConditionalRequestConflict' } : undefined;
    await openBucket(name).put('one', Buffer.from('content'));
    expect(busy).toBe(3);
  });

  test('a read that loses its connection goes on with the next request', async () => {
    const { name } = server.makeBucket();
    const blobs = openBucket(name);
    await blobs.put('one', Buffer.from('content'));
    let lost = 0;
    server.fault = ({ method }) => (method === 'GET' && lost++ < 2 ? 'lost' : undefined);
    expect((await blobs.get('one')).toString()).toBe('content');
  });

  test('an object that is replaced while it is read is not mixed of both', async () => {
    const { name } = server.makeBucket();
    const blobs = openBucket(name);
    await blobs.put('film', Buffer.alloc(17 * 1_048_576, 1));
    const reading = (await blobs.open('film'))[Symbol.asyncIterator]();
    await reading.next();
    await blobs.put('film', Buffer.alloc(17 * 1_048_576, 2), { replace: true });
    const rest = (async () => {
      for (let step = await reading.next(); step.done !== true; step = await reading.next())
        expect((step.value as Buffer).includes(2)).toBe(false);
    })();
    await expect(rest).rejects.toSatisfy(failure('store-unreachable'));
  });

  test.each([
    ['a bucket that does not exist', {}, 'store-refused'],
    ['an unknown key', { key: { ...key, accessKeyId: 'unknown' } }, 'store-refused'],
    ['a wrong secret', { key: { ...key, secretAccessKey: randomBytes(8).toString('hex') } }, 'store-refused'],
    ['a closed port', { endpoint: 'http://127.0.0.1:9' }, 'store-unreachable'],
    ['an address in the clear', { endpoint: 'http://s3.corp.example' }, 'config-invalid'],
  ] as const)('%s', async (_what, changed, code) => {
    const blobs = openBucket('no-such-bucket', { access: { ...access, ...changed } });
    const listed = async () => {
      for await (const _object of blobs.list()) return;
    };
    await expect(blobs.put('one', Buffer.from('content'))).rejects.toSatisfy(failure(code));
    await expect(listed()).rejects.toSatisfy(failure(code));
  });

  test('a service in trouble is store-unreachable, to be tried again', async () => {
    const { name } = server.makeBucket();
    server.fault = () => ({ status: 503, code: 'SlowDown' });
    await expect(openBucket(name).head('one')).rejects.toSatisfy(failure('store-unreachable'));
  });
});

describe('Object Lock', () => {
  const immutability = { days: 2, mode: 'compliance' } as const;

  test('what is written may not go before its day, small and large', async () => {
    const { name, bucket } = server.makeBucket({ objectLock: true });
    const blobs = openBucket(name, { immutability });
    await blobs.put('one', Buffer.from('content'));
    await blobs.put('film', Buffer.alloc(17 * 1_048_576, 1));
    for (const object of ['one', 'film']) {
      const { mode, until } = bucket.find(object).retention ?? {};
      expect(mode).toBe('COMPLIANCE');
      expect(Math.abs((until?.getTime() ?? 0) - Date.now() - 2 * 86_400_000)).toBeLessThan(60_000);
      await expect(blobs.remove(object)).rejects.toSatisfy(failure('blob-immutable'));
      expect(await blobs.head(object)).toBeDefined();
    }
  });

  test('a refusal that comes with the removal is blob-immutable as well', async () => {
    const { name, bucket } = server.makeBucket({ objectLock: true });
    const blobs = openBucket(name, { immutability });
    await blobs.put('one', Buffer.from('content'));
    // Without the right to see the retention S3 does not tell it.
    const { retention } = bucket.find('one');
    bucket.put('one', Buffer.from('newer'), { metadata: {}, onlyIfNone: false });
    expect(retention).toBeDefined();
    await expect(blobs.remove('one')).rejects.toSatisfy(failure('blob-immutable'));
    expect((await blobs.get('one')).toString()).toBe('newer');
  });

  test('a bucket without it refuses, and tells so when it is examined', async () => {
    const { name } = server.makeBucket();
    await expect(openBucket(name, { immutability }).put('one', Buffer.from('content'))).rejects.toSatisfy(
      failure('store-refused'),
    );
    expect(await openBucket(name).examine()).toMatchObject({ keepsRemoved: false, immutability: false });
    expect(await openBucket(server.makeBucket({ objectLock: true }).name).examine()).toMatchObject({
      keepsRemoved: true,
      immutability: true,
    });
  });

  test('in a bucket with versions a removal takes all of them', async () => {
    const { name, bucket } = server.makeBucket({ versioning: true });
    const blobs = openBucket(name);
    for (let round = 0; round < 5; round += 1)
      await blobs.put('one', Buffer.from(`round ${round}`), { replace: true });
    await blobs.put('one-more', Buffer.from('other'));
    expect(await blobs.examine()).toMatchObject({ keepsRemoved: true, immutability: false });
    await blobs.remove('one');
    expect(bucket.versions('').map((version) => version.key)).toEqual(['one-more']);
  });

  test('examining leaves nothing and tells the clock', async () => {
    const { name, bucket } = server.makeBucket();
    const { clock } = await openBucket(name).examine();
    expect(Math.abs((clock?.getTime() ?? 0) - Date.now())).toBeLessThan(5_000);
    expect(bucket.versions('')).toEqual([]);
  });
});

describe('the file of an access key', () => {
  test('has two lines or three', () => {
    expect(parseAccessKey('an-id\r\na-word\n')).toEqual({ accessKeyId: 'an-id', secretAccessKey: 'a-word' });
    expect(parseAccessKey('an-id\na-word\na-token')).toMatchObject({ sessionToken: 'a-token' });
  });

  test.each(['', 'an-id', 'an-id\n', 'an id\na-word', 'a\nb\nc\nd'])('%j is none', (text) => {
    expect(() => parseAccessKey(text)).toThrow(/does not have the form/);
  });
});
