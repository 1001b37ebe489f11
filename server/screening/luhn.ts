// Luhn's sum (ISO/IEC 7812), the check digit of bank cards.

/** True when every second digit from the right, doubled, and the others add up to a multiple of ten. */
export function passesLuhn(digits: string, from = 0, length = digits.length): boolean {
  let sum = 0;
  for (let i = from + length - 1, double = false; i >= from; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}
