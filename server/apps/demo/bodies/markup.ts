// Turns the demo's written texts into the HTML that the editor would save: headings, paragraphs, lists and tables, nothing else.

/** `## ` and `### ` are headings, `- ` and `1. ` lists, `| a | b |` tables whose first line is the head; blank lines part the blocks. */
export function toHtml(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => blockHtml(block.trim().split('\n')))
    .join('\n');
}

function blockHtml(lines: string[]): string {
  const [first = ''] = lines;
  if (first.startsWith('### ')) return `<h3>${escaped(first.slice(4))}</h3>`;
  if (first.startsWith('## ')) return `<h2>${escaped(first.slice(3))}</h2>`;
  if (first.startsWith('- ')) return list('ul', lines, /^- /);
  if (/^\d+\. /.test(first)) return list('ol', lines, /^\d+\. /);
  if (first.startsWith('|')) return table(lines);
  return `<p>${lines.map(escaped).join('<br>')}</p>`;
}

function list(tag: 'ul' | 'ol', lines: string[], sign: RegExp): string {
  return `<${tag}>${lines.map((line) => `<li>${escaped(line.replace(sign, ''))}</li>`).join('')}</${tag}>`;
}

function table([head = '', ...rows]: string[]): string {
  const body = rows.map((row) => `<tr>${cellsOf(row, 'td')}</tr>`).join('');
  return `<table><thead><tr>${cellsOf(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`;
}

function cellsOf(line: string, tag: 'td' | 'th'): string {
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.map((cell) => `<${tag}>${escaped(cell.trim())}</${tag}>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
