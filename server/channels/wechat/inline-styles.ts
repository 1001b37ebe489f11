// How each part of a text looks inside a WeChat article: the same calm look as the public page, written into every element.

const ink = '#222222';
const blue = '#1d4f91';
const quiet = '#5f6b7a';
const line = '#c9d3e0';

const styles: Record<string, string> = {
  text: `font-size:16px;line-height:1.8;color:${ink};letter-spacing:0.3px;padding:0 6px;`,
  h2: `font-size:19px;font-weight:bold;color:${blue};margin:24px 0 12px;line-height:1.5;`,
  h3: `font-size:17px;font-weight:bold;color:${blue};margin:20px 0 10px;line-height:1.5;`,
  h4: 'font-weight:bold;margin:16px 0 8px;',
  h5: 'font-weight:bold;margin:16px 0 8px;',
  p: 'margin:0 0 16px;text-align:justify;',
  ul: 'margin:0 0 16px;padding-left:22px;',
  ol: 'margin:0 0 16px;padding-left:22px;',
  li: 'margin:0 0 6px;',
  table: `width:100%;border-collapse:collapse;margin:0 0 16px;font-size:14px;line-height:1.5;`,
  caption: 'font-weight:bold;padding:0 0 6px;',
  th: `border:1px solid ${line};padding:6px 8px;background-color:#eef3f9;font-weight:bold;`,
  td: `border:1px solid ${line};padding:6px 8px;`,
  blockquote: `margin:0 0 16px;padding:8px 12px;border-left:3px solid ${blue};color:${quiet};`,
  figure: 'margin:0 0 16px;text-align:center;',
  figcaption: `margin:6px 0 0;font-size:14px;color:${quiet};text-align:center;`,
  sup: `font-size:12px;color:${blue};`,
  rule: `border-top:1px solid ${line};margin:20px 0;`,
  picturePlace: `margin:0 0 16px;padding:18px 12px;border:1px dashed ${quiet};text-align:center;font-size:14px;color:${quiet};`,
  noteHead: `margin:24px 0 6px;font-size:14px;font-weight:bold;color:${quiet};`,
  note: `margin:0 0 4px;font-size:14px;color:${quiet};word-break:break-all;`,
  source: `margin:24px 0 0;font-size:14px;color:${quiet};`,
};

/** The style of a part, with its alignment where it has one; empty for parts that need none. */
export function styleOf(part: string, align = ''): string {
  const style = styles[part] ?? '';
  return align === '' ? style : `${style.replace(/text-align:\w+;/, '')}text-align:${align};`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
