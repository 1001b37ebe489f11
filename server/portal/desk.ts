// What every page needs, put together: settings, host templates, assets, the section of the organ asked for.
import type { Config } from '#kernel/config';
import type { Day } from '#kernel/day';
import { type Assets, readAssets } from './assets.ts';
import { type HostTemplates, hostTemplates } from './host-templates.ts';
import { hantPath, type Modes, plainModes } from './modes.ts';
import { type Often, often } from './often.ts';
import type { PageCache } from './page-cache.ts';
import type { PortalReader } from './reader.ts';
import type { Frame, Site } from './site.ts';
import type { ColumnView, OrganView, ReportFields, SubjectView, TagView } from './views.ts';

export type PortalConfig = Pick<Config, 'basePath' | 'publicUrl' | 'dataFolder' | 'mode'>;

/** Tag of what belongs to no single organ. */
export const installation = '*';

/** `address`: the reader's network address, for the audit entry. */
export type Report = (organId: string, fields: ReportFields, address: string) => Promise<{ number: string }>;

/** What the pages need besides reading. */
export interface Ports {
  /** Takes in what a reader reports; answers the receipt number. Throws the refusal with a sentence for each field. */
  report: Report;
  today: () => Day;
}

export interface Desk extends Ports {
  config: PortalConfig;
  reader: PortalReader;
  cache: PageCache;
  assets: Assets;
  templates: HostTemplates;
  organs(): Promise<OrganView[]>;
  columns(organId: string): Promise<ColumnView[]>;
  subjects(organId: string): Promise<SubjectView[]>;
  tags(organId: string): Promise<TagView[]>;
  /** False where the pages become plain files. Default: true. */
  answers?: boolean;
  /** How often one address may report. */
  reports: Often;
  /** Organs and columns are read anew when next needed. */
  renew(): void;
}

const reportsAtMost = 10;
const reportsWithin = 10 * 60 * 1000;

export function openDesk(config: PortalConfig, reader: PortalReader, cache: PageCache, ports: Ports): Desk {
  const columns = perOrgan(cache, (organId) => reader.columns(organId));
  const subjects = perOrgan(cache, (organId) => reader.subjects(organId));
  const tags = perOrgan(cache, (organId) => reader.tags(organId));
  let organs = remembered(cache, installation, () => reader.organs());
  return {
    config,
    reader,
    cache,
    ...ports,
    reports: often(reportsAtMost, reportsWithin),
    assets: readAssets(),
    templates: hostTemplates(config.dataFolder),
    organs: () => organs(),
    renew() {
      for (const one of [columns, subjects, tags]) one.forget();
      organs = remembered(cache, installation, () => reader.organs());
    },
    columns: columns.of,
    subjects: subjects.of,
    tags: tags.of,
  };
}

/** The same, organ by organ. */
function perOrgan<T>(cache: PageCache, ask: (organId: string) => Promise<T>) {
  const known = new Map<string, () => Promise<T>>();
  return {
    forget: () => known.clear(),
    of(organId: string): Promise<T> {
      const one = known.get(organId) ?? remembered(cache, organId, () => ask(organId));
      known.set(organId, one);
      return one();
    },
  };
}

/** Asks once and remembers for as long as pages read at the same time may be kept. */
function remembered<T>(cache: PageCache, tag: string, ask: () => Promise<T>): () => Promise<T> {
  let known: { stamp: string; answer: T } | null = null;
  return async () => {
    const stamp = cache.stamp(tag);
    if (known?.stamp !== stamp) known = { stamp, answer: await ask() };
    return known.answer;
  };
}

/** How a page is to be framed where that differs from the settings. */
export interface Framing {
  /** The one in the settings unless a feed must name the host people used. */
  origin?: string;
  modes?: Modes;
  /** False where the pages are plain files. */
  answers?: boolean;
}

/** What frames any page. */
export function frameOf(desk: Desk, { origin, modes = plainModes, answers = desk.answers ?? true }: Framing = {}): Frame {
  const { config, templates, assets } = desk;
  const at = (name: string) => `${config.basePath}/assets/${name}`;
  return {
    basePath: modes.hant ? config.basePath + hantPath : config.basePath,
    root: config.basePath,
    modes,
    answers,
    origin: origin ?? config.publicUrl ?? '',
    demo: config.mode === 'demo',
    header: templates.header,
    footer: templates.footer,
    assets: { style: at(assets.style.name), script: at(assets.script.name), icon: at(assets.icon.name) },
  };
}

export async function siteOf(desk: Desk, organ: OrganView, framing?: Framing): Promise<Site> {
  const several = (await desk.organs()).length > 1;
  return { ...frameOf(desk, framing), organ, columns: await desk.columns(organ.id), several };
}

/** The section under that slug; null when no organ has it. */
export async function findSite(desk: Desk, slug: string, framing?: Framing): Promise<Site | null> {
  const organ = (await desk.organs()).find((one) => one.slug === slug);
  return organ ? siteOf(desk, organ, framing) : null;
}
