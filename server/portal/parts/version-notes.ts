// What happened to a publication since: changes with their notes, documents it repealed or was repealed by.
import { html } from 'ghtml';
import { type Day, dayInWords, dayOf, isDay } from '#kernel/day';
import type { Site } from '../site.ts';
import { publicationUrl } from '../urls.ts';
import type { LinkView, PublicationView, ValidityNoteView, VersionNoteView } from '../views.ts';
import { time } from './publication-table.ts';

/** The warning before the text of what is no longer wholly in force, and of what will soon not be. */
export function validityNotice(site: Site, of: PublicationView, today: Day): string {
  const coming = of.validities.filter((one) => !one.inForce).map((one) => notice(comingChange(site, one)));
  return [now(site, of, today), ...coming].join('\n');
}

function now(site: Site, of: PublicationView, today: Day): string {
  if (of.validity && of.validity !== '有效') return notice(notInForce(site, of));
  if (of.expiresOn && of.expiresOn < today)
    return notice(html`请注意：本文件标明有效期至${dayInWords(of.expiresOn as Day)}，已经届满，是否继续有效请向本机关核实。`);
  return '';
}

/** Every document that made it so: a text may be amended more than once. */
function notInForce(site: Site, of: PublicationView): string {
  const causes = of.validities.filter((one) => one.inForce && one.validity === of.validity);
  const since = causes.map((one) => html`自${dayInWords(one.onDay as Day)}起!${by(site, one)}`).join('；');
  const told = since || (isDay(of.repealedOn) ? `自${dayInWords(of.repealedOn)}起` : '');
  const notes = causes.map((one) => ended(one.note)).join('');
  return html`请注意：本文件的有效性为“${of.validity}”!${told === '' ? '' : `，${told}`}。${notes}阅读和引用时请核对现行规定。`;
}

function comingChange(site: Site, of: ValidityNoteView): string {
  return html`请注意：自${dayInWords(of.onDay as Day)}起，本文件的有效性将变为“${of.validity}”!${by(site, of)}。${ended(of.note)}`;
}

const notice = (content: string): string => html`<p class="notice" role="note">!${content}</p>`;
const ended = (sentence: string): string => (sentence ? `${sentence.replace(/。$/, '')}。` : '');

function by(site: Site, { by: link, byDocument }: ValidityNoteView): string {
  if (link) return html`，依据<a href="${publicationUrl(site, link.number)}">《${link.title}》</a>`;
  return byDocument ? html`，依据${byDocument}` : '';
}

/** 修改记录: what later editions changed. */
export function versionNotes(of: PublicationView): string {
  const changes = of.versions.filter((one) => one.edition > 1);
  if (changes.length === 0) return '';
  return html`<section class="versions" aria-labelledby="versions"><h2 id="versions">修改记录</h2><ol>!${changes.map(versionLine).join('\n')}
<li>!${time(of.publishedOn)} 首次发布</li></ol><p class="quiet">正文是现在的版本。</p></section>`;
}

function versionLine({ publishedAt, kindName, note }: VersionNoteView): string {
  return html`<li>!${time(dayOf(publishedAt))} <b>${kindName ?? '修改'}</b>!${note ? html`：${note}` : ''}</li>`;
}

/** Documents linked both ways, under the words of the relation. */
export function relations(site: Site, of: PublicationView): string {
  const groups = Map.groupBy(of.relations, (one) => one.words);
  return [...groups]
    .map(([words, all], at) =>
      linkList(
        site,
        headingOf(words),
        `relation-${at + 1}`,
        all.map((one) => one.link),
      ),
    )
    .join('\n');
}

/** 废止 → 本文件废止的文件; 被……废止 → 废止本文件的文件. */
function headingOf(words: string): string {
  const passive = /^被……(.+)$/.exec(words)?.[1];
  if (passive) return `${passive}本文件的文件`;
  return words === '相关' ? '相关文件' : `本文件${words}的文件`;
}

export function linkList(site: Site, name: string, id: string, links: readonly LinkView[]): string {
  if (links.length === 0) return '';
  const lines = links.map(
    (link) => html`<li><a href="${publicationUrl(site, link.number)}">${link.title}</a> !${time(link.publishedOn)}</li>`,
  );
  return html`<section class="related" aria-labelledby="!${id}"><h2 id="!${id}">${name}</h2><ul class="lines">!${lines.join('\n')}</ul></section>`;
}
