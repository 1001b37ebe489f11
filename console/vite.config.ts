// How the console is built: into dist/console, for Chromium 87, in chunks; the server fills in __BASE__ and __NONCE__.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// Kept apart so that a new version of the console leaves them in people's browsers.
const vendors = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|set-cookie-parser)[\\/]/ },
  { name: 'query', test: /node_modules[\\/](@tanstack|openapi-fetch)[\\/]/ },
];

// The development server has no server in front that fills the two places in.
const filledIn: Plugin = {
  name: 'filled-in',
  apply: 'serve',
  transformIndexHtml: (html) => html.replaceAll('__BASE__', '').replaceAll('__NONCE__', 'development'),
};

// The server sends what is ready; it does not compress while people wait.
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  // What is on the disk counts: plugins before this one change the files until the last moment.
  writeBundle({ dir = '.' }, bundle) {
    for (const fileName of Object.keys(bundle)) {
      if (!/\.(js|css|svg)$/.test(fileName)) continue;
      const source = readFileSync(join(dir, fileName));
      writeFileSync(join(dir, `${fileName}.br`), brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      writeFileSync(join(dir, `${fileName}.gz`), gzipSync(source, { level: 9 }));
    }
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), filledIn, compressed],
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    target: 'chrome87',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: vendors } } },
  },
  // Pages lie at any depth below /console/, so what index.html names must not be relative to the page.
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? `__BASE__/console/${file}` : { relative: true }),
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
