import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Smaller files travel in one packet anyway. */
const worthCompressing = 1_000;
const textFile = /\.(?:js|css|html|svg|json)$/;

/** After the build: every text file of the output compressed beside it, for a server that only hands out files. */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'holdfast-compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir);
    },
    closeBundle: async () => {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !textFile.test(entry.name)) continue;
        const file = path.join(entry.parentPath, entry.name);
        const content = await readFile(file);
        if (content.length < worthCompressing) continue;
        const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
        await writeFile(`${file}.br`, await brotli(content, options));
        await writeFile(`${file}.gz`, await gzipped(content, { level: 9 }));
      }
    },
  };
}
