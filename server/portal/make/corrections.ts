// 网站纠错: its list, its form, a report by its number; and what becomes of a form that was sent.
import { correctionKinds, promisedWorkingDays, reportBlockers } from '#interaction';
import { type Blocker, Refusal } from '#kernel/errors';
import { networkOf } from '#kernel/network-of';
import type { Desk } from '../desk.ts';
import { pageIn, words } from '../filters.ts';
import { correctionsPage } from '../pages/corrections.ts';
import { newCorrectionPage, type ReportProblem } from '../pages/new-correction.ts';
import { receiptPage } from '../pages/receipt.ts';
import type { Site } from '../site.ts';
import { correctionsUrl, receiptUrl } from '../urls.ts';
import type { ReportFields } from '../views.ts';
import type { Made, Question } from './made.ts';

export async function correctionList(desk: Desk, site: Site, { query }: Question): Promise<Made | null> {
  const page = pageIn(query);
  const view = await desk.reader.corrections(site.organ.id, page);
  if (page > 1 && view.rows.length === 0) return null;
  return { text: correctionsPage(site, view, null), canonical: correctionsUrl(site, page) };
}

/** The form a reader without scripts looks up a number with. */
export async function findReceipt(desk: Desk, site: Site, { query }: Question): Promise<Made> {
  const typed = words(query.number);
  const found = await desk.reader.receipt(site.organ.id, typed);
  if (found) return { text: receiptPage(site, found), canonical: null };
  const view = await desk.reader.corrections(site.organ.id, 1);
  return { text: correctionsPage(site, view, { typed }), canonical: null };
}

export async function receipt(desk: Desk, site: Site, { params }: Question): Promise<Made | null> {
  const found = await desk.reader.receipt(site.organ.id, params.number ?? '');
  return found && { text: receiptPage(site, found), canonical: null };
}

export async function newCorrection(desk: Desk, site: Site, { query }: Question): Promise<Made> {
  const fields = { ...(await pageNamed(desk, site, words(query.page))), kind: '', words: '', contact: '' };
  return { text: form(site, fields, false, []), canonical: null };
}

/** Where a report that was taken leads; else the form again, with everything typed and what is wrong. */
export async function takeReport(
  desk: Desk,
  site: Site,
  body: Record<string, unknown>,
  address: string,
): Promise<{ to: string } | { text: string; status: number }> {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  const fields = {
    ...(await pageNamed(desk, site, text('page'))),
    kind: text('kind'),
    words: text('words').replaceAll('\r\n', '\n'),
    contact: text('contact'),
  };
  const sure = text('sure') === '1';
  const machine = machineProblems(sure, text('website'));
  if (machine.length > 0) return { text: form(site, fields, sure, [...problemsOf(reportBlockers(fields)), ...machine]), status: 422 };
  if (!desk.reports.once(networkOf(address))) return { text: form(site, fields, sure, [tooOften]), status: 429 };
  try {
    const { number } = await desk.report(site.organ.id, fields, address);
    return { to: receiptUrl(site, number) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.blockers.length === 0) throw error;
    return { text: form(site, fields, sure, problemsOf(error.blockers)), status: 422 };
  }
}

const problemsOf = (blockers: readonly Blocker[]): ReportProblem[] => blockers.map(({ field = '', message }) => ({ field, message }));

const tooOften: ReportProblem = { field: '', message: '这个网络地址提交得太频繁，请过十分钟再提交。' };

/** A field people do not see, and a tick people set. */
function machineProblems(sure: boolean, website: string): ReportProblem[] {
  if (website.trim() !== '') return [{ field: '', message: '“网址”一栏应当留空，请清空后再提交。' }];
  return sure ? [] : [{ field: 'sure', message: '请勾选最下面的“我看过了”，再提交。' }];
}

function form(site: Site, fields: ReportFields, sure: boolean, problems: readonly ReportProblem[]): string {
  return newCorrectionPage(site, { fields, sure, problems, kinds: Object.entries(correctionKinds), promisedDays: promisedWorkingDays });
}

/** The page a report speaks of: one of our own, or the site as a whole. */
async function pageNamed(desk: Desk, site: Site, path: string): Promise<Pick<ReportFields, 'pagePath' | 'pageTitle'>> {
  const [, kind, name] = /^([pc])\/([0-9a-zA-Z_-]{1,64})$/.exec(path) ?? [];
  if (kind === 'c') {
    const column = site.columns.find((one) => one.slug === name);
    if (column) return { pagePath: path, pageTitle: column.name };
  }
  const found = kind === 'p' ? await desk.reader.publication(site.organ.id, name ?? '') : null;
  return found?.state === 'published' ? { pagePath: path, pageTitle: found.title.slice(0, 300) } : { pagePath: '', pageTitle: '' };
}
