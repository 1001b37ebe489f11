// A letter on A4: put into a page of its own for the printer only, taken away afterwards.

export function printText(title: string, text: string): void {
  const sheet = document.createElement('article');
  sheet.className = 'print-sheet print-letter';
  sheet.setAttribute('aria-label', title);
  const [heading = '', ...lines] = text.split('\n');
  const head = document.createElement('h1');
  head.textContent = heading;
  sheet.append(head, ...lines.map(lineOf));
  document.body.append(sheet);
  document.body.classList.add('printing-sheet');
  window.addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      document.body.classList.remove('printing-sheet');
    },
    { once: true },
  );
  window.print();
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}
