// Writes an office file anew: parts that are dropped are dropped with everything only they led to, the rest comes out as it went in.
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { attributeOf, localName, parseTree, writeTree, writeZip, type XmlNode, type Zip } from '#documents';
import { errorCatalogue } from '#kernel/errors';

export interface Relation {
  id: string;
  /** The last word of the type: comments, hyperlink, image. */
  type: string;
  /** The part it leads to, or the address outside. */
  target: string;
  external: boolean;
  /** The part it belongs to, '' for the file itself. */
  from: string;
}

export interface PackageEdits {
  /** Relations that are cut; parts nothing leads to any more are left out. */
  drops(relation: Relation): boolean;
  /** New contents of parts; null keeps a part as it is. */
  rewrite(part: string): Promise<Buffer | string | AsyncIterable<Buffer> | null>;
}

const refuseMend = errorCatalogue({
  'screening.tooLargeToMend': { kind: 'tooLarge', text: '文件里的内容太多（{part}），程序不能代为清理，请在原文件里处理后另存。' },
});
const largestTree = 48 * 1024 * 1024;

/** The tree of a part. Throws a sentence for one too large to be held. */
export async function treeOf(zip: Zip, part: string): Promise<XmlNode> {
  if ((zip.entries.get(part)?.size ?? 0) > largestTree) throw refuseMend('screening.tooLargeToMend', { part });
  return parseTree((await zip.text(part)) ?? '');
}

/** The relations of a part; '' stands for the file itself. */
export async function relationsOf(zip: Zip, from: string): Promise<Relation[]> {
  const part = relationPart(from);
  if (!zip.entries.has(part)) return [];
  const relations: Relation[] = [];
  for (const node of elements(await treeOf(zip, part), 'Relationship')) relations.push(relationOf(node, from));
  return relations;
}

/** The file with the edits made. */
export async function rewritePackage(zip: Zip, edits: PackageEdits): Promise<Buffer> {
  const { kept, relations } = await reachable(zip, edits);
  const through = new PassThrough();
  const [content] = await Promise.all([buffer(through), writeZip(entriesOf(zip, edits, kept, relations), through)]);
  return content;
}

/** Every element of a name, wherever it stands. */
export function* elements(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (localName(child.name) === name) yield child;
    yield* elements(child, name);
  }
}

async function reachable(zip: Zip, edits: PackageEdits): Promise<{ kept: Set<string>; relations: Map<string, Set<string>> }> {
  const kept = new Set<string>();
  const relations = new Map<string, Set<string>>();
  const waiting = [''];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const own = (await relationsOf(zip, from)).filter((relation) => !edits.drops(relation));
    relations.set(from, new Set(own.map((relation) => relation.id)));
    for (const { target, external } of own) {
      if (external || kept.has(target) || !zip.entries.has(target)) continue;
      kept.add(target);
      waiting.push(target);
    }
  }
  return { kept, relations };
}

async function* entriesOf(zip: Zip, edits: PackageEdits, kept: ReadonlySet<string>, relations: ReadonlyMap<string, ReadonlySet<string>>) {
  yield { name: '[Content_Types].xml', content: await contentTypes(zip, kept) };
  // Shared texts come last: which of them are still used is known when the sheets have been written.
  const late = (part: string) => (part.endsWith('sharedStrings.xml') ? 1 : 0);
  for (const part of [...kept].sort((a, b) => late(a) - late(b))) {
    const content = await edits.rewrite(part);
    yield {
      name: part,
      content: content === null ? Readable.from(zip.stream(part)) : isIterable(content) ? Readable.from(content) : content,
    };
  }
  for (const [from, ids] of relations) {
    const part = relationPart(from);
    if (zip.entries.has(part)) yield { name: part, content: await relationsXml(zip, part, ids) };
  }
}

async function contentTypes(zip: Zip, kept: ReadonlySet<string>): Promise<string> {
  const tree = await treeOf(zip, '[Content_Types].xml');
  prune(tree, (node) => node.name.endsWith('Override') && !kept.has((attributeOf(node.open, 'PartName') ?? '').replace(/^\//, '')));
  return writeTree(tree);
}

async function relationsXml(zip: Zip, part: string, ids: ReadonlySet<string>): Promise<string> {
  const tree = await treeOf(zip, part);
  prune(tree, (node) => node.name.endsWith('Relationship') && !ids.has(attributeOf(node.open, 'Id') ?? ''));
  return writeTree(tree);
}

/** Takes out every element the test holds for; answers how many. */
export function prune(node: XmlNode, test: (node: XmlNode) => boolean): number {
  let count = 0;
  node.children = node.children.filter((child) => {
    if (typeof child === 'string') return true;
    if (test(child)) {
      count++;
      return false;
    }
    count += prune(child, test);
    return true;
  });
  return count;
}

function relationOf(node: XmlNode, from: string): Relation {
  const external = attributeOf(node.open, 'TargetMode') === 'External';
  const target = attributeOf(node.open, 'Target') ?? '';
  const type = (attributeOf(node.open, 'Type') ?? '').split('/').at(-1) ?? '';
  return { id: attributeOf(node.open, 'Id') ?? '', type, target: external ? target : resolved(from, target), external, from };
}

/** `../media/a.png` seen from word/document.xml is media/a.png. */
function resolved(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function relationPart(from: string): string {
  const at = from.lastIndexOf('/') + 1;
  return `${from.slice(0, at)}_rels/${from.slice(at)}.rels`;
}

function isIterable(content: Buffer | string | AsyncIterable<Buffer>): content is AsyncIterable<Buffer> {
  return typeof content === 'object' && Symbol.asyncIterator in content;
}
