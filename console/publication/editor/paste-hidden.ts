// What the other program hides does not come along unseen: hidden text, rows and columns of a sheet.

const hiding = /display:\s*none|mso-hide:\s*all|visibility:\s*hidden/i;

/** Removes what is hidden; answers how many stretches had words in them. */
export function dropHidden(body: HTMLElement): number {
  let words = 0;
  const remove = (one: Element) => {
    if ((one.textContent ?? '').trim() !== '') words++;
    one.remove();
  };
  for (const table of body.querySelectorAll('table')) for (const cell of cellsOfHiddenColumns(table)) remove(cell);
  for (const one of body.querySelectorAll('[style],[hidden]'))
    if (one.hasAttribute('hidden') || hiding.test(one.getAttribute('style') ?? '')) if (one.isConnected) remove(one);
  return words;
}

/** A sheet says which columns are hidden before its rows; the cells carry no mark of their own. */
function cellsOfHiddenColumns(table: HTMLTableElement): Element[] {
  const hidden: boolean[] = [];
  for (const col of table.querySelectorAll('col')) {
    const off = hiding.test(col.getAttribute('style') ?? '') || col.getAttribute('width') === '0';
    for (let n = Number(col.getAttribute('span') ?? 1); n > 0; n--) hidden.push(off);
  }
  if (!hidden.includes(true)) return [];
  return [...table.querySelectorAll('tr')].flatMap((row) => {
    let column = 0;
    return [...row.children].filter((cell) => {
      const across = Number(cell.getAttribute('colspan') ?? 1);
      const all = hidden.slice(column, column + across);
      column += across;
      return all.length > 0 && all.every(Boolean);
    });
  });
}
