// Lines of a register of documents (发文登记) as people paste them: which cell is the title, the number, the day, the department, the attribute.
import type { Day } from '#kernel/day';
import { readDay } from '#publication';

export type Disclosure = 'proactive' | 'onRequest' | 'withheld';

export interface FormedLine {
  /** From 1, in the text. */
  line: number;
  title: string;
  documentNumber: string;
  /** As written. */
  formedOn: string;
  department: string;
  disclosure: Disclosure;
}

export const disclosureNames: Record<Disclosure, string> = { proactive: '主动公开', onRequest: '依申请公开', withheld: '不予公开' };

type Part = 'title' | 'documentNumber' | 'formedOn' | 'department' | 'disclosure';

const headings: Record<Part, RegExp> = {
  title: /^(文件)?(标题|名称|题目|文件名|事由)$/,
  documentNumber: /^(发文)?(字号|文号)$|^编号$/,
  formedOn: /^(成文|形成|发文|印发|签发|登记|制定)?(日期|时间|之日)$/,
  department: /^(责任|主办|拟稿|起草|承办|制作)?(科室|部门|单位|处室|办公室)$/,
  disclosure: /^(公开)?(属性|类别|方式)$/,
};

/** Every filled line; a first line of headings says what its columns are, otherwise each cell is told by its form. */
export function readFormedLines(text: string, departments: readonly string[]): FormedLine[] {
  const filled = text
    .split(/\r?\n/)
    .map((content, at) => ({ line: at + 1, cells: content.split('\t').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = filled[0] ? headingsOf(filled[0].cells) : null;
  if (columns) return filled.slice(1).map(({ line, cells }) => ({ line, ...byHeadings(cells, columns) }));
  return filled.map(({ line, cells }) => ({ line, ...byForm(cells, departments) }));
}

function headingsOf(cells: readonly string[]): Map<Part, number> | null {
  const found = new Map<Part, number>();
  for (const [at, cell] of cells.entries())
    for (const [part, form] of Object.entries(headings)) if (form.test(cell) && !found.has(part as Part)) found.set(part as Part, at);
  return found.has('title') ? found : null;
}

function byHeadings(cells: readonly string[], columns: ReadonlyMap<Part, number>): Omit<FormedLine, 'line'> {
  const cell = (part: Part) => cells[columns.get(part) ?? -1] ?? '';
  return {
    title: cell('title'),
    documentNumber: cell('documentNumber'),
    formedOn: cell('formedOn'),
    department: cell('department'),
    disclosure: disclosureOf(cell('disclosure')),
  };
}

function byForm(cells: readonly string[], departments: readonly string[]): Omit<FormedLine, 'line'> {
  const left = cells.filter((cell) => cell !== '' && !/^\d{1,4}$/.test(cell));
  const take = (fits: (cell: string) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? '' : left.splice(at, 1)[0]!;
  };
  const formedOn = take(isDayLike);
  const documentNumber = take((cell) => cell.length <= 30 && /[〔[（(]\d{4}[〕\]）)].*号$/.test(cell));
  const attribute = take((cell) => /^(主动公开|依申请公开|不予公开|不公开)$/.test(cell));
  const department = take((cell) => departments.includes(cell));
  const title = left.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
  return { title, documentNumber, formedOn, department, disclosure: disclosureOf(attribute) };
}

/** Nothing said: open is the rule, not opened the exception. */
function disclosureOf(text: string): Disclosure {
  if (/依申请/.test(text)) return 'onRequest';
  return /不予|不公开|免予/.test(text) ? 'withheld' : 'proactive';
}

function isDayLike(cell: string): boolean {
  const read = readDay(cell);
  return 'day' in read || read.problem === 'missing';
}

/** The day, or the sentence to show beside the line. */
export function formedDay(text: string, today: Day): { day: Day } | { problem: string } {
  if (text === '') return { problem: '没有形成日期，期限从这天起算。' };
  const read = readDay(text);
  if (!('day' in read)) return { problem: `“${text}”不是日期，请写成 2026-11-23 这样。` };
  if (read.day > today) return { problem: '形成日期在今天以后。' };
  return read.day < '1949-10-01' ? { problem: '形成日期太早，请核对年份。' } : { day: read.day };
}
