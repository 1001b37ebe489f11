// The guide as a text to publish: it goes to the public as a publication of the kind `guide`, through the usual reviews.
import type { Static } from 'typebox';
import type { GuideText } from '#contract/catalogue';
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import { refuse } from '../errors.ts';
import { guideSections } from './sections.ts';
import { newestEdition, type SectionTexts } from './stored-guide.ts';

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

/** The newest edition. Throws `catalogue.guideMissing`. */
export async function guideText(db: Db, organId: string): Promise<Static<typeof GuideText>> {
  const edition = await newestEdition(db, organId);
  if (!edition) throw refuse('catalogue.guideMissing');
  const organ = await findOrgan(db, organId);
  const texts = JSON.parse(edition.sections) as SectionTexts;
  const filled = guideSections.filter(({ key }) => (texts[key] ?? '').trim() !== '');
  const html = filled.map(({ key, title }, at) => `<h2>${ordinals[at]}、${title}</h2>${paragraphs(texts[key]!)}`).join('');
  return { title: `${organ.name}政府信息公开指南`, html, edition: edition.n };
}

/** Lines as paragraphs, nothing in them read as markup. */
export function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
    .join('');
}
