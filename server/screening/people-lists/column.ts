// Counts what the cells of one column look like, and says what the column tells when the table is over.
import {
  holdsIllness,
  isAccount,
  isDetailedAddress,
  isFigure,
  isMaskedName,
  isNameWithMore,
  isOrgan,
  isPlace,
  isPlainlyAccount,
  looksLikeName,
  saysNothing,
  yearOfDay,
} from './contents.ts';
import { namesChild, type Trait, traitOfHeading } from './traits.ts';

export interface ColumnTold {
  column: number;
  heading: string;
  trait: Trait;
  /** A column of people who are children. */
  children: boolean;
  /** Its cells begin with a name. */
  named?: true;
}

const mostDistinct = 60;

export class ColumnCount {
  readonly column: number;
  heading = '';
  private filled = 0;
  private names = 0;
  private masked = 0;
  private stars = 0;
  private addresses = 0;
  private places = 0;
  private ills = 0;
  private days = 0;
  private firstYear = 9999;
  private lastYear = 0;
  private accounts = 0;
  private plainAccounts = 0;
  private withMore = 0;
  private figures = 0;
  private young = 0;
  private organs = 0;
  private telling = 0;
  private readonly distinct = new Set<string>();

  constructor(column: number) {
    this.column = column;
  }

  /** Looks at one cell of a row of data. */
  see(cell: string): void {
    if (cell === '') return;
    this.filled++;
    if (this.distinct.size < mostDistinct) this.distinct.add(cell);
    if (!saysNothing(cell)) this.telling++;
    if (/[*＊]{2}/.test(cell)) this.stars++;
    if (isFigure(cell)) this.seeFigure(cell);
    else this.seeWords(cell);
    const year = yearOfDay(cell);
    if (year === null) return;
    this.days++;
    this.firstYear = Math.min(this.firstYear, year);
    this.lastYear = Math.max(this.lastYear, year);
  }

  /** What the column tells, null when nothing is known about it. */
  told(): ColumnTold | null {
    if (this.filled === 0) return null;
    if (this.withMore > 0 && this.withMore * 2 >= this.filled) {
      const trait = this.ills * 2 >= this.filled ? 'illness' : 'address';
      return { column: this.column, heading: this.heading, trait, children: false, named: true };
    }
    const byHeading = this.heading === '' ? null : traitOfHeading(this.heading);
    const trait = byHeading ? this.confirmed(byHeading) : this.byContent();
    return trait && { column: this.column, heading: this.heading, trait, children: this.children(trait) };
  }

  private seeFigure(cell: string): void {
    this.figures++;
    if (isAccount(cell)) this.accounts++;
    if (isPlainlyAccount(cell)) this.plainAccounts++;
    if (/^\d{1,2}$/.test(cell) && Number(cell) < 18) this.young++;
  }

  private seeWords(cell: string): void {
    if (isMaskedName(cell)) this.masked++;
    else if (looksLikeName(cell)) this.names++;
    if (isAccount(cell)) this.accounts++;
    if (isPlainlyAccount(cell)) this.plainAccounts++;
    if (isNameWithMore(cell)) this.withMore++;
    if (isDetailedAddress(cell)) this.addresses++;
    else if (isPlace(cell)) this.places++;
    if (holdsIllness(cell)) this.ills++;
    if (isOrgan(cell)) this.organs++;
  }

  /** A heading promises; the cells have to keep it. */
  private confirmed(trait: Trait): Trait | null {
    switch (trait) {
      case 'name':
        if (this.organs > this.filled / 2) return 'organ';
        // 招生对象, 服务对象 promise people and list something else; 姓名 and 户主 keep their promise.
        if (!/名|户主/.test(this.heading) && this.names * 3 < this.filled) return null;
        return this.masked <= this.filled / 2 && this.telling > 0 && this.figures < this.filled / 2 ? 'name' : null;
      case 'address':
        return this.addresses > 0 && this.addresses * 5 >= this.filled ? 'address' : 'place';
      case 'account':
        return this.stars < this.filled / 2 && this.accounts * 2 >= this.filled ? 'account' : null;
      case 'illness':
        return this.telling > 0 ? 'illness' : null;
      case 'birth':
        return this.days * 2 >= this.filled ? 'birth' : 'age';
      case 'income':
        return this.figures > 0 ? 'income' : null;
      case 'other':
        return this.isHidingIllness() ? 'illness' : this.hidesAddress() ? 'address' : null;
      default:
        return this.stars >= this.filled / 2 ? null : trait;
    }
  }

  private byContent(): Trait | null {
    const most = (count: number, share: number) => count >= 2 && count >= this.filled * share;
    if (this.isHidingIllness()) return 'illness';
    if (this.hidesAddress()) return 'address';
    if (most(this.days, 0.6) && this.lastYear - this.firstYear >= 15 && this.firstYear < 2005) return 'birth';
    if (most(this.plainAccounts, 0.6) && this.distinct.size * 2 > Math.min(this.filled, mostDistinct)) return 'account';
    if (most(this.organs, 0.5)) return 'organ';
    if (most(this.places, 0.6)) return 'place';
    if (most(this.names, 0.7) && this.distinct.size >= Math.min(this.filled, mostDistinct) * 0.6) return 'name';
    return null;
  }

  /** Illnesses in a column called 备注, or nothing at all. */
  private isHidingIllness(): boolean {
    return this.ills >= 2 && this.ills * 20 >= this.filled && this.organs * 2 < this.filled;
  }

  private hidesAddress(): boolean {
    return this.addresses >= 2 && this.addresses * 3 >= this.filled && this.organs * 2 < this.filled;
  }

  private children(trait: Trait): boolean {
    if (trait === 'minor' || trait === 'name') return namesChild(this.heading);
    return trait === 'age' && this.figures > 1 && this.young * 2 > this.figures;
  }
}
