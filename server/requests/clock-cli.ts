// `gongkai clock FILE|- [--json]`: where a request stands, from its steps, without a server or a database.
import { readFileSync } from 'node:fs';
import { type CommandOutput, nationalCalendar } from '#calendar';
import { systemClock } from '#kernel/clock';
import { Refusal } from '#kernel/errors';
import { type RequestClock, requestClock } from '#law/request/clock';
import { clockInWords } from './clock-in-words.ts';
import { InputMistake, readSteps } from './read-steps.ts';

const usage = '用法：gongkai clock 文件 [--json]；文件写作 - 时从标准输入读取。';
const standardInput = 0;

/** Runs `clock …`; `args` holds what follows the word. Exit code 1 when a step was refused. */
export function clockCli(args: readonly string[]): CommandOutput {
  const files = args.filter((one) => one === '-' || !one.startsWith('-'));
  const unknown = args.find((one) => one.startsWith('-') && one !== '-' && one !== '--json');
  if (unknown) return wrong(`不认识参数“${unknown}”。${usage}`);
  if (files.length !== 1) return wrong(usage);
  try {
    const { asOf, steps } = readSteps(textOf(files[0]!), systemClock.today());
    const clock = requestClock(steps, asOf, nationalCalendar);
    const out = args.includes('--json') ? JSON.stringify(asContract(clock)) : clockInWords(clock, asOf).join('\n');
    return { code: clock.refusals.length > 0 ? 1 : 0, out: `${out}\n`, err: '' };
  } catch (cause) {
    if (cause instanceof InputMistake || cause instanceof Refusal) return wrong(cause.message);
    throw cause;
  }
}

/** The reckoning is for people; programs get what the contract names. */
function asContract({ term: _, ...clock }: RequestClock): Omit<RequestClock, 'term'> {
  return clock;
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? standardInput : file, 'utf8');
  } catch {
    throw new InputMistake(`文件“${file}”读不出来，请检查名称和权限。`);
  }
}

function wrong(sentence: string): CommandOutput {
  return { code: 2, out: '', err: `${sentence}\n` };
}
