// The lines of a pasted list: each names one text, and may end in a validity of its own.

const own = /^(.*\S)[\s，,、]+(已修改|部分失效|失效|废止|有效)$/u;

/** Blank lines and numbering at the beginning of a line are passed over. */
export function linesTyped(pasted: string, validity: string): { text: string; validity: string }[] {
  return pasted
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/\t/g, ' ')
        .replace(/^\s*(\d{1,3}|[一二三四五六七八九十]{1,3})[.．、)）]\s*/u, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => {
      const [, text, named] = own.exec(line) ?? [];
      return text && named ? { text, validity: named } : { text: line, validity };
    });
}
