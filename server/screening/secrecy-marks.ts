// Marks of secrecy and of inner use, told from sentences about them: only what stands as a mark counts (保守国家秘密法 第二十二条 asks for marks on the carrier).
import type { Mark, Severity } from './finding.ts';

export interface SecrecyMark {
  severity: Severity;
  /** The mark without its blanks: 机密★10年. */
  value: string;
  start: number;
  end: number;
  marks: Mark[];
  suggestion: string;
}

/** Where the text stands: a page's margin holds marks rather than sentences, a table's cell rather words than marks. */
export type MarkPlace = 'text' | 'margin' | 'cell';

interface Form {
  pattern: RegExp;
  severity: Severity;
  suggestion: string;
  /** Only in a margin or among the first lines, elsewhere a heading may say the same. */
  atTop?: true;
}

const secret = '这是国家秘密的标志。涉密文件不得进入本系统；确已解密的，请先办解密手续，换成去掉标志的公开文本。';
const inner = '这是内部材料的标志。请确认是否可以公开；可以公开的，请换成去掉标志的公开文本。';
const workSecret = '这是工作秘密的标志，不得公开。经确认不再属于工作秘密的，请换成去掉标志的公开文本。';
const notOpen = '文件上写明的公开属性不是主动公开，不得发布。属性已经改变的，请先办变更手续。';
const partly = '文件上写明删减后公开，请确认这是删减后的文本。';

const star = '[★☆✩✭✮⭑⭐*＊]';
const term = '(?:(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:年|个月|月|天|日)|长期|启用前|公布前|公开前|解密前)';
const open = '[（(【\\[〔]?';
const close = '[）)】\\]〕]?';
const own = (inside: string) => new RegExp(`^${open}${inside}${close}$`);

const lineForms: readonly Form[] = [
  { pattern: own(`(?:绝密|机密|秘密)(?:级)?[·•]?${star}${term}?`), severity: 'block', suggestion: secret },
  { pattern: own(`(?:绝密|机密|秘密)[·•:：]?${term}`), severity: 'block', suggestion: secret },
  { pattern: own('(?:绝密|机密|秘密)(?:级)?'), severity: 'block', suggestion: secret, atTop: true },
  { pattern: /^(?:文件|材料|公文)?密级[:：](?:绝密|机密|秘密)/, severity: 'block', suggestion: secret },
  { pattern: own(`工作秘密(?:${star}${term}?|${term})`), severity: 'block', suggestion: workSecret },
  {
    pattern: own('工作秘密[,，]?(?:请勿|不得|严禁|注意)?(?:外传|保管|保存|公开)?'),
    severity: 'block',
    suggestion: workSecret,
    atTop: true,
  },
  {
    pattern: own(
      '内部(?:资料|文件|材料|刊物|信息|参考|传阅|使用|掌握|阅知)[,，;；!！]?(?:请)?(?:注意保[存管密]|不得外[传泄]|严禁外[传泄]|请?勿外[传泄]|不要外传|妥善保管|阅后(?:收回|销毁|退回)|仅供参考|不得(?:复制|转载|公开)|严禁(?:复制|转载))[.。!！]?',
    ),
    severity: 'block',
    suggestion: inner,
  },
  {
    pattern: own('(?:仅供|仅限|限)?内部(?:资料|文件|材料|刊物|参考|传阅|使用|掌握|阅知)[.。!！]?'),
    severity: 'warn',
    suggestion: inner,
    atTop: true,
  },
  {
    pattern: own('(?:阅后即?(?:收回|销毁|焚)|(?:此件|本件|本文件)?(?:不得|严禁|请勿)(?:外传|翻印|复制|转发)[!！]?)'),
    severity: 'warn',
    suggestion: inner,
  },
  {
    pattern: own(
      '(?:此|本|该)(?:件|文|文件|公文)(?:属性为|属|为)?(?:不予公开|不公开|依申请公开|不主动公开|暂不公开|免予公开|免于公开|不宜公开|内部公开)[.。]?',
    ),
    severity: 'block',
    suggestion: notOpen,
  },
  { pattern: own('(?:此|本|该)(?:件|文|文件|公文)(?:删减|删节|部分|摘要)后?公开(?:发布)?[.。]?'), severity: 'warn', suggestion: partly },
  { pattern: /^[（(【[〔](?:不予公开|不公开|依申请公开|免予公开|免于公开|不宜公开)[）)】\]〕]$/, severity: 'block', suggestion: notOpen },
  {
    pattern:
      /^[（(【[〔]?(?:政府)?(?:信息)?(?:公文)?(?:公开(?:属性|方式|选项|类别|类型|形式|性质|范围)|是否公开|发布属性)[:：](?:不予公开|不公开|依申请公开|免予公开|免于公开|不宜公开|否)[）)】\]〕]?$/,
    severity: 'block',
    suggestion: notOpen,
  },
];

/** With a star the mark counts in the middle of a line too, unless the sentence talks about how marks look. */
const starred = new RegExp(`(?:绝密|机密|秘密)\\s*${star.replace('*＊', '')}\\s*${term}?`, 'g');
const aboutMarks = /[“"'‘「『《]$|(?:标志|标注|标明|标识|格式|形式|例如|比如|如|为|写作|写成|注明)[:：]?$/;
const beforeImprint = /^[（(]?(?:不予公开|不公开|依申请公开|免予公开|免于公开)[）)]?$/;
const imprint = /(?:印发|印制)$|^抄送[:：]|共印\d+份/;
const topLines = 12;
const longestMark = 40;

/** Every mark in the text, by place. A line is what stands between line breaks, in a table between cell borders. */
export function secrecyMarksIn(text: string, place: MarkPlace = 'text'): SecrecyMark[] {
  const found: SecrecyMark[] = [];
  let nth = 0;
  const lines = linesOf(text);
  lines.forEach((line, at) => {
    const words = plain(text.slice(line.from, line.to));
    if (words === '') return;
    nth++;
    const form = words.length <= longestMark ? formOf(words, place, nth) : undefined;
    if (form) found.push(markOf(text, line.from, line.to, form));
    else if (place === 'text' && beforeImprint.test(words) && standsBeforeImprint(text, lines, at))
      found.push(markOf(text, line.from, line.to, { severity: 'block', suggestion: notOpen }));
    else found.push(...inside(text, line.from, line.to));
  });
  return found;
}

function formOf(words: string, place: MarkPlace, nth: number): Form | undefined {
  const top = place === 'margin' || (place === 'text' && nth <= topLines);
  return lineForms.find((form) => (!form.atTop || top) && form.pattern.test(words));
}

function inside(text: string, from: number, to: number): SecrecyMark[] {
  const line = text.slice(from, to);
  if (!/[★☆✩✭✮⭑⭐]/.test(line)) return [];
  return [...line.matchAll(starred)].map((hit) => {
    const talks = aboutMarks.test(line.slice(Math.max(0, hit.index - 6), hit.index).trimEnd());
    const start = from + hit.index;
    return markOf(text, start, start + hit[0].length, { severity: talks ? 'warn' : 'block', suggestion: secret });
  });
}

/** The attribute without brackets counts on the last page only, just above the imprint; elsewhere it is the heading of a chapter. */
function standsBeforeImprint(text: string, lines: readonly { from: number; to: number }[], at: number): boolean {
  return lines
    .slice(at + 1, at + 8)
    .map((line) => plain(text.slice(line.from, line.to)))
    .some((words) => imprint.test(words));
}

function markOf(text: string, from: number, to: number, { severity, suggestion }: Pick<Form, 'severity' | 'suggestion'>): SecrecyMark {
  const written = text.slice(from, to);
  const start = from + (written.length - written.trimStart().length);
  const end = start + written.trim().length;
  return { severity, suggestion, value: plain(written), start, end, marks: [[start, end]] };
}

function linesOf(text: string): { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = [];
  let from = 0;
  for (const edge of text.matchAll(/[\n\r\f\t\u2028\u2029]/g)) {
    lines.push({ from, to: edge.index });
    from = edge.index + 1;
  }
  lines.push({ from, to: text.length });
  return lines;
}

/** Blanks between the signs of a mark, and wide digits, are a matter of layout. */
function plain(words: string): string {
  return words
    .replace(/[\s\u00a0\u3000\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
