// Makes docs/law.md: every rule of law, where it stands, who uses it and which tests prove it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { articlesOf, type Rule } from '../server/law/rule.ts';

interface Source {
  path: string;
  text: string;
}

interface Found {
  rule: Rule;
  file: Source;
}

/** The text of docs/law.md for the checkout at `root`. The same sources give the same text. */
export async function renderLawDocument(root: string): Promise<string> {
  const sources = ['server', 'stories'].flatMap((folder) => sourcesIn(root, folder));
  const rules = await rulesIn(
    root,
    sources.filter((s) => /^server\/law\/[^/]+\.ts$/.test(s.path) && !isTest(s)),
  );
  const rows = rules.map((found) => row(found, sources));
  return [
    '<!-- Made by scripts/law-document.ts from server/law; do not edit. -->',
    '# 法条与代码 · Law in this house',
    '',
    `${rules.length} rules. A test proves a rule when its name cites the article.`,
    '',
    '| 条 | 文件 | 规则 | 施行 | file | used by | proved by |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function row({ rule, file }: Found, sources: readonly Source[]): string {
  const instrument = `《${rule.instrument}》${rule.documentNumber ? `（${rule.documentNumber}）` : ''}`;
  const inForce = rule.until ? `${rule.effectiveFrom} – ${rule.until}` : rule.effectiveFrom;
  const users = sources.filter((s) => !isTest(s) && imports(s, file)).map((s) => code(s.path));
  const proofs = sources.filter(isTest).flatMap((s) => proofIn(s, rule));
  const cells = [rule.article, instrument, `**${rule.title}**：${rule.text}`, inForce, code(file.path), list(users), list(proofs)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function proofIn(test: Source, rule: Rule): string[] {
  const names = [...test.text.matchAll(/\b(?:test|it)\(\s*(['"`])([\s\S]*?)\1/g)].map((match) => match[2]!);
  const proving = names.filter((name) => name.includes(rule.short) && articlesOf(rule.article).some((one) => name.includes(one)));
  return proving.length > 0 ? [`${code(test.path)} ×${proving.length}`] : [];
}

function imports(user: Source, file: Source): boolean {
  const name = basename(file.path, '.ts');
  if (user.text.includes(`'#law/${name}'`)) return true;
  return user.path.startsWith('server/law/') && (user.text.includes(`'./${name}.ts'`) || user.text.includes(`'../${name}.ts'`));
}

async function rulesIn(root: string, files: readonly Source[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const file of files) {
    const exported: Record<string, unknown> = await import(pathToFileURL(join(root, file.path)).href);
    for (const value of Object.values(exported)) if (isRule(value)) found.push({ rule: value, file });
  }
  return found.sort((a, b) => compare(place(a), place(b)));
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'instrument' in value && 'article' in value && 'text' in value;
}

// The regulation this system exists for comes first, the rest by instrument; articles in their own order.
function place({ rule, file }: Found): string {
  const article = String(numberOf(articlesOf(rule.article)[0]!)).padStart(4, '0');
  return [rule.short === '条例' ? '' : rule.instrument, article, file.path].join(' ');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** 第二百零一条 → 201 */
function numberOf(article: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of article.slice(1, article.indexOf('条'))) {
    const value = '零一二三四五六七八九'.indexOf(sign);
    if (value >= 0) digit = value;
    else {
      total += (digit || 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    }
  }
  return total + digit;
}

function sourcesIn(root: string, folder: string): Source[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

const isTest = (source: Source): boolean => source.path.endsWith('.test.ts') || source.path.startsWith('stories/');
const code = (text: string): string => `\`${text}\``;
const list = (items: readonly string[]): string => items.join('<br>') || '—';

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  writeFileSync(join(root, 'docs', 'law.md'), await renderLawDocument(root));
}
