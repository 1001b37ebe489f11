// What is on the desks of the demo's office today: drafts, reviews at every stage, one returned, one ready, one late.
import { execute, type Runtime } from '#kernel/command';
import { addDays, type Day } from '#kernel/day';
import { decideStage, newFields, saveDraft, startDraft, submit } from '#publication';
import { cleanForm } from '#reviews';
import { actorOf } from './actors.ts';
import { demoMark, demoTown } from './town.ts';

interface Piece {
  title: string;
  author: string;
  kind: string;
  /** Calendar days ago it was made. */
  formedAgo: number;
  paragraphs: string[];
  /** Slug of the column; the kind's own where none is named. */
  column?: string;
  /** 拟发布渠道 besides the website. */
  targetChannels?: string[];
  /** How far it has come: left as a draft, or the stages decided so far. */
  reviewed: 'draft' | readonly ('pass' | 'return')[];
}

/** Who decides the stages of the default flow, in order. */
const reviewers = ['shenhe', 'baomi', 'qianfa'];

const pieces: readonly Piece[] = [
  {
    ...by('jingban', 'work-news', 6, 'draft'),
    title: '冬季农村住房取暖安全检查安排',
    paragraphs: ['各村在供暖开始前入户检查烟道、电热毯和取暖炉，检查表当日交应急管理办公室。'],
  },
  {
    ...by('jingban', 'key-area', 27, 'draft'),
    title: '第四季度低保对象动态复核情况',
    column: 'social-assistance',
    paragraphs: [
      '本季度复核按村民申报、入户核对、民主评议、公示的次序进行，公示只写户主姓名和人数。',
      '受理和投诉请到便民服务中心民政窗口。',
    ],
  },
  {
    ...by('jingban', 'execution', 45, 'draft'),
    title: '第三季度民生实事进展情况',
    paragraphs: ['道路硬化、管网改造、文化广场三项实事均按计划推进，第四季度集中验收。'],
  },
  {
    ...by('jingban2', 'work-news', 4, []),
    title: '2026年冬季集中供水管道防冻工作情况',
    paragraphs: ['镇水利站会同各村对露天管道、水表井加装保温层，发现破损当日报修。'],
  },
  {
    ...by('jingban', 'key-area', 9, ['pass']),
    title: '2027年度城乡居民医疗保险集中缴费进展',
    column: 'social-security',
    paragraphs: ['集中缴费期内可在便民服务中心、村委会和手机渠道缴费，错过集中缴费期的设有等待期。'],
  },
  {
    ...by('jingban2', 'work-news', 12, ['return']),
    title: '冬春季森林防火值班安排',
    paragraphs: ['防火期内实行二十四小时值班，值班表另发各村。'],
  },
  {
    ...by('jingban', 'work-news', 15, ['pass', 'pass', 'pass']),
    title: '村庄清洁行动阶段评比结果',
    targetChannels: ['wechat', 'noticeBoard'],
    paragraphs: ['本阶段评比按村容、河道、垃圾清运三项打分，结果在各村公示栏同步张贴。'],
  },
];

/** Puts the pieces on the desks, each step by the person whose step it is. */
export async function beginWork(runtime: Runtime, organId: string): Promise<void> {
  for (const one of pieces) {
    const { id, version } = await write(runtime, organId, one);
    if (one.reviewed !== 'draft') await review(runtime, { organId, id, version }, one);
  }
}

async function write(
  runtime: Runtime,
  organId: string,
  { title, author, kind, column, formedAgo, paragraphs, targetChannels = [] }: Piece,
) {
  const actor = await actorOf(runtime, organId, author);
  const columnId = column ? await columnCalled(runtime, organId, column) : undefined;
  const { id } = await execute(runtime, startDraft, { organId, kind, columnId }, actor);
  const row = await runtime.database.read
    .selectFrom('publication')
    .select(['column_id', 'department_id'])
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const formedOn: Day = addDays(runtime.clock.today(), -formedAgo);
  const blank = newFields({ kind, columnId: row.column_id, organName: demoTown.name, departmentId: row.department_id });
  const fields = { ...blank, title: demoMark + title, formedOn, summary: paragraphs[0]!, keywords: '演示', targetChannels };
  const bodyHtml = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const { version } = await execute(runtime, saveDraft, { organId, id, version: 1, fields, bodyHtml }, actor);
  return { id, version };
}

async function review(runtime: Runtime, key: { organId: string; id: string; version: number }, { author, reviewed }: Piece): Promise<void> {
  await execute(runtime, submit, key, await actorOf(runtime, key.organId, author));
  if (reviewed === 'draft') return;
  for (const [i, decision] of reviewed.entries()) {
    const secrecy = reviewers[i] === 'baomi' && decision === 'pass' ? { conclusion: 'open' as const, form: cleanForm() } : {};
    const opinion = decision === 'return' ? '请写明值班电话和负责的科室，再提交。' : '同意。';
    const step = { organId: key.organId, id: key.id, position: i + 1, decision, opinion, ...secrecy };
    await execute(runtime, decideStage, step, await actorOf(runtime, key.organId, reviewers[i]!));
  }
}

async function columnCalled(runtime: Runtime, organId: string, slug: string): Promise<string> {
  const column = runtime.database.read.selectFrom('site_column').select('id').where('organ_id', '=', organId).where('slug', '=', slug);
  return (await column.executeTakeFirstOrThrow()).id;
}

function by(author: string, kind: string, formedAgo: number, reviewed: Piece['reviewed']) {
  return { author, kind, formedAgo, reviewed };
}
