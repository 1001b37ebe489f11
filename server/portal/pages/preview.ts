// A file of a publication, readable in the page: its text, its pages or the first rows of its tables.
import { html } from 'ghtml';
import { page } from '../page.ts';
import { sizeInWords } from '../parts/attachments.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { narrow, scrollingTables } from '../parts/publication-text.ts';
import type { Preview, PreviewTable } from '../preview/preview.ts';
import type { Site } from '../site.ts';
import { fileUrl, previewPictureUrl, previewUrl, publicationUrl } from '../urls.ts';
import type { AttachmentView } from '../views.ts';

export function previewPage(site: Site, file: AttachmentView, preview: Preview): string {
  const name = file.title || file.fileName;
  const address = fileUrl(site, file.fileHash, file.fileName);
  return page(site, {
    title: `预览：${name}`,
    labels: [],
    canonical: previewUrl(site, file.fileHash),
    noindex: true,
    main: html`<div class="wide">
!${breadcrumbs(site, [], '附件预览')}
<article class="publication">
<h1>${name}</h1>
<p class="dateline">附件预览，格式和图片以原文件为准　<a href="${address}" download>下载原文件（${sizeInWords(file.size)}）</a>!${file.number ? html`　<a href="${publicationUrl(site, file.number)}">回到正文</a>` : ''}</p>
!${body(site, preview, file)}
</article>
</div>`,
  });
}

function body(site: Site, preview: Preview, file: AttachmentView): string {
  const address = fileUrl(site, file.fileHash, file.fileName);
  if (preview.kind === 'none')
    return html`<p class="notice">${preview.sentence}</p><p><a class="button" href="${address}">打开原文件</a></p>`;
  const more = preview.cut ? html`<p class="notice">后面还有内容，没有全部显示，请<a href="${address}">打开原文件</a>。</p>` : '';
  return shown(site, preview, file) + more;
}

type Shown = Exclude<Preview, { kind: 'none' }>;

function shown(site: Site, preview: Shown, file: AttachmentView): string {
  if (preview.kind === 'text') return text(withPictures(site, file, preview.html));
  return preview.kind === 'pages' ? pages(site, preview, file) : tables(preview.tables);
}

const pictureAt = (site: Site, { fileHash }: AttachmentView, marker: string): string =>
  previewPictureUrl(site, fileHash, marker.replace('picture:', ''));

function withPictures(site: Site, file: AttachmentView, content: string): string {
  return content.replaceAll(
    /(<img src=")(picture:\d+\.\w+)"/g,
    (_, start: string, marker: string) => `${start}${pictureAt(site, file, marker)}"`,
  );
}

const text = (content: string): string => html`<div class="text">!${scrollingTables(content)}</div>`;

function pages(site: Site, { pages: all, placed }: Extract<Preview, { kind: 'pages' }>, file: AttachmentView): string {
  const parts = all.map((one, at) => {
    const heading = all.length > 1 ? html`<h2 class="page-number">第${at + 1}页</h2>` : '';
    const lines = one.split(/\n+/).filter((line) => line.trim() !== '');
    const pictures = (placed[at] ?? []).map(
      (marker, n) =>
        html`<p><img src="${pictureAt(site, file, marker)}" alt="第${at + 1}页的图片${n + 1}，没有文字说明" loading="lazy"></p>`,
    );
    return html`<section>!${heading}!${lines.map((line) => html`<p>${line.trim()}</p>`).join('\n')}!${pictures.join('\n')}</section>`;
  });
  return html`<div class="text">!${parts.join('\n')}</div>`;
}

function tables(all: readonly PreviewTable[]): string {
  if (all.length === 0) return '<p class="notice">表格里没有内容。</p>';
  return all.map(table).join('\n');
}

function table({ name, rows, cut }: PreviewTable, at: number): string {
  const caption = name || `表格${at + 1}`;
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => html`<tr>!${Array.from({ length: width }, (_, n) => html`<td>${row[n] ?? ''}</td>`).join('')}</tr>`);
  const content = html`<table><caption class="unseen">${caption}</caption><tbody>!${lines.join('\n')}</tbody></table>`;
  return html`<section><h2>${caption}</h2><div class="text">!${width > narrow ? scrolling(caption, content) : content}</div>
!${cut ? html`<p class="quiet">只显示前${rows.length}行。</p>` : ''}</section>`;
}

const scrolling = (caption: string, content: string): string =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}，可左右滚动">!${content}</div>`;
