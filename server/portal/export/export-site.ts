// The static export: everything public as plain files, only what changed, the manifest last.
import { resolve } from 'node:path';
import type { Runtime } from '#kernel/command';
import { digest } from '#kernel/ids';
import { findSite, type PortalConfig } from '../desk.ts';
import { othersFirst } from '../others-first.ts';
import { type ExportFolder, openFolder, whyNotInto } from './folder.ts';
import { takeAwayGone } from './gone.ts';
import { forgotten, type Manifest, readManifest, sealKey, writeManifest } from './manifest.ts';
import { makeOpenFolder } from './open-to-all.ts';
import { openRenderer, type Renderer } from './render.ts';
import { rewriteHtml } from './rewrite.ts';
import { writeSearchFiles } from './search-files.ts';
import { searchScript, staticSearchPage } from './search-page.ts';
import { fileKnowing, plainFile, walk } from './walk.ts';

export interface ExportAsked {
  folder: string;
  /** Only this organ; null: all. */
  organ: string | null;
  /** Where people reach the export, e.g. `https://www.example.gov.cn/xxgk`; null: unknown. */
  base: string | null;
  /** Writes every file again, whatever the manifest says. */
  afresh: boolean;
  /** Told now and then: files made, addresses still waiting. */
  progress: (made: number, waiting: number) => void;
}

export interface Exported {
  /** A sentence why nothing was done; null: done. */
  problem: string | null;
  files: number;
  pages: number;
  changed: number;
  removed: number;
  /** Nothing public had changed since the export before. */
  unchanged: boolean;
  digest: string | null;
}

const none: Exported = { problem: null, files: 0, pages: 0, changed: 0, removed: 0, unchanged: false, digest: null };

export async function exportSite(runtime: Runtime, config: PortalConfig, of: ExportAsked): Promise<Exported> {
  const at = resolve(of.folder);
  const problem = await whyNotInto(at);
  if (problem !== null) return { ...none, problem };
  const renderer = await openRenderer(runtime, config, of.organ);
  try {
    if (renderer.organs.length === 0)
      return { ...none, problem: of.organ === null ? '还没有公开信息的机关。' : `没有地址名为“${of.organ}”的机关。` };
    makeOpenFolder(at);
    const known = await readManifest(at);
    const former = known && of.afresh ? forgotten(known) : known;
    const state = await stateOf(runtime, renderer, of);
    const folder = await openFolder(at, former);
    const whole = former?.state === state && former.organ === of.organ && former.base === of.base;
    if (whole && (await allThere(folder, former))) {
      await folder.close();
      const files = Object.keys(former.files).length;
      return { ...none, files, unchanged: true, digest: former.digest };
    }
    return await write(runtime, config, renderer, folder, former, { ...of, folder: at, state });
  } finally {
    await renderer.close();
  }
}

/** The same state, and the same would be written again; the day counts too: some pages say what is due. */
async function stateOf(runtime: Runtime, renderer: Renderer, { organ, base }: ExportAsked): Promise<string> {
  const versions = await renderer.reader.versions();
  const lines = renderer.organs.map(({ id }) => `${id} ${versions.get(id) ?? 0}`);
  return digest([runtime.clock.today(), renderer.frame, organ ?? '', base ?? '', ...lines].join('\n'));
}

const lookedAtOnce = 500;

async function allThere(folder: ExportFolder, former: Manifest): Promise<boolean> {
  let looked = 0;
  for (const path of Object.keys(former.files)) {
    if (looked++ % lookedAtOnce === 0) await othersFirst();
    if (!(await folder.keep(path))) return false;
  }
  return true;
}

async function write(
  runtime: Runtime,
  config: PortalConfig,
  renderer: Renderer,
  folder: ExportFolder,
  former: Manifest | null,
  of: ExportAsked & { state: string },
): Promise<Exported> {
  const { base } = of;
  const live = config.publicUrl === null ? null : config.publicUrl + config.basePath;
  const rewriting = { base, live, fileOf: (address: string) => fileKnowing(base, address, () => '') };
  const noticed = former ? await takeAwayGone(renderer, folder, former, rewriting) : 0;
  const sameFrame = former?.frame === digest(renderer.frame) && former.base === base;
  const homes = renderer.organs.map((organ) => `/o/${encodeURIComponent(organ.slug)}/`);
  const maps = base === null ? [] : ['/sitemap.xml', ...(new URL(base).pathname === '/' ? ['/robots.txt'] : [])];
  const { pages } = await walk({ renderer, folder, base, live, sameFrame, progress: of.progress }, ['/', ...homes, ...maps]);
  await writeSearch(runtime, renderer, folder, rewriting);
  await folder.put('404.html', plainFile(await renderer.render('/not-here'), { ...rewriting, file: '404.html', anywhere: true }));
  const removed = noticed + (await folder.sweep());
  const { files, changed } = folder;
  const head = { madeAt: runtime.clock.now(), organ: of.organ, base, state: of.state, frame: digest(renderer.frame) };
  const made = await writeManifest(of.folder, { ...head, previous: former?.digest ?? null, files }, await sealKey(config.dataFolder));
  await folder.close();
  return { ...none, files: Object.keys(files).length, pages, changed, removed, digest: made };
}

async function writeSearch(
  runtime: Runtime,
  renderer: Renderer,
  folder: ExportFolder,
  rewriting: Omit<Parameters<typeof rewriteHtml>[1], 'file'>,
): Promise<void> {
  await folder.put(searchScript.file, searchScript.body);
  for (const organ of renderer.organs) {
    const site = await findSite(renderer.desk, organ.slug);
    if (!site) continue;
    const file = `o/${organ.slug}/search.html`;
    await folder.put(file, Buffer.from(rewriteHtml(staticSearchPage(site), { ...rewriting, file })));
    await writeSearchFiles(folder, renderer.reader, runtime.database.read, organ);
  }
}
