// A part of a Word document as a tree of elements, names with their prefix: w:p, a:blip.
import { Parser } from 'htmlparser2';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** The tree of an XML text; its root has the text's elements as children. */
export function treeOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, attributes, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (text) => void open.at(-1)!.children.push(text),
      onclosetag: () => void (open.length > 1 && open.pop()),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

export function childrenOf(of: Element, name?: string): Element[] {
  return of.children.filter((one): one is Element => typeof one !== 'string' && (name === undefined || one.name === name));
}

/** The first element reached by these names, one below the other. */
export function below(of: Element | undefined, ...names: string[]): Element | undefined {
  let found = of;
  for (const name of names) found = found && childrenOf(found, name)[0];
  return found;
}

/** `w:val` of the element reached. */
export function valueBelow(of: Element | undefined, ...names: string[]): string | undefined {
  return below(of, ...names)?.attributes['w:val'];
}

/** Every element of that name, however deep. */
export function* everyBelow(of: Element, name: string): Generator<Element> {
  for (const one of childrenOf(of)) {
    if (one.name === name) yield one;
    yield* everyBelow(one, name);
  }
}

export function textOf(of: Element): string {
  return of.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}
