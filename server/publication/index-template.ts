// The organ's form of index numbers (索引号): `{code}/{yyyy}-{seq:05d}`. Pure.

/** What the tokens of a template stand for. */
export interface IndexFacts {
  /** The organ's code. */
  code: string;
  /** Of the day of publication: `2026`, `11`. */
  yyyy: string;
  mm: string;
  /** Slug of the column. */
  column: string;
}

const token = /\{([^{}]*)\}/g;
const sequence = /^seq(?::0?([1-9])d?)?$/;
const names: Record<string, keyof IndexFacts> = { code: 'code', org_code: 'code', yyyy: 'yyyy', mm: 'mm', column: 'column' };

/** Why the template cannot be used, as a sentence; null when it can. */
export function indexTemplateProblem(template: string): string | null {
  const tokens = [...template.matchAll(token)].map((match) => match[1]!);
  const unknown = tokens.find((one) => !sequence.test(one) && !Object.hasOwn(names, one));
  if (unknown !== undefined) return `不认识“{${unknown}}”，可用的有 {code}、{yyyy}、{mm}、{column}、{seq:05d}。`;
  if (/[{}]/.test(template.replace(token, ''))) return '花括号没有成对。';
  const sequences = tokens.filter((one) => sequence.test(one)).length;
  if (sequences !== 1) return '须有且只有一个流水号，例如 {seq:05d}。';
  if (template.length > 80) return '太长了，最多 80 个字符。';
  return null;
}

/** The series a number is counted in: everything of it but the running number. Another year is another series when the template names it. */
export function indexSeries(template: string, facts: IndexFacts): string {
  return render(template, facts, '#');
}

/** The index number. RangeError when `indexTemplateProblem` would object. */
export function indexNumber(template: string, facts: IndexFacts, seq: number): string {
  const problem = indexTemplateProblem(template);
  if (problem) throw new RangeError(problem);
  return render(template, facts, seq);
}

function render(template: string, facts: IndexFacts, seq: number | '#'): string {
  return template.replace(token, (_, name: string) => {
    const match = sequence.exec(name);
    if (!match) return facts[names[name]!];
    return seq === '#' ? '#' : String(seq).padStart(Number(match[1] ?? 1), '0');
  });
}
