// What a word processor's text may look like inside a page: text and tables, nothing that acts or weighs.

/** Only plain elements; pictures that cannot be shown become a word, links lead out only over http. */
export async function cleaned(html: string): Promise<string> {
  const { default: sanitize } = await import('sanitize-html');
  return sanitize(html, {
    allowedTags: 'h2 h3 h4 h5 p ul ol li table thead tbody tr th td strong em u s sub sup a br img'.split(' '),
    allowedAttributes: { a: ['href'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'], img: ['src', 'alt', 'loading'] },
    allowedSchemesByTag: { img: ['picture'] },
    allowedSchemes: ['http', 'https'],
    allowProtocolRelative: false,
    transformTags: {
      h1: 'h2',
      h6: 'h5',
      b: 'strong',
      i: 'em',
      img: (_name, { src = '', alt }) =>
        /^picture:\d+\.\w+$/.test(src)
          ? { tagName: 'img', attribs: { src, alt: alt || '图片，原文件里没有写说明', loading: 'lazy' } as Record<string, string> }
          : { tagName: 'em', attribs: {}, text: '（图片，请看原文件）' },
      // Notes and bookmarks lead nowhere in here.
      a: (_name, { href }) => ({
        tagName: href && /^https?:/.test(href) ? 'a' : 'u',
        attribs: href && /^https?:/.test(href) ? { href } : ({} as Record<string, string>),
      }),
    },
  });
}

/** Whole blocks from the beginning, until `most` characters. */
export function cutHtml(html: string, most: number): { html: string; cut: boolean } {
  if (html.length <= most) return { html, cut: false };
  let depth = 0;
  let end = 0;
  for (const tag of html.matchAll(/<(\/?)(p|h[2-5]|ul|ol|table)\b[^>]*>/g)) {
    depth += tag[1] ? -1 : 1;
    if (depth !== 0) continue;
    const after = tag.index + tag[0].length;
    if (after > most && end > 0) break;
    end = after;
    if (after > most) break;
  }
  return { html: end > most * 2 ? '' : html.slice(0, end), cut: true };
}
