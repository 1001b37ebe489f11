// The picture on paper: what it comes to first, then twelve months at a time, with names, months and legend on every page.
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { dayInWords } from '../parts/day-text.tsx';
import './coverage-paper.css';
import { Legend } from './legend.tsx';
import { monthInWords, monthName } from './months.ts';
import { useSubjectName } from './subject.tsx';
import { aboutRow, cellOf, isGuess, type Now, nows, type Row, type View } from './types.ts';

interface Props {
  view: View;
  /** What the rows are narrowed to, in words. */
  narrowed: readonly string[];
}

/** Made when it is printed, by the button or by the browser's own menu, and gone afterwards. */
export function CoveragePaper(props: Props) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays the page out as soon as the listeners have returned.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing ? createPortal(<Paper {...props} />, document.body) : null;
}

function Paper({ view, narrowed }: Props) {
  const title = `${useSubjectName()}公开覆盖图`;
  const as = [...narrowed, `${dayInWords(dayjs().format('YYYY-MM-DD'))}打印`].join(' · ');
  const domains = [...Map.groupBy(view.rows, (row) => row.domain)];
  return (
    <article className="coverage-paper">
      <section>
        <h1>{title}</h1>
        <p>{as}</p>
        <Sums domains={domains} />
        <p>“按栏目推算”：栏目里有信息，但没有写明是这个事项的，不作为已公开的依据。</p>
      </section>
      {blocksOf(view.months).map((block) => (
        <Block key={block.name} block={block} domains={domains} title={`${title} ${block.name}`} as={as} />
      ))}
    </article>
  );
}

type Domains = readonly [domain: string, rows: readonly Row[]][];

function Sums({ domains }: { domains: Domains }) {
  const keys = Object.keys(nows) as Now[];
  const all = domains.flatMap(([, rows]) => rows);
  const line = (name: string, rows: readonly Row[]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{rows.length}</td>
      {keys.map((key) => (
        <td key={key}>{rows.filter((row) => row.now === key).length || ''}</td>
      ))}
    </tr>
  );
  return (
    <table className="paper-sums">
      <thead>
        <tr>
          <th scope="col">领域</th>
          <th scope="col">事项</th>
          {keys.map((key) => (
            <th key={key} scope="col">
              {nows[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {domains.map(([domain, rows]) => line(domain, rows))}
        {line('合计', all)}
      </tbody>
    </table>
  );
}

interface Months {
  name: string;
  months: readonly string[];
  /** Where they begin in the rows. */
  at: number;
}

/** As many months as can be read beside the names. */
const widest = 12;

function blocksOf(months: readonly string[]): Months[] {
  return Array.from({ length: Math.ceil(months.length / widest) }, (_, n) => {
    const some = months.slice(n * widest, (n + 1) * widest);
    return { name: `${monthInWords(some[0]!)}—${monthInWords(some.at(-1)!)}`, months: some, at: n * widest };
  });
}

function Block({ block, domains: all, title, as }: { block: Months; domains: Domains; title: string; as: string }) {
  const width = block.months.length + 2;
  const domains = all.map(([domain, rows]) => [domain, rows.filter((row) => isInCatalogue(row, block))] as const);
  const rows = domains.flatMap(([, some]) => some);
  const left = all.flatMap(([, some]) => some).length - rows.length;
  return (
    <table className="paper-months">
      <colgroup>
        <col className="paper-name" />
        {block.months.map((month) => (
          <col key={month} />
        ))}
        <col className="paper-sum" />
      </colgroup>
      <thead>
        <tr>
          <th colSpan={width} className="paper-head">
            <strong>{title}</strong> {as}
            <Legend whole />
          </th>
        </tr>
        <tr>
          <th scope="col">事项</th>
          {block.months.map((month, at) => (
            <th key={month} scope="col">
              {(at === 0 || month.endsWith('-01')) && <small>{month.slice(0, 4)}年</small>}
              {monthName(month)}
            </th>
          ))}
          <th scope="col">公开条数</th>
        </tr>
      </thead>
      <tbody className="paper-tallies">
        {tallied.map(({ name, letter }) => (
          <Tally key={name} name={name} letter={letter} block={block} rows={rows} />
        ))}
        {left > 0 && (
          <tr>
            <th colSpan={width}>另有{left}个事项这段时间还没有列入目录，也没有公开过，不逐行印出。</th>
          </tr>
        )}
      </tbody>
      {domains.map(([domain, some]) => (
        <tbody key={domain} hidden={some.length === 0}>
          <tr className="paper-domain">
            <th colSpan={width} scope="rowgroup">
              {domain}
            </th>
          </tr>
          {some.map((row) => (
            <Line key={row.itemId} row={row} block={block} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Something was owed or opened in the block. */
function isInCatalogue(row: Row, { at, months }: Months): boolean {
  return [...row.cells.slice(at, at + months.length)].some((letter) => letter !== '-');
}

function Line({ row, block: { months, at } }: { row: Row; block: Months }) {
  const counts = row.counts.slice(at, at + months.length);
  const sum = counts.reduce((all, n) => all + n, 0);
  return (
    <tr>
      <th scope="row">
        {row.name}
        <small>{aboutRow(row)}</small>
      </th>
      {months.map((month, n) => {
        const { name, look, sign } = cellOf(row, row.cells[at + n] ?? '.');
        return (
          <td key={month} aria-label={name}>
            <span className={`cell ${look}`}>
              {sign}
              {counts[n]! > 1 && ` ${counts[n]}`}
            </span>
          </td>
        );
      })}
      <td>{sum === 0 ? '' : `${row.by === 'column' ? '≈ ' : ''}${sum}`}</td>
    </tr>
  );
}

const tallied = [
  { name: '按时公开的事项', letter: 'f' },
  { name: '晚公开的事项', letter: 'l' },
  { name: '待公开的事项', letter: 'd' },
  { name: '逾期的事项', letter: 'o' },
];

/** How many items stand so in each month; a guess counts for none. */
function Tally({ name, letter, block, rows }: { name: string; letter: string; block: Months; rows: readonly Row[] }) {
  const counted = (row: Row, n: number) => row.cells[block.at + n] === letter && !isGuess(row, letter);
  return (
    <tr>
      <th scope="row">{name}</th>
      {block.months.map((month, n) => (
        <td key={month}>{rows.filter((row) => counted(row, n)).length || ''}</td>
      ))}
      <td />
    </tr>
  );
}
