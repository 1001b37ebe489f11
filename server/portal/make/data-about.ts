// The page that tells programs and their makers what can be taken away.
import type { Desk } from '../desk.ts';
import { dataPage } from '../pages/data.ts';
import type { Site } from '../site.ts';
import { dataUrl } from '../urls.ts';
import type { Made } from './made.ts';

export async function dataAbout(_desk: Desk, site: Site): Promise<Made> {
  return { text: dataPage(site), canonical: dataUrl(site) };
}
