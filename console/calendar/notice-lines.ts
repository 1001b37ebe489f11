// Holidays typed as lines, the way they stand in a notice: 春节 2027-02-05 2027-02-11.

export interface Holiday {
  name: string;
  from: string;
  to: string;
}

/** The holidays of the lines, or the sentence that says which line is not understood. */
export function holidaysIn(text: string): Holiday[] | string {
  const found: Holiday[] = [];
  for (const [at, line] of lines(text)) {
    const [name, ...days] = line.split(/[\s,，]+/).filter((part) => !/^[-~—至到]+$/.test(part));
    const both = days
      .flatMap((part) => part.split(/[至到~—]+/))
      .filter(Boolean)
      .map(plainDay);
    if (!name || both.length < 1 || both.length > 2 || both.some((day) => day === null))
      return `第 ${at} 行看不懂：“${line}”。请写成“春节 2027-02-05 2027-02-11”。`;
    found.push({ name, from: both[0] as string, to: (both[1] ?? both[0]) as string });
  }
  return found;
}

/** The days of the lines (also several on a line), or the sentence that says which is not understood. */
export function daysIn(text: string): string[] | string {
  const found: string[] = [];
  for (const [at, line] of lines(text))
    for (const part of line.split(/[\s,，、]+/).filter(Boolean)) {
      const day = plainDay(part);
      if (!day) return `第 ${at} 行看不懂：“${part}”。请写成“2027-02-14”，一行一天。`;
      found.push(day);
    }
  return found;
}

function lines(text: string): [number, string][] {
  return text
    .split('\n')
    .map((line, at): [number, string] => [at + 1, line.trim()])
    .filter(([, line]) => line !== '');
}

/** 2027-2-5, 2027/2/5, 2027.2.5 and 2027年2月5日 as 2027-02-05; null when it is none of them. */
function plainDay(text: string): string | null {
  const m = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  return m ? `${m[1]}-${(m[2] ?? '').padStart(2, '0')}-${(m[3] ?? '').padStart(2, '0')}` : null;
}
