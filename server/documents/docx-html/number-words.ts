// Numbers as Word writes them in front of paragraphs: 一、（二）③ IV b.

const digits = '〇一二三四五六七八九';
const places = ['', '十', '百', '千'];

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五; up to 9999. */
export function chineseNumber(n: number): string {
  if (n < 1 || n > 9999 || !Number.isInteger(n)) return String(n);
  let out = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) gap = out !== '';
    else {
      out += (gap ? '零' : '') + digits[digit] + places[place];
      gap = false;
    }
  }
  return n >= 10 && n < 20 ? out.slice(1) : out;
}

const romans: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  let left = n;
  let out = '';
  for (const [value, sign] of romans) {
    while (left >= value) {
      out += sign;
      left -= value;
    }
  }
  return out;
}

/** A, B … Z, AA, BB as Word counts on. */
function letters(n: number): string {
  return String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function circled(n: number): string {
  if (n <= 20) return String.fromCodePoint(0x2460 + n - 1);
  return n <= 35 ? String.fromCodePoint(0x3251 + n - 21) : `(${n})`;
}

const writers: Record<string, (n: number) => string> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  ideographDigital: (n) => [...String(n)].map((digit) => digits[Number(digit)]).join(''),
  ideographTraditional: (n) => '甲乙丙丁戊己庚辛壬癸'[n - 1] ?? String(n),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (n) => letters(n).toLowerCase(),
};

/** The number in one of Word's formats; an unknown format is written in plain digits. */
export function numberInFormat(n: number, format: string): string {
  return n < 1 ? String(n) : (writers[format] ?? String)(n);
}
