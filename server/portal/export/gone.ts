// What the export before holds and is public no longer: taken away before anything else is done.

import { othersFirst } from '../others-first.ts';
import type { ExportFolder } from './folder.ts';
import type { Manifest } from './manifest.ts';
import type { Renderer } from './render.ts';
import type { Rewriting } from './rewrite.ts';
import { plainFile } from './walk.ts';

const rowsAtOnce = 500;

/** Pages of what was withdrawn become its notice or go; files that hang on nothing public go. Returns how many were taken away. */
export async function takeAwayGone(
  renderer: Renderer,
  folder: ExportFolder,
  former: Manifest,
  rewriting: Omit<Rewriting, 'file'>,
): Promise<number> {
  let gone = 0;
  for (const organ of renderer.organs) {
    const at = `o/${organ.slug}`;
    const numbers = await publicNumbers(renderer, organ.id);
    const stored = new RegExp(`^${at}/(?:files|preview)/([0-9a-f]{64})`);
    for (const path of Object.keys(former.files)) {
      const number = path.startsWith(`${at}/p/`) ? path.slice(at.length + 3, -'.html'.length) : null;
      if (number !== null && !numbers.has(number)) {
        await toNotice(renderer, folder, `/${at}/p/${encodeURIComponent(number)}`, path, rewriting);
        for (const other of [`${at}/data/p/${number}.json`, `${at}/qr/${number}.svg`]) await folder.remove(other);
        gone += 1;
      }
      const hash = stored.exec(path)?.[1];
      if (hash && (await renderer.file(organ.slug, hash)) === null) {
        await folder.remove(path);
        gone += 1;
      }
    }
  }
  return gone;
}

async function publicNumbers({ reader }: Renderer, organId: string): Promise<Set<string>> {
  const numbers = new Set<string>();
  for (let part = 1; ; part++) {
    await othersFirst();
    const entries = await reader.siteMap(organId, part, rowsAtOnce);
    for (const { number } of entries) numbers.add(number);
    if (entries.length < rowsAtOnce) return numbers;
  }
}

/** The address keeps saying that something stood here and is withdrawn. */
async function toNotice(
  renderer: Renderer,
  folder: ExportFolder,
  address: string,
  file: string,
  rewriting: Omit<Rewriting, 'file'>,
): Promise<void> {
  const rendered = await renderer.render(address);
  if (rendered.status === 410) await folder.put(file, plainFile(rendered, { ...rewriting, file }));
  else await folder.remove(file);
}
