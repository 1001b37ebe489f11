// How the console is built: into dist/console, for Chromium 87, in chunks; the server fills in __BASE__ and __NONCE__.
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const vendors = [
  { name: 'editor', test: /node_modules[\\/](@tiptap|prosemirror-|linkifyjs|orderedmap|w3c-keyname|rope-sequence)/ },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|set-cookie-parser)[\\/]/ },
  { name: 'query', test: /node_modules[\\/](@tanstack|openapi-fetch)[\\/]/ },
];

// The development server has no server in front that fills the two places in.
const filledIn: Plugin = {
  name: 'filled-in',
  apply: 'serve',
  transformIndexHtml: (html) => html.replaceAll('__BASE__', '').replaceAll('__NONCE__', 'development'),
};

export default defineConfig({
  base: './',
  plugins: [react(), filledIn],
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
