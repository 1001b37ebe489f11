// The files attached to a publication, with kind and size, ready for download.
import { html } from 'ghtml';
import { extensionOf, hasPreview } from '../preview/preview.ts';
import type { Site } from '../site.ts';
import { fileUrl, previewUrl } from '../urls.ts';
import type { AttachmentView } from '../views.ts';

export function attachmentList(site: Site, files: readonly AttachmentView[]): string {
  if (files.length === 0) return '';
  const lines = files.map(
    (file) =>
      html`<li><a href="${fileUrl(site, file.fileHash, file.fileName)}" download>${file.title || file.fileName}</a> <span class="quiet">（${kindOf(file)}，${sizeInWords(file.size)}）</span>!${preview(site, file)}</li>`,
  );
  return html`<section class="attachments" aria-labelledby="attachments"><h2 id="attachments">附件</h2><ol>!${lines.join('\n')}</ol></section>`;
}

function preview(site: Site, file: AttachmentView): string {
  if (!hasPreview(file)) return '';
  return html` <a class="preview" href="${previewUrl(site, file.fileHash)}">预览<span class="unseen">${file.title || file.fileName}</span></a>`;
}

const kinds: Record<string, string> = {
  pdf: 'PDF 文档',
  doc: 'Word 文档',
  docx: 'Word 文档',
  wps: 'WPS 文档',
  xls: 'Excel 表格',
  xlsx: 'Excel 表格',
  et: 'WPS 表格',
  csv: 'CSV 表格',
  ofd: 'OFD 文档',
  ppt: '演示文稿',
  pptx: '演示文稿',
  zip: '压缩包',
  txt: '文本',
  jpg: '图片',
  jpeg: '图片',
  png: '图片',
  gif: '图片',
  webp: '图片',
};

function kindOf(file: AttachmentView): string {
  const extension = extensionOf(file.fileName);
  return kinds[extension] ?? (extension ? extension.toUpperCase() : '文件');
}

/** `1.2 MB` */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${value >= 100 ? Math.round(value) : Number(value.toFixed(1))} ${unit}`;
}
