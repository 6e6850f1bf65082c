import { describe } from 'vitest';
import { blobStoreSuite } from '../suites/blobStore.ts';
import { memoryBlobs } from './memoryBlobs.ts';

describe('blobs in memory', () => {
  blobStoreSuite(async () => memoryBlobs());
});
