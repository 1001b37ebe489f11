// Links and images of a page: what is plainly wrong with them can be said without asking the network.
import { isIP } from 'node:net';
import { type HtmlElement, htmlElements } from '#documents';
import { type Finding, type FindingKind, type ScreeningOptions, suggestions } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

export interface Link {
  href: string;
  /** What one clicks on, or the description of an image. */
  text: string;
  of: 'link' | 'image';
  start: number;
  end: number;
}

/** Every link and image address of the page, in order. */
export function linksOf(html: string): Link[] {
  return pageElements(html).flatMap(({ name, attributes, text, start, end }): Link[] => {
    if (name === 'img')
      return attributes.src === undefined ? [] : [{ href: attributes.src, text: attributes.alt ?? '', of: 'image', start, end }];
    return attributes.href === undefined ? [] : [{ href: attributes.href, text, of: 'link', start, end }];
  });
}

/** Findings about addresses nobody outside can open, and about images that say nothing to those who cannot see them. */
export function linkFindings(html: string, options: ScreeningOptions = {}): Finding[] {
  const field = options.field ?? '正文';
  const findings: Finding[] = [];
  const add = (
    kind: FindingKind,
    { start, end }: { start: number; end: number },
    where: string,
    excerpt: string,
    suggestion: string,
    value = excerpt,
  ) =>
    findings.push({
      kind,
      severity: 'warn',
      where,
      start,
      end,
      excerpt,
      fingerprint: fingerprint(kind, `${value}\u0000${where}`, options.key),
      suggestion,
      marks: [],
    });
  for (const link of linksOf(html)) {
    const wrong = whyWrong(link);
    if (wrong)
      add(
        'link',
        link,
        `${field}里的${link.of === 'image' ? '图片' : `链接“${short(link.text)}”`}`,
        short(link.href.trim() || '（空）', 60),
        wrong,
      );
  }
  pageElements(html)
    .filter((element) => element.name === 'img')
    .forEach((image, at) => {
      const file = fileOf(image.attributes.src ?? '');
      // The name of a stored file is its hash and says nothing.
      const shown = /^[0-9a-f]{64}$/.test(file) ? '没有写说明' : short(file);
      if (!isDescribed(image)) add('image', image, `${field}第${at + 1}张图片`, shown, suggestions.image, file);
    });
  return findings;
}

/** What is wrong with an address, as a sentence; '' when nothing can be said without trying it. */
export function whyWrong({ href, of }: Pick<Link, 'href' | 'of'>): string {
  const address = href.trim();
  const thing = of === 'image' ? '图片' : '链接';
  if (address === '' || address === 'about:blank') return `${thing}没有地址，请补上或者删去。`;
  if (of === 'link' && address.startsWith('#')) return address.length > 1 ? '' : '链接没有地址，请补上或者删去。';
  if (/^file:|^[a-z]:[\\/]|^\\\\/i.test(address)) return `${thing}指向编辑人员自己电脑里的文件，别人打不开。请把文件作为附件上传。`;
  if (/AppData|Local.?Temp|msohtmlclip|ksohtml|clip_image/i.test(address))
    return `${thing}指向办公软件的临时文件，别人打不开。请重新上传。`;
  if (/^(?:javascript|vbscript):/i.test(address)) return '链接是一段程序，不是地址，请删去。';
  if (/^(?:blob|wps|ksowebstartup|ms-word|ms-excel|chrome|edge|about|ftp):/i.test(address))
    return `${thing}只在编辑人员的电脑上有用，请换成公开的网址。`;
  if (/^https?[：]|^https?:\/(?!\/)|^(?:https?:\/\/){2}/i.test(address)) return '网址写错了（冒号或者斜线），请改正。';
  return /^https?:/i.test(address) ? whyWrongHost(address, of) : '';
}

function whyWrongHost(address: string, of: Link['of']): string {
  if (!URL.canParse(address)) return '网址写错了，请改正。';
  const { hostname, username } = new URL(address);
  if (username !== '') return '网址里带有用户名，请去掉。';
  if (isInside(hostname)) return `地址 ${hostname} 只在单位内部能打开，请换成公开的网址。`;
  if (of === 'image' && /(?:^|\.)(?:qpic\.cn|qlogo\.cn|sinaimg\.cn)$/.test(hostname))
    return '图片存放在别的平台，在本站显示不出来。请下载后上传。';
  if (
    /(?:^|\.)(?:kdocs\.cn|wps\.cn|docs\.qq\.com|mail\.qq\.com|mail\.163\.com|shimo\.im|feishu\.cn|dingtalk\.com|pan\.baidu\.com)$/.test(
      hostname,
    )
  )
    return '地址指向需要登录的网盘、邮箱或者在线文档，公众打不开。请把文件作为附件上传。';
  return '';
}

/** True for names and numbers that mean something only inside an organ's network. */
export function isInside(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(host) !== 0) return isPrivateAddress(host);
  return host === 'localhost' || !host.includes('.') || /\.(?:local|localhost|lan|internal|intranet|home|corp)$/.test(host);
}

/** True for addresses of private, local, shared and reserved networks (RFC 1918, 4193, 6598 and others). */
export function isPrivateAddress(ip: string): boolean {
  const mapped = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  const four = mapped ?? ip;
  if (isIP(four) === 4) return isPrivateFour(four.split('.').map(Number));
  return /^(?:::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})?)?$|::ffff:|f[cd]|fe[89a-f]|ff|64:ff9b|100:|2001:db8|2002:)/i.test(ip);
}

function isPrivateFour([a = 0, b = 0, c = 0]: number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b < 32;
  if (a === 192) return b === 168 || (b === 0 && (c === 0 || c === 2));
  return (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) || (a === 203 && b === 0 && c === 113);
}

function pageElements(html: string): HtmlElement[] {
  return /<(?:a|img|area)\b/i.test(html) ? htmlElements(html, ['a', 'img', 'area']) : [];
}

function isDescribed({ attributes }: HtmlElement): boolean {
  if (attributes.role === 'presentation' || attributes.role === 'none' || attributes['aria-hidden'] === 'true') return true;
  const words = (attributes.alt ?? attributes['aria-label'] ?? '').trim();
  return (
    words !== '' && !/^(?:图片|image|img|微信图片|未标题|截图|photo|picture)?[\s_()（）\d-]*(?:\.(?:png|jpe?g|gif|webp|bmp))?$/i.test(words)
  );
}

function fileOf(src: string): string {
  if (src.startsWith('data:')) return '贴在文中的图片';
  return (
    src
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

function short(text: string, length = 20): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
