// A form about one person, where each cell with a value stands beside its label: 姓名 | … | 家庭住址 | ….
import { holdsIllness, isAccount, isDetailedAddress, looksLikeName, yearOfDay } from './contents.ts';
import { type Trait, traitNames, traitOfHeading } from './traits.ts';

const plausible: Partial<Record<Trait, (value: string) => boolean>> = {
  name: looksLikeName,
  address: isDetailedAddress,
  illness: holdsIllness,
  account: isAccount,
  birth: (value) => yearOfDay(value) !== null,
};
/** Cells to the right in which a value still stands beside its label. */
const beside = 60;
const severe: readonly Trait[] = ['address', 'illness', 'account', 'birth'];

export class FormWatch {
  private readonly told = new Map<Trait, string>();
  private organ = false;
  firstRow = 0;
  lastRow = 0;

  /** Looks for labels with their values in a row; true when the row belongs to a form. */
  row(number: number, cells: readonly string[]): boolean {
    let found = false;
    for (let at = 0; at + 1 < cells.length; at++) {
      const label = cells[at]!.trim();
      const trait = label === '' || label.length > 12 ? null : traitOfHeading(label);
      if (trait === null) continue;
      if (trait === 'organ') this.organ = true;
      const right = cells.slice(at + 1, at + 1 + beside);
      const value = (right.find((cell) => cell.trim() !== '' && cell.trim() !== label) ?? '').trim();
      if (!plausible[trait]?.(value)) continue;
      found = true;
      if (!this.told.has(trait)) this.told.set(trait, label);
      if (this.firstRow === 0) this.firstRow = number;
      this.lastRow = number;
    }
    return found;
  }

  /** What the form tells beside the name, in words and by its labels; null when that is nothing private, or of an enterprise. */
  end(): { combination: string; labels: string } | null {
    const traits = [...this.told.keys()].filter((trait) => severe.includes(trait));
    if (!this.told.has('name') || traits.length === 0 || this.organ) return null;
    return {
      combination: ['姓名', ...traits.map((trait) => traitNames[trait])].join('、'),
      labels: traits.map((trait) => this.told.get(trait)).join('、'),
    };
  }
}
