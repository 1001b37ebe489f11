// Lines typed or pasted from a table, as papers: number, title, issuing organ.

export interface Paper {
  documentNumber: string;
  title: string;
  issuingOrgan: string;
}

const number = /^\S*[〔［[【(（]\s*\d{4}\s*[〕］\]】)）]\s*第?\s*\d+\s*号$/u;

/** A line with one part is a number when it looks like one, else a title. */
export function papersIn(text: string): Paper[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paperIn);
}

function paperIn(line: string): Paper {
  const parts = line.split(line.includes('\t') ? /\t+/u : /[ 　]+/u).map((one) => one.trim());
  const [first = '', second = '', ...rest] = parts;
  if (number.test(first)) return { documentNumber: first, title: second, issuingOrgan: rest.join('') };
  return { documentNumber: '', title: first, issuingOrgan: [second, ...rest].join('') };
}
