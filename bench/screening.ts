// The check of files before publication, each in a process of its own: a Word document of 200 pages, a workbook of 100,000 rows.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import exceljs from 'exceljs';
import { screenFile, shippedWording } from '#screening';
import { paragraph, run, wordFile, wordTable } from '../server/screening/testing-files.ts';
import type { Measure } from './table.ts';

const rows = 100_000;
const pages = 200;
const sentence = '各村、各单位要按照职责分工，抓好防汛备汛、安全生产和便民服务各项工作的落实，遇有情况及时报告镇政府值班室。';

interface Run {
  seconds: number;
  megabytes: number;
  findings: number;
}

/** Three lines for the bench's table; the files are made in the folder. */
export async function measureScreening(folder: string): Promise<Measure[]> {
  const word = join(folder, 'long.docx');
  const book = join(folder, 'large.xlsx');
  writeFileSync(word, await longDocument());
  await largeWorkbook(book);
  const one = screenApart(word);
  const other = screenApart(book);
  return [
    {
      what: `screening of ${pages} pages of Word`,
      value: one.seconds,
      unit: 's',
      limit: 2,
      good: 'atMost',
      note: `dictionary included, ${one.findings} findings`,
    },
    {
      what: `screening of ${rows.toLocaleString('en')} rows of Excel`,
      value: other.seconds,
      unit: 's',
      limit: 10,
      good: 'atMost',
      note: `10 columns, identity numbers in a hidden one, dictionary included, ${other.findings} findings`,
    },
    { what: `memory for it`, value: other.megabytes, unit: 'MB', limit: 400, good: 'atMost', note: 'largest resident size of the process' },
  ];
}

function screenApart(file: string): Run {
  return JSON.parse(execFileSync(process.execPath, ['--no-warnings', import.meta.filename, file], { encoding: 'utf8' }));
}

async function screenHere(file: string): Promise<Run> {
  const wording = shippedWording();
  const before = performance.now();
  const { findings } = await screenFile(file, basename(file), { wording });
  const seconds = (performance.now() - before) / 1000;
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024, findings: findings.length };
}

/** A page holds some 700 signs; every tenth page has a table. */
function longDocument(): Promise<Buffer> {
  const blocks: string[] = [];
  for (let page = 1; page <= pages; page++) {
    for (let i = 0; i < 7; i++) blocks.push(paragraph(run(`第${page}页第${i + 1}段　`, '<w:b/>'), run(sentence), run(sentence)));
    if (page % 10 === 0)
      blocks.push(wordTable(Array.from({ length: 30 }, (_, at) => [String(at + 1), '前村', `${at * 3}户`, `${at * 120}.00`])));
    if (page % 50 === 0) blocks.push(paragraph(run('联系电话：13800138000'), run('已删去', '<w:vanish/>')));
  }
  return wordFile(blocks.join(''));
}

async function largeWorkbook(file: string): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: true });
  const sheet = book.addWorksheet('补贴名单');
  sheet.columns = Array.from({ length: 10 }, (_, at) => ({ width: 12, hidden: at === 3 }));
  sheet.addRow(['序号', '姓名', '村', '身份证号', '电话', '面积（亩）', '标准', '金额（元）', '发放日期', '备注']).commit();
  for (let i = 0; i < rows; i++) {
    const serial = String(1000 + (i % 9000));
    sheet
      .addRow([
        i + 1,
        `王${'建国伟丽'[i % 4]}民`,
        `${'前后东西'[i % 4]}村`,
        `37108119900307${serial}`,
        `0631-88${serial}`,
        (i % 97) / 10,
        120,
        (i % 97) * 12,
        '2026-03-05',
        '一折通发放',
      ])
      .commit();
  }
  sheet.commit();
  await book.commit();
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await screenHere(process.argv[2]!)));
