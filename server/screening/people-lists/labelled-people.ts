// People in plain lines whose private life stands behind labels: 姓名：… 家庭住址：… 致困原因：….
import { createHash } from 'node:crypto';
import type { Finding, Mark, ScreeningOptions } from '../finding.ts';
import { holdsIllness, isDetailedAddress, isPlainlyAccount, looksLikeName, yearOfDay } from './contents.ts';
import { charactersOf, listFinding, rowsInWords } from './list-finding.ts';
import { traitNames } from './traits.ts';

type Private = 'address' | 'illness' | 'account' | 'birth';

interface Told {
  trait: Private;
  label: string;
  start: number;
  value: string;
}

interface Person {
  firstLine: number;
  lastLine: number;
  told: Told[];
}

/** Whoever is asked to call or applies for a licence has given an address on purpose; these have not. */
const nameLabel =
  /^(?:姓名|户主(?:姓名)?|(?:受助|救助|补助|帮扶|低保|特困|残疾|优抚|资助|困难)(?:人|对象|户|人员|学生|职工|儿童)?(?:姓名)?|患者(?:姓名)?)$/;
const privateLabels: readonly [RegExp, Private, (value: string) => boolean][] = [
  [/^(?:(?:家庭|现|户籍|居住|常住|详细)?(?:住址|地址|居住地|户籍地)|户籍所在地|住所)$/, 'address', isDetailedAddress],
  [/病|残疾|残情|致贫|致困|困难原因|救助原因|健康状况|诊断/, 'illness', holdsIllness],
  [/账号|帐号|卡号|一卡通|一折通|存折/, 'account', isPlainlyAccount],
  [/出生|生日/, 'birth', (value) => yearOfDay(value) !== null],
];
const pair = /([\p{sc=Han} \u3000]{2,10})[：:][ \t\u3000]*([^\n：:]{0,80}?)(?=[\s，,；;。、]+[\p{sc=Han}\u3000 ]{2,10}[：:]|[；;。]|$)/gu;
/** So many lines below the name still belong to the person. */
const reach = 8;

/** One finding for all of them. */
export function labelledPeopleFindings(text: string, field: string, options: ScreeningOptions): Finding[] {
  const people = [...peopleIn(text)].filter((one) => one.told.length > 0);
  if (people.length === 0) return [];
  const told = people.flatMap((one) => one.told);
  const traits = [...new Set(told.map((one) => traitNames[one.trait]))];
  const labels = [...new Set(told.map((one) => one.label))].join('、');
  const list = {
    severity: 'block' as const,
    combination: ['姓名', ...traits].join('、'),
    columns: [],
    columnsInWords: labels,
    firstRow: people[0]!.firstLine,
    lastRow: people.at(-1)!.lastLine,
    rows: people.length,
    digest: createHash('sha256')
      .update(told.map((one) => one.value).join('\n'))
      .digest('hex'),
    suggestion: `姓名和这些写在一起能认出每一个人的私密情况（条例第十五条）。请删去${labels}，或者隐去姓名。`,
  };
  const marks = told.flatMap(({ start, value }): Mark[] => charactersOf(start, value));
  return [{ ...listFinding(list, `${field}${rowsInWords(list)}的名单`, marks, options), fix: 'mask' }];
}

function* peopleIn(text: string): Generator<Person> {
  let person: Person | null = null;
  let number = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') number++;
    for (const hit of line.includes('：') || line.includes(':') ? line.matchAll(pair) : []) {
      const label = hit[1]!.replace(/[\s\u3000]/g, '');
      const value = hit[2]!.replaceAll('\u200b', ' ').trim();
      if (nameLabel.test(label)) {
        if (person) yield person;
        person = looksLikeName(value) ? { firstLine: number, lastLine: number, told: [] } : null;
      } else if (person && number - person.firstLine <= reach) {
        const trait = privateLabels.find(([pattern, , keeps]) => pattern.test(label) && keeps(value))?.[1];
        if (!trait) continue;
        person.told.push({ trait, label, start: from + hit.index + hit[0].length - hit[2]!.length, value: hit[2]! });
        person.lastLine = number;
      }
    }
    from += line.length + 1;
  }
  if (person) yield person;
}
