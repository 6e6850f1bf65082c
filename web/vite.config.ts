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
  },
});
