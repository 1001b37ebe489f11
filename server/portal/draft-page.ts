// The page a text would have, made with the same parts as the public one; nothing on it can be pressed and nothing is kept.
import { type Desk, findSite } from './desk.ts';
import { publicationPage } from './pages/publication.ts';
import type { PublicationView } from './views.ts';

/** HTML of the page under the organ's section; null when the organ has none. */
export async function draftPage(desk: Desk, slug: string, of: PublicationView): Promise<string | null> {
  const site = await findSite(desk, slug, { answers: false });
  if (!site) return null;
  // There is no address to share yet.
  return publicationPage(site, of, { today: desk.today(), alike: [] }).replace(/<section class="share"[\s\S]*?<\/section>/, '');
}
