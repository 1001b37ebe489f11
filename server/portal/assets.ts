// The style sheet, the script and the icon: read once, named by their content, so that browsers may keep them for good.
import { readdirSync, readFileSync } from 'node:fs';
import { digest } from '#kernel/ids';

export interface Asset {
  /** `style.0123456789ab.css` */
  name: string;
  mediaType: string;
  body: string;
}

export interface Assets {
  style: Asset;
  script: Asset;
  icon: Asset;
}

const folder = new URL('style/', import.meta.url);

export function readAssets(): Assets {
  const sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort();
  return {
    style: asset('style', 'css', 'text/css; charset=utf-8', squeezed(sheets.map(read).join('\n'))),
    script: asset('portal', 'js', 'text/javascript; charset=utf-8', read('portal.js')),
    icon: asset('icon', 'svg', 'image/svg+xml', read('icon.svg')),
  };
}

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function asset(name: string, extension: string, mediaType: string, body: string): Asset {
  return { name: `${name}.${digest(body).slice(0, 12)}.${extension}`, mediaType, body };
}

/** Without comments and indentation. */
function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/([(]) | ([)])/g, '$1$2')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':');
}
