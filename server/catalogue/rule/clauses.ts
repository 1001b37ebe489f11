// A time limit cut into clauses, each with its one statement about time, whatever way the digits and brackets were typed.

const numerals: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** Full-width digits and brackets, blanks, Chinese numbers before a unit of time: all as one form. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s“”"]/g, '')
    .replace(/(\d)(?:-|~|—|–|到)(?=\d+个?(?:工作日|日|天))/g, '$1至')
    .replace(/[一二两三四五六七八九十]+(?=个?(?:工作日|日内|日前|天|周|星期|小时|个月|月内|次))/g, (words) => String(numberOf(words)))
    .replace(/一(?=年|季度|个?月)/g, '1');
}

/** 二十 → 20, 十五 → 15, 七 → 7. */
export function numberOf(words: string): number {
  const [tens, ones] = words.split('十');
  if (ones === undefined) return [...words].reduce((sum, one) => sum * 10 + (numerals[one] ?? 0), 0);
  return (tens ? numerals[tens]! : 1) * 10 + (ones ? numerals[ones]! : 0);
}

/** The clauses. What stands in brackets is one of its own when it says something about time, and part of its clause otherwise. */
export function clausesOf(text: string): string[] {
  return plainText(text)
    .replace(/\(([^()]*)\)/g, (_, inside: string) => (/\d|及时|实时|调整/.test(inside) ? `;${inside};` : inside))
    .split(/[;,。，；]/)
    .filter((clause) => clause !== '');
}
