// The pages of subjects: all of them, and what stands under one.
import type { Desk } from '../desk.ts';
import { pageIn, words } from '../filters.ts';
import { themePage, themesPage } from '../pages/themes.ts';
import type { Site } from '../site.ts';
import { shownSubject, subjectsCalled, themesOf } from '../subjects.ts';
import { themeUrl } from '../urls.ts';
import type { Made, Question } from './made.ts';

export async function themes(desk: Desk, site: Site): Promise<Made> {
  const { id } = site.organ;
  const view = { themes: themesOf(await desk.subjects(id)), tags: await desk.tags(id) };
  return { text: themesPage(site, view), canonical: themeUrl(site) };
}

export async function theme(desk: Desk, site: Site, { params, query }: Question): Promise<Made | null> {
  const all = await desk.subjects(site.organ.id);
  const found = subjectsCalled(all, words(params.subject));
  if (found.length === 0) return null;
  const name = shownSubject(words(params.subject).replaceAll('／', '/'));
  const page = pageIn(query);
  const total = found.reduce((sum, one) => sum + one.count, 0);
  const listing = await desk.reader.ofSubjects(
    site.organ.id,
    found.map((one) => one.subject),
    total,
    page,
  );
  if (page > 1 && listing.rows.length === 0) return null;
  return { text: themePage(site, { name, listing, theme: themesOf(found)[0]! }), canonical: themeUrl(site, name, page) };
}
