// Cleans a workbook: hidden sheets go, hidden cells are emptied, caches, links, names and comments are taken out.
import { attributeOf, type Bytes, localName, openZip, unseenStyles, withoutAttribute, writeTree, type XmlNode, type Zip } from '#documents';
import type { Changes } from './changes.ts';
import { cleanCommonPart, dropsProperties } from './clean-properties.ts';
import { cleanSharedTexts, cleanSheet } from './clean-sheet.ts';
import { withoutExternalData } from './clean-word.ts';
import { elements, prune, type Relation, relationsOf, rewritePackage, treeOf } from './rewrite-package.ts';
import { columnOf, planOf, type SheetPlan } from './sheet-plan.ts';

interface BookSheet {
  name: string;
  part: string;
  hidden: boolean;
  node: XmlNode;
}

const cut: Record<string, string> = {
  pivotCacheDefinition: '删去数据透视表的缓存（表里的数字留下）',
  pivotCacheRecords: '删去数据透视表的缓存（表里的数字留下）',
  pivotTable: '删去数据透视表的缓存（表里的数字留下）',
  externalLink: '删去外部链接',
  comments: '删去批注',
  threadedComment: '删去批注',
  person: '删去批注的人名',
  revisionHeaders: '删去修订记录',
  usernames: '删去修订记录',
  connections: '删去数据连接',
  queryTable: '删去数据连接',
  slicer: '删去切片器',
  slicerCache: '删去切片器',
  timeline: '删去切片器',
  timelineCache: '删去切片器',
  powerPivotData: '删去数据模型',
  customXml: '删去自定义数据',
  oleObject: '删去嵌入的文件（留下图样）',
  package: '删去嵌入的文件（留下图样）',
};
/** Names the program makes for printing and filters. */
const ownNames = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/;

const behind = /^xl\/(?:pivotCache|slicer|timeline|externalLinks|queryTables)/;

/** The workbook with everything hidden taken out; what can be seen stays as it is. */
export async function cleanWorkbook(bytes: Bytes, changes: Changes): Promise<Buffer> {
  const zip = await openZip(bytes);
  if (changes.wants('hidden')) return cleanHidden(zip, changes);
  return rewritePackage(zip, {
    drops: (relation) => dropsProperties(relation, changes),
    rewrite: (part) => cleanCommonPart(zip, part, changes),
  });
}

async function cleanHidden(zip: Zip, changes: Changes): Promise<Buffer> {
  const main = (await relationsOf(zip, '')).find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = await treeOf(zip, main);
  const sheets = await sheetsOf(zip, main, book);
  const gone = new Set(sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.part));
  const unseen = await unseenStyles(zip);
  const plans = new Map<string, SheetPlan>();
  for (const sheet of sheets) if (!sheet.hidden) plans.set(sheet.part, await planOf(zip, sheet.part, unseen));
  const namesCut = cleanBook(book, sheets, changes);
  const freeze =
    gone.size > 0 ||
    namesCut ||
    [...plans.values()].some((plan) => plan.hiddenCells > 0) ||
    [...zip.entries.keys()].some((part) => behind.test(part));
  const used = new Set<number>();
  const tables = await tablesCut(zip, plans);
  return rewritePackage(zip, {
    drops: (relation) =>
      dropsProperties(relation, changes) ||
      gone.has(relation.target) ||
      tables.has(relation.target) ||
      (relation.type === 'calcChain' && freeze) ||
      dropsHidden(relation, changes),
    rewrite: async (part) => {
      const sheet = sheets.find((one) => one.part === part);
      const plan = plans.get(part);
      if (part === main) return writeTree(book);
      if (sheet && plan) {
        const own = (await relationsOf(zip, part)).filter((relation) => relation.type === 'table');
        const leaning = new Set(['oleObjects', ...(gone.size > 0 ? ['dataValidations'] : []), ...(freeze ? ['extLst'] : [])]);
        const tableParts = new Set(own.filter((relation) => tables.has(relation.target)).map((relation) => relation.id));
        if (own.length > 0 && tableParts.size === own.length) leaning.add('tableParts');
        const use = (index: number) => used.add(index);
        return cleanSheet(zip, part, { plan, where: `工作表“${sheet.name}”`, unseen, freeze, leaning, tableParts, use }, changes);
      }
      if (part.endsWith('sharedStrings.xml')) return cleanSharedTexts(zip, part, used, changes);
      if (/\/charts\/chart[^/]*\.xml$/.test(part)) return withoutExternalData(zip, part);
      if (/vmlDrawing[^/]*\.vml$/.test(part)) return withoutNotes(zip, part);
      return cleanCommonPart(zip, part, changes);
    },
  });
}

/** Tables (list objects) of which a column or the headings are emptied: their headings would no longer fit. */
async function tablesCut(zip: Zip, plans: ReadonlyMap<string, SheetPlan>): Promise<Set<string>> {
  const cut = new Set<string>();
  for (const [part, plan] of plans) {
    if (plan.hiddenCells === 0) continue;
    for (const { type, target } of await relationsOf(zip, part)) {
      if (type !== 'table' || !zip.entries.has(target)) continue;
      const [table] = elements(await treeOf(zip, target), 'table');
      const [from = '', to = from] = (attributeOf(table?.open ?? '', 'ref') ?? '').split(':');
      const headings = Number(/\d+/.exec(from)?.[0]);
      const columns = Array.from({ length: Math.max(0, columnOf(to) - columnOf(from) + 1) }, (_, at) => columnOf(from) + at);
      if (plan.flatRows.has(headings) || columns.some((column) => plan.hiddenColumns.has(column))) cut.add(target);
    }
  }
  return cut;
}

function dropsHidden({ type, target, external }: Relation, changes: Changes): boolean {
  const what = cut[type];
  if (!what) return false;
  changes.note(what, external ? '文件内部' : (target.split('/').at(-1) ?? '文件内部'));
  return true;
}

async function sheetsOf(zip: Zip, main: string, book: XmlNode): Promise<BookSheet[]> {
  const parts = new Map((await relationsOf(zip, main)).map((one) => [one.id, one.target]));
  return [...elements(book, 'sheet')].map((node) => ({
    name: attributeOf(node.open, 'name') ?? '',
    part: parts.get(attributeOf(node.open, 'r:id') ?? '') ?? '',
    hidden: (attributeOf(node.open, 'state') ?? 'visible') !== 'visible',
    node,
  }));
}

/** Takes hidden sheets, names and references out of the book; true when names were cut that formulas may use. */
function cleanBook(book: XmlNode, sheets: readonly BookSheet[], changes: Changes): boolean {
  const gone = sheets.filter((sheet) => sheet.hidden);
  for (const sheet of gone) changes.note('删去隐藏的工作表', `工作表“${sheet.name}”`);
  const places = sheets.map((sheet, at) => (sheet.hidden ? -1 : at - sheets.slice(0, at).filter((one) => one.hidden).length));
  let namesCut = false;
  prune(book, (node) => {
    const name = localName(node.name);
    if (name === 'sheet') return gone.some((sheet) => sheet.node === node);
    if (name === 'definedName') {
      const why = isCut(node, gone, places);
      if (why === 'leaning') {
        namesCut = true;
        changes.note('删去隐藏的或者指向外部的名称', '文件内部');
      }
      return why !== '';
    }
    return ['externalReferences', 'pivotCaches', 'customWorkbookViews', 'extLst', 'fileSharing', 'smartTagPr'].includes(name);
  });
  prune(book, (node) => localName(node.name) === 'definedNames' && !node.children.some((child) => typeof child !== 'string'));
  for (const view of elements(book, 'workbookView')) {
    view.open = withoutAttribute(withoutAttribute(view.open, 'activeTab'), 'firstSheet');
  }
  return namesCut;
}

/** '' for a name that stays; one of a single sheet is told the sheet's new place. */
function isCut(node: XmlNode, gone: readonly BookSheet[], places: readonly number[]): '' | 'own' | 'leaning' {
  const own = ownNames.test(attributeOf(node.open, 'name') ?? '');
  const target = node.children.join('');
  const local = attributeOf(node.open, 'localSheetId');
  const place = local === undefined ? 0 : (places[Number(local)] ?? -1);
  if (place < 0) return own ? 'own' : 'leaning';
  if (local !== undefined) node.open = node.open.replace(/localSheetId\s*=\s*["']\d+["']/, `localSheetId="${place}"`);
  if (own) return '';
  const hidden = ['1', 'true'].includes(attributeOf(node.open, 'hidden') ?? '');
  return hidden || /\[|\\|file:/i.test(target) || gone.some((sheet) => target.includes(sheet.name)) ? 'leaning' : '';
}

/** The boxes of comments among the drawings of a sheet; buttons and pictures of headers stay. */
async function withoutNotes(zip: Zip, part: string): Promise<string> {
  const tree = await treeOf(zip, part);
  prune(
    tree,
    (node) =>
      localName(node.name) === 'shape' && [...elements(node, 'ClientData')].some((data) => attributeOf(data.open, 'ObjectType') === 'Note'),
  );
  return writeTree(tree);
}
