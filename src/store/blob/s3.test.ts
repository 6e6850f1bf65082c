import { afterAll, afterEach, describe } from 'vitest';
import { openS3Blobs } from '#store/blob/s3.ts';
import { blobStoreSuite } from '../../../test/suites/blobStore.ts';
import { startS3Server } from '../../../test/support/s3/server.ts';

const server = await startS3Server();
afterAll(() => server[Symbol.asyncDispose]());
afterEach(() => {
  server.fault = () => undefined;
});

const { endpoint, region, key } = server;
const access = { endpoint, region, key };
const _day = 86_400_000;

describe('blobs in S3', () => {
  blobStoreSuite(async () =>
    openS3Blobs({ bucket: server.makeBucket().name, prefix: 'archive/one', access }),
  );
});
