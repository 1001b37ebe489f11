// The picture: a table whose cells are buttons; arrow keys move between them.
import { Tag } from 'antd';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { monthInWords, monthName } from './months.ts';
import { aboutRow, type Chosen, cellOf, nowColors, nows, type Row, type View } from './types.ts';

interface Props {
  view: View;
  choose: (chosen: Chosen) => void;
}

const moves: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function Grid({ view, choose }: Props) {
  const box = useRef<HTMLTableElement>(null);
  const [here, setHere] = useState<[number, number]>([0, 0]);
  const { length } = view.months;
  // Where the months do not fit, the present is what one wants to see.
  useLayoutEffect(() => {
    const scrolls = box.current?.parentElement;
    if (scrolls && length > 0) scrolls.scrollLeft = scrolls.scrollWidth;
  }, [length]);
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const by = moves[event.key];
    if (!by) return;
    const next = box.current?.querySelector<HTMLButtonElement>(`[data-at="${row + by[0]}/${column + by[1]}"]`);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // The table is wider than a small screen: it scrolls by itself.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="coverage-box" aria-label="公开覆盖图" tabIndex={0}>
      <table className="coverage" ref={box}>
        <caption className="for-readers">行是事项，列是月份；用方向键移动，回车看明细。</caption>
        <thead>
          <tr>
            <th scope="col">事项</th>
            {view.months.map((month, at) => (
              <th key={month} scope="col">
                {(at === 0 || month.endsWith('-01')) && <span className="coverage-year">{month.slice(0, 4)}年</span>}
                {monthName(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, at) => (
            <tr key={row.itemId}>
              <th scope="row">
                <Name
                  row={row}
                  first={view.rows[at - 1]?.domain !== row.domain}
                  open={() => choose({ row, from: view.from, to: view.to })}
                />
              </th>
              {[...row.cells].map((letter, column) => (
                <td key={view.months[column]}>
                  <Cell
                    look={cellOf(row, letter)}
                    count={row.counts[column] ?? 0}
                    label={`${row.name} ${monthInWords(view.months[column]!)}`}
                    at={`${at}/${column}`}
                    tabIndex={here[0] === at && here[1] === column ? 0 : -1}
                    onFocus={() => setHere([at, column])}
                    onKeyDown={(event) => move(event, at, column)}
                    onClick={() => choose({ row, from: view.months[column]!, to: view.months[column]! })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Name({ row, first, open }: { row: Row; first: boolean; open: () => void }) {
  return (
    <>
      {first && <span className="coverage-domain">{row.domain}</span>}
      <button type="button" className="coverage-name" onClick={open}>
        {row.name}
      </button>
      {row.now !== 'good' && <Tag color={nowColors[row.now]}>{nows[row.now]}</Tag>}
      <span className="quiet coverage-about">{aboutRow(row)}</span>
    </>
  );
}

interface CellProps {
  look: ReturnType<typeof cellOf>;
  count: number;
  label: string;
  at: string;
  tabIndex: number;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onClick: () => void;
}

function Cell({ look: { name, look, sign }, count, label, at, ...rest }: CellProps) {
  return (
    <button
      type="button"
      data-at={at}
      className={`cell ${look}`}
      aria-label={`${label}：${name}${count > 0 ? `，公开${count}条` : ''}`}
      {...rest}
    >
      {count > 1 && look !== 'overdue' && look !== 'due' ? count : sign}
    </button>
  );
}
