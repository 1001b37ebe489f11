// Lists elements of an HTML text with their attributes, the words inside and where they stand.
import { Parser } from 'htmlparser2';

export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Words inside, blanks folded; '' for elements that hold none. */
  text: string;
  /** The opening tag, `[start, end)`. */
  start: number;
  end: number;
}

/** Every element with one of the names, in order. */
export function htmlElements(html: string, names: readonly string[]): HtmlElement[] {
  const wanted = new Set(names);
  const found: HtmlElement[] = [];
  const open: HtmlElement[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!wanted.has(name)) return;
      const element = { name, attributes, text: '', start: parser.startIndex, end: parser.endIndex + 1 };
      found.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag(name) {
      if (wanted.has(name)) open.pop();
    },
  });
  parser.end(html);
  for (const element of found) element.text = element.text.replace(/\s+/g, ' ').trim();
  return found;
}
