import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { routeTable } from './build/routeTable.ts';

const source = path.resolve(import.meta.dirname, '../src');

/** The compliance center: static files with hashes in their names, beside each its `.br` and `.gz`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routeTable(), compressed()],
  resolve: {
    alias: {
      '@contract': path.join(source, 'http/contract'),
      '@i18n': path.join(source, 'i18n'),
    },
  },
  // The server puts a new nonce in its place with each answer; Fluent UI's style sheets carry it.
  html: { cspNonce: '__csp_nonce__' },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // A few files that every page needs, instead of sixty: a browser asks for six at a time.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 3 },
            {
              name: 'fluent',
              test: /node_modules\/(?:@fluentui|@griffel|tabster|keyborg)\//,
              minShareCount: 6,
              priority: 2,
            },
            { name: 'shared', minShareCount: 6, priority: 1 },
          ],
        },
      },
    },
  },
});
