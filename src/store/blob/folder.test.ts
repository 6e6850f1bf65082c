import { afterAll, describe } from 'vitest';
import { openFolderBlobs } from '#store/blob/folder.ts';
import { blobStoreSuite } from '../../../test/suites/blobStore.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
let count = 0;

describe('blobs in a folder', () => {
  blobStoreSuite(async () => openFolderBlobs(`${folder.path}/${++count}`));
});
