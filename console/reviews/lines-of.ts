// The paragraphs of an HTML text as plain lines; a row of a table is one line.

export function linesOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...page.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li,tr')];
  const own = blocks.filter((one) => (one.tagName === 'TR' ? true : one.closest('tr') === null && one.querySelector('p,li') === null));
  return own.map((one) => (one.textContent ?? '').trim()).filter((line) => line !== '');
}
