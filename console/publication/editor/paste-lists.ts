// Word and WPS paste lists as paragraphs with a mark in front; bulleted ones become lists, numbers stay as they are written.

const bullets = /^[·•●○◦▪■□◆◇➢✓§oØuünvlq\uf0b7\uf0a7\uf0d8\uf06e\uf06c-]$/;

/** Turns runs of bulleted paragraphs into lists. Numbers of an official text are its words: 一、 and 1. stay text. */
export function listItems(body: HTMLElement): void {
  for (const paragraph of [...body.querySelectorAll('p')]) {
    if (!/mso-list:\s*(?!none)/.test(paragraph.getAttribute('style') ?? '')) continue;
    const mark = [...paragraph.querySelectorAll('span')].find((one) => /mso-list:\s*Ignore/i.test(one.getAttribute('style') ?? ''));
    if (!mark || !bullets.test((mark.textContent ?? '').trim())) {
      if (mark) mark.textContent = (mark.textContent ?? '').trim();
      continue;
    }
    mark.remove();
    intoList(paragraph);
  }
}

function intoList(paragraph: HTMLParagraphElement): void {
  const item = paragraph.ownerDocument.createElement('li');
  const text = paragraph.ownerDocument.createElement('p');
  text.append(...paragraph.childNodes);
  item.append(text);
  const before = paragraph.previousElementSibling;
  if (before?.tagName === 'UL' && before.hasAttribute('data-pasted')) {
    before.append(item);
    paragraph.remove();
    return;
  }
  const list = paragraph.ownerDocument.createElement('ul');
  list.setAttribute('data-pasted', '');
  list.append(item);
  paragraph.replaceWith(list);
}
