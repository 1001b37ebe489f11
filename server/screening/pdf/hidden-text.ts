// Which signs of a painted page a reader does not see, and why.
import { type Box, holds } from './matrix.ts';
import type { Glyph, Painted, Painting } from './page-painting.ts';

export type Unseen = 'boxed' | 'pictured' | 'invisible' | 'white' | 'outside';

/** The signs nobody sees, by reason. A page that is one picture with its words behind it (a scan with recognised text) hides nothing. */
export function unseenIn({ glyphs, painted }: Painting, page: Box): Map<Unseen, string> {
  const unseen = new Map<Unseen, string>();
  const scan = painted.some((one) => one.kind === 'image' && share(one, page) > 0.6);
  for (const glyph of glyphs) {
    const reason = reasonOf(glyph, painted, page, scan);
    if (reason) unseen.set(reason, (unseen.get(reason) ?? '') + glyph.sign);
  }
  for (const [reason, text] of unseen) if (text.replace(/[\s.,，。…·_-]/g, '').length < 2) unseen.delete(reason);
  return unseen;
}

/** True for a page that is a picture and holds no words. */
export function isPictureOnly({ glyphs, painted }: Painting, page: Box): boolean {
  return glyphs.length < 5 && painted.some((one) => one.kind === 'image' && share(one, page) > 0.3);
}

function reasonOf({ x, y, invisible, white, order }: Glyph, painted: readonly Painted[], page: Box, scan: boolean): Unseen | null {
  if (!holds({ left: page.left - 2, right: page.right + 2, bottom: page.bottom - 2, top: page.top + 2 }, x, y)) return 'outside';
  if (invisible) return scan ? null : 'invisible';
  const over = painted.filter((one) => one.order > order && holds(one, x, y));
  if (over.some((one) => one.kind === 'box')) return 'boxed';
  if (!scan && over.some((one) => one.kind === 'image' && !one.translucent)) return 'pictured';
  const onColour = painted.some((one) => one.order <= order && !one.white && holds(one, x, y));
  return white && !onColour ? 'white' : null;
}

function share(one: Box, page: Box): number {
  const width = Math.min(one.right, page.right) - Math.max(one.left, page.left);
  const height = Math.min(one.top, page.top) - Math.max(one.bottom, page.bottom);
  return (Math.max(0, width) * Math.max(0, height)) / ((page.right - page.left) * (page.top - page.bottom));
}
