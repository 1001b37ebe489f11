// 主动公开基本目录 as a page.
import type { Desk } from '../desk.ts';
import { dutiesPage } from '../pages/duties.ts';
import type { Site } from '../site.ts';
import { dutiesUrl } from '../urls.ts';
import type { Made } from './made.ts';

export async function duties(desk: Desk, site: Site): Promise<Made> {
  return { text: dutiesPage(site, await desk.reader.duties(site.organ.id)), canonical: dutiesUrl(site) };
}
