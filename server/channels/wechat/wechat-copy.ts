// A published text as the editor of a WeChat account takes it: styles inline, no classes, no links outward, pictures numbered.
import { Parser } from 'htmlparser2';
import { escapeHtml, styleOf } from './inline-styles.ts';

export interface TextToCopy {
  title: string;
  bodyHtml: string;
  issuingOrgan: string;
  publishedOn: string;
  attachments: readonly { title: string; fileName: string }[];
  /** The page's whole address; null while the site's own address is not in the settings. */
  pageUrl: string | null;
}

export interface CopyPicture {
  /** From 1, in the order of the text. */
  order: number;
  src: string;
  description: string;
}

export interface WechatCopy {
  html: string;
  pictures: CopyPicture[];
  /** What the account's editor cannot carry, in sentences. */
  lost: string[];
}

interface Writing {
  out: string[];
  pictures: CopyPicture[];
  links: { text: string; href: string }[];
  /** The link being read, with its words. */
  link: { href: string; words: string } | null;
}

const kept = new Set(
  'h2 h3 h4 h5 p ul ol li table caption thead tbody tfoot tr th td strong em u s sub sup blockquote figure figcaption'.split(' '),
);
const renamed: Record<string, string> = { h2: 'p', h3: 'p', h4: 'p', h5: 'p', figure: 'section', figcaption: 'p', caption: 'caption' };

/** Makes the copy. Pure: the same text gives the same copy. */
export function wechatCopy(of: TextToCopy): WechatCopy {
  const writing: Writing = { out: [], pictures: [], links: [], link: null };
  write(writing, of.bodyHtml);
  const html = `<section style="${styleOf('text')}">${writing.out.join('')}${linkNotes(writing.links)}${attachmentNote(of)}${sourceNote(of)}</section>`;
  return { html, pictures: writing.pictures, lost: whatIsLost(writing, of) };
}

function write(to: Writing, html: string): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(to, name, attributes),
      ontext: (text) => {
        if (to.link) to.link.words += text;
        to.out.push(escapeHtml(text));
      },
      onclosetag: (name) => close(to, name),
    },
    { decodeEntities: true },
  );
  parser.end(html);
}

function open(to: Writing, name: string, attributes: Record<string, string>): void {
  if (name === 'br') to.out.push('<br>');
  else if (name === 'hr') to.out.push(`<section style="${styleOf('rule')}"></section>`);
  else if (name === 'img') addPicture(to, attributes);
  else if (name === 'a') to.link = { href: attributes.href ?? '', words: '' };
  else if (kept.has(name))
    to.out.push(`<${renamed[name] ?? name}${cellAttributes(attributes)} style="${styleOf(name, alignOf(attributes))}">`);
}

function close(to: Writing, name: string): void {
  if (name === 'a') closeLink(to);
  else if (kept.has(name)) to.out.push(`</${renamed[name] ?? name}>`);
}

// An ordinary account may not link outward: the words stay, the address stands below under a number.
function closeLink(to: Writing): void {
  const { link } = to;
  to.link = null;
  if (!link || !/^https?:/i.test(link.href)) return;
  to.links.push({ text: link.words.trim(), href: link.href });
  to.out.push(`<sup style="${styleOf('sup')}">[${to.links.length}]</sup>`);
}

// Pictures of an office's own server are not taken over when pasting; a marked place says where each belongs.
function addPicture(to: Writing, { src = '', alt = '' }: Record<string, string>): void {
  const picture = { order: to.pictures.length + 1, src, description: alt.trim() };
  to.pictures.push(picture);
  const words = `在这里插入图片${picture.order}${picture.description === '' ? '' : `：${picture.description}`}`;
  to.out.push(`<section style="${styleOf('picturePlace')}">【${escapeHtml(words)}】</section>`);
}

function linkNotes(links: Writing['links']): string {
  if (links.length === 0) return '';
  const lines = links.map(({ text, href }, at) => `<p style="${styleOf('note')}">[${at + 1}] ${escapeHtml(text)}：${escapeHtml(href)}</p>`);
  return `<p style="${styleOf('noteHead')}">文中提到的网址</p>${lines.join('')}`;
}

function attachmentNote({ attachments, pageUrl }: TextToCopy): string {
  if (attachments.length === 0) return '';
  const names = attachments.map(({ title }, at) => `<p style="${styleOf('note')}">附件${at + 1}：${escapeHtml(title)}</p>`).join('');
  const where = pageUrl === null ? '附件请到本机关政府信息公开栏目下载。' : '附件请点击文末“阅读原文”下载。';
  return `<p style="${styleOf('noteHead')}">附件</p>${names}<p style="${styleOf('note')}">${where}</p>`;
}

function sourceNote({ issuingOrgan, publishedOn }: TextToCopy): string {
  return `<p style="${styleOf('source')}">来源：${escapeHtml(issuingOrgan)}　公开日期：${escapeHtml(publishedOn)}</p>`;
}

function whatIsLost({ pictures, links }: Writing, { attachments, pageUrl }: TextToCopy): string[] {
  return [
    ...(pictures.length > 0 ? [`${pictures.length}张图片要在公众号后台按编号插入，请先下载图片包。`] : []),
    ...(links.length > 0 ? [`${links.length}处外部链接在公众号里点不开，已改为文末的编号网址。`] : []),
    ...(attachments.length > 0 ? ['公众号文章不能带附件，文末写明了到哪里下载。'] : []),
    ...(pageUrl === null ? ['系统没有设置本站网址，“阅读原文”请自己填写。'] : []),
  ];
}

function cellAttributes({ colspan, rowspan, start }: Record<string, string>): string {
  const number = (name: string, value: string | undefined) => (value && /^\d{1,4}$/.test(value) ? ` ${name}="${value}"` : '');
  return number('colspan', colspan) + number('rowspan', rowspan) + number('start', start);
}

function alignOf(attributes: Record<string, string>): string {
  return /\balign-(left|center|right|justify)\b/.exec(attributes.class ?? '')?.[1] ?? '';
}
