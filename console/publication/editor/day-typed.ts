// Days as people type or paste them, brought to YYYY-MM-DD; what is no day stays as it was typed.

const forms = [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, /^(\d{4})(\d{2})(\d{2})$/];

/** `2026年3月5日`, `2026/3/5`, `20260305` → `2026-03-05`. Whether the day exists is the server's to say, with a sentence. */
export function dayTyped(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  for (const form of forms) {
    const [, year, month, day] = form.exec(plain) ?? [];
    if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return text.trim();
}
