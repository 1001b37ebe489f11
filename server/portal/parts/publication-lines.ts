// Publications as plain lines, title and day: on the section's home.
import { html } from 'ghtml';
import type { Site } from '../site.ts';
import { publicationUrl } from '../urls.ts';
import type { ListedView } from '../views.ts';
import { time } from './publication-table.ts';

export function publicationLines(site: Site, rows: readonly ListedView[]): string {
  const lines = rows.map((row) => html`<li><a href="${publicationUrl(site, row.number)}">${row.title}</a> !${time(row.publishedOn)}</li>`);
  return html`<ul class="lines">!${lines.join('\n')}</ul>`;
}
