// The table of one 保密审查表: what it is about, each item, the conclusion, who decided each stage and when, what was sent up.
import { dayInWords, minuteInWords } from '../parts/day-text.tsx';
import type { Sheet } from './types.ts';

export function SheetTable({ sheet }: { sheet: Sheet }) {
  const rows: [string, string][] = [
    ['拟公开单位', sheet.organName],
    ['拟稿人', sheet.authorName],
    ...sheet.facts.map((one): [string, string] => [one.label, one.value]),
    ['载体形式', sheet.carrierName],
    ['信息由谁制作', sheet.sourceName],
    ['拟公开方式', '政府网站'],
    ['拟公开范围', sheet.form.scope || '社会公众'],
  ];
  return (
    <article className="print-sheet">
      <h2>政府信息公开保密审查表</h2>
      <p className="sheet-head">
        <span>编号：{sheet.form.number}</span>
        <span>填表时间：{minuteInWords(sheet.form.filledAt)}</span>
      </p>
      <table>
        <tbody>
          <tr>
            <th scope="row">信息名称</th>
            <td colSpan={3}>{sheet.title}</td>
          </tr>
          {pairs(rows).map(([left, right]) => (
            <tr key={left[0]}>
              <th scope="row">{left[0]}</th>
              <td {...(right ? {} : { colSpan: 3 })}>{left[1]}</td>
              {right && <th scope="row">{right[0]}</th>}
              {right && <td>{right[1]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <Items sheet={sheet} />
      <Decisions sheet={sheet} />
    </article>
  );
}

function Items({ sheet }: { sheet: Sheet }) {
  return (
    <table className="sheet-items">
      <thead>
        <tr>
          <th scope="col">审查项</th>
          <th scope="col">结果</th>
          <th scope="col">哪一处</th>
          <th scope="col">依据</th>
        </tr>
      </thead>
      <tbody>
        {sheet.items.map((one) => (
          <tr key={one.name}>
            <th scope="row">{one.name}</th>
            <td>{one.answerName}</td>
            <td>{one.note}</td>
            <td>{one.article}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Decisions({ sheet }: { sheet: Sheet }) {
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row">审查结论</th>
          <td>
            {sheet.conclusion ?? '未下结论'}
            {sheet.article && `（${sheet.article}）`}　处理：{sheet.treatment}
            {sheet.form.masked && `　隐去：${sheet.form.masked}`}
          </td>
        </tr>
        {sheet.review.stages.map((one) => (
          <tr key={one.position}>
            <th scope="row">{one.stageName}意见</th>
            <td>
              {one.personName === null ? '未办理' : `${one.opinion ?? (one.state === 'passed' ? '同意' : '')}`}
              <span className="sheet-sign">
                {one.personName ?? ''}
                {one.onBehalfOfName && `（受${one.onBehalfOfName}委托）`}
                {one.sameHand && '（由同一人办理）'} {one.decidedAt && minuteInWords(one.decidedAt)}
                {/* The paper that is filed is signed by hand. */}
                <span className="sheet-line">签字：</span>
              </span>
            </td>
          </tr>
        ))}
        {sheet.consents.map((one) => (
          <tr key={one.organName}>
            <th scope="row">{one.organName}意见</th>
            <td>
              {one.decisionName} {dayInWords(one.decidedOn)} {one.number} {one.note}
            </td>
          </tr>
        ))}
        {sheet.referrals.map((one) => (
          <tr key={one.id}>
            <th scope="row">报审情况</th>
            <td>
              {dayInWords(one.sentOn)}报{one.toName}：{one.reason}
              {one.answer && `　${dayInWords(one.answer.on)}答复${one.answer.number}：${one.answer.name}，${one.answer.note}`}
              {one.recalled && `　已撤回：${one.recalled.reason}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function pairs<R>(rows: readonly R[]): [R, R | undefined][] {
  return rows.flatMap((row, at) => (at % 2 === 0 ? [[row, rows[at + 1]] as [R, R | undefined]] : []));
}
