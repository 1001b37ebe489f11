// What the looks of the cells mean.
import { cells, guessed } from './types.ts';

const supposed = { ...guessed, name: '按栏目推算：栏目里有信息，但没有写明是这个事项的' };
const shown = [cells.f!, cells.s!, supposed, cells.l!, cells.d!, cells.o!, cells['.']!];

/** `whole`: with what needs no word on the screen. */
export function Legend({ whole = false }: { whole?: boolean }) {
  return (
    <ul className="coverage-legend" aria-label="图例">
      {[...shown, ...(whole ? [cells['-']!] : [])].map(({ name, look, sign }) => (
        <li key={look}>
          <span className={`cell ${look}`} aria-hidden="true">
            {sign}
          </span>
          {name}
        </li>
      ))}
    </ul>
  );
}
