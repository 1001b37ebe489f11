// What the looks of the cells mean.
import { cells } from './types.ts';

export function Legend() {
  return (
    <ul className="coverage-legend" aria-label="图例">
      {['f', 's', 'l', 'd', 'o', '.'].map((letter) => (
        <li key={letter}>
          <span className={`cell ${cells[letter]!.look}`} aria-hidden="true">
            {cells[letter]!.sign}
          </span>
          {cells[letter]!.name}
        </li>
      ))}
    </ul>
  );
}
