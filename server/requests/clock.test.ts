// `gongkai clock` and `gongkai fee` as others call them, with the days of the notices.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nationalCalendar } from '#calendar';
import { day } from '#kernel/day';
import { requestClock } from '#law/request/clock';
import type { Step } from '#law/request/steps';
import { clockCli } from './clock-cli.ts';
import { feeCli } from './fee-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-clock-'));
after(() => rmSync(folder, { recursive: true }));

function run(input: unknown, ...options: string[]) {
  const file = join(folder, 'steps.json');
  writeFileSync(file, typeof input === 'string' ? input : JSON.stringify(input));
  return clockCli([file, ...options]);
}
const asJson = (input: unknown) => JSON.parse(run(input, '--json').out);
const received = { type: 'received', on: '2026-09-25', channel: 'inPerson' };

// Received, the last day to ask for a supplement, the third party's last day, the due day, the due day extended.
const vectors = [
  ['2025-01-20', '2025-02-05', '2025-02-14', '2025-02-21', '2025-03-21'],
  ['2025-01-24', '2025-02-10', '2025-02-20', '2025-02-27', '2025-03-27'],
  ['2025-09-22', '2025-09-30', '2025-10-17', '2025-10-24', '2025-11-21'],
  ['2025-12-31', '2026-01-12', '2026-01-22', '2026-01-29', '2026-03-04'],
  ['2026-01-03', '2026-01-12', '2026-01-22', '2026-01-29', '2026-03-04'],
  ['2026-01-30', '2026-02-10', '2026-02-27', '2026-03-05', '2026-04-02'],
  ['2026-02-13', '2026-03-02', '2026-03-12', '2026-03-19', '2026-04-17'],
  ['2026-02-14', '2026-03-03', '2026-03-13', '2026-03-20', '2026-04-20'],
  ['2026-04-30', '2026-05-13', '2026-05-25', '2026-06-01', '2026-06-30'],
  ['2026-09-18', '2026-09-29', '2026-10-15', '2026-10-22', '2026-11-19'],
  ['2026-09-30', '2026-10-15', '2026-10-27', '2026-11-03', '2026-12-01'],
  ['2026-11-20', '2026-12-01', '2026-12-11', '2026-12-18', '2027-01-18'],
  ['2026-12-04', '2026-12-15', '2026-12-25', '2027-01-04', '2027-02-01'],
] as const;

test('条例第三十条、第三十二条、第三十三条：调休计入，逐年的日子与推算表一致', () => {
  for (const [on, supplementBy, opinionBy, dueOn, extendedTo] of vectors) {
    const steps: Step[] = [{ type: 'received', on: day(on), channel: 'inPerson' }];
    const clock = requestClock(steps, day(on), nationalCalendar);
    assert.deepEqual([clock.supplementBy, clock.dueOn], [supplementBy, dueOn], on);
    const sent: Step = { type: 'inquirySent', on: day(on), kind: 'thirdParty', party: '甲公司', receivedOn: null };
    assert.equal(requestClock([...steps, sent], day(on), nationalCalendar).inquiries[0]!.dueOn, opinionBy, on);
    const extended: Step = { type: 'extended', on: day(on), workdays: 20, approvedBy: '示例负责人' };
    const longer = requestClock([...steps, extended], day(on), nationalCalendar);
    assert.deepEqual([longer.dueOn, longer.provisional], [extendedTo, extendedTo >= '2027'], on);
  }
});

test('条例第三十三条：用去五个工作日后征求意见，收到意见再走完余下的十五个', () => {
  const steps = [
    { type: 'received', on: '2026-03-02', channel: 'inPerson' },
    { type: 'inquirySent', on: '2026-03-09', kind: 'thirdParty', party: 'A' },
    { type: 'inquiryReturned', on: '2026-03-30', party: 'A', answer: 'agree' },
  ];
  const { dueOn, remainingWorkdays } = asJson({ asOf: '2026-03-30', steps });
  assert.deepEqual([dueOn, remainingWorkdays], ['2026-04-21', 15]);
});

test('回答就是约定的那些字段', () => {
  const input = {
    asOf: '2026-10-20',
    steps: [
      { ...received, channel: 'online' },
      { type: 'confirmed', on: '2026-09-27' },
    ],
  };
  assert.deepEqual(asJson(input), {
    state: 'running',
    receivedOn: '2026-09-27',
    dueOn: '2026-10-29',
    provisional: false,
    paused: null,
    remainingWorkdays: 7,
    overdue: false,
    supplementBy: '2026-10-12',
    inquiries: [],
    feeDueOn: null,
    lapsesOn: null,
    refusals: [],
  });
});

test('有步骤不能成立，退出码是一，并说出是哪一步、哪一条', () => {
  const steps = [received, { type: 'extended', on: '2026-11-20', workdays: 5, approvedBy: '示例负责人' }];
  const { code, out } = run({ asOf: '2026-11-20', steps }, '--json');
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(out).refusals[0], {
    step: 1,
    rule: '条例第三十三条',
    message: '答复期限已于2026年10月29日届满，不能再延期。',
  });
  assert.match(run({ asOf: '2026-11-20', steps }).out, /第 2 步不能成立/);
});

test('给人看的答案说明哪些日子不计、哪些调休计入', () => {
  const { out } = run({ asOf: '2026-09-28', steps: [received] });
  assert.match(out, /最迟于2026年10月29日答复/);
  assert.match(out, /2026年10月1日至2026年10月7日国庆节放假（国办发明电〔2025〕7号）/);
  assert.match(out, /调休上班、计入期限：2026年10月10日/);
  assert.match(out, /需要补正的，最迟于2026年10月12日告知/);
});

test('读不懂的输入得到一句话，退出码是二', () => {
  const mistakes: [unknown, RegExp][] = [
    ['{', /不是 JSON/],
    ['[]', /JSON 对象/],
    [{ asOf: '2026-13-01', steps: [] }, /asOf 应是/],
    [{ asOf: '2026-10-20' }, /steps 应是一个列表/],
    [{ asOf: '2026-10-20', steps: [null] }, /第 1 步应是一个对象/],
    [{ asOf: '2026-10-20', steps: [{ type: 'sent', on: '2026-10-01' }] }, /第 1 步的 type 不认识/],
    [{ asOf: '2026-10-20', steps: [received, { type: 'confirmed', on: '2026-02-30' }] }, /第 2 步（与申请人确认）的 on 应是/],
    [{ asOf: '2026-10-20', steps: [{ ...received, channel: 'wechat' }] }, /channel 应是inPerson/],
    [{ asOf: '2026-10-20', steps: [received, { type: 'decided', on: '2026-10-01', outcome: 'maybe' }] }, /outcome 应是/],
    [{ asOf: '2036-10-20', steps: [{ ...received, on: '2036-09-25' }] }, /日历/],
  ];
  for (const [input, sentence] of mistakes) {
    const { code, out, err } = run(input, '--json');
    assert.deepEqual([code, out], [2, ''], JSON.stringify(input));
    assert.match(err, sentence);
  }
  assert.equal(clockCli([join(folder, 'nowhere.json')]).code, 2);
  assert.equal(clockCli([]).code, 2);
  assert.equal(clockCli(['-', '--verbose']).code, 2);
});

test('从标准输入读取，也从命令行直接得到答案', () => {
  const program = join(import.meta.dirname, '../apps/cli.ts');
  const input = JSON.stringify({ asOf: '2026-09-28', steps: [received] });
  const out = execFileSync(process.execPath, ['--no-warnings', program, 'clock', '-', '--json'], { input, encoding: 'utf8' });
  assert.equal(JSON.parse(out).dueOn, '2026-10-29');
  const fee = spawnSync(process.execPath, ['--no-warnings', program, 'fee', '--cases', '31', '--json'], { encoding: 'utf8' });
  assert.equal(JSON.parse(fee.stdout).yuan, 2200);
});

test('处理费管理办法第四条、第五条：命令行说出总数和各档', () => {
  const { code, out } = feeCli(['--cases', '31', '--json']);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), {
    basis: 'cases',
    count: 31,
    yuan: 2200,
    tiers: [
      { from: 1, to: 10, count: 10, each: 0, yuan: 0 },
      { from: 11, to: 30, count: 20, each: 100, yuan: 2000 },
      { from: 31, to: 31, count: 1, each: 200, yuan: 200 },
    ],
  });
  assert.match(feeCli(['--pages', '150']).out, /共1700元[\s\S]*第101—150页：50×20元＝1000元/);
  for (const args of [[], ['--cases'], ['--cases', '-1'], ['--pages', '1.5'], ['--cases', '3', '--pages', '4'], ['3']])
    assert.equal(feeCli(args).code, 2, args.join(' '));
});
