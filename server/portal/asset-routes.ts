// Style sheet, script and icon: their names change with their content, so they may be kept for good.
import type { App } from '#kernel/http';
import { edgeHeaders } from './answers.ts';
import type { Assets } from './assets.ts';
import { ready, sendReady } from './page-cache.ts';

export function assetRoutes(app: App, assets: Assets): void {
  for (const { name, mediaType, body } of Object.values(assets)) {
    app.get(`/assets/${name}`, async (http, out) => {
      const file = ready(200, mediaType, body, 'public, max-age=31536000, immutable', edgeHeaders(out));
      out.hijack();
      sendReady(file, http.raw, out.raw);
    });
  }
}
