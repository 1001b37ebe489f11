// Text made fit for XML.

// XML 1.0 has no place for control characters, halves of surrogate pairs and the two non-characters.
const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export function xmlText(text: string): string {
  return text.replace(unfit, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
