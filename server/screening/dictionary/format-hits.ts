// Runs the rules of format over a text.
import type { WordingHit } from '../wording.ts';
import { type CompiledWording, weights } from './compiled.ts';
import { formatRules } from './format-rules.ts';

/** Every hit of the rules that are on, rule by rule. */
export function formatHits(text: string, on: CompiledWording['formats']): WordingHit[] {
  const hits: WordingHit[] = [];
  for (const { rule, list, weight, name, suggestion } of on) {
    const of = formatRules[rule];
    if (!of || (of.needs && !text.includes(of.needs))) continue;
    const severity = weight === weights.block ? 'block' : 'warn';
    for (const match of text.matchAll(of.pattern)) {
      if (of.accept && !of.accept(match)) continue;
      const replacement = of.mend?.(match);
      const place = { start: match.index, end: match.index + match[0].length };
      hits.push({ ...place, listName: list, entry: name, severity, suggestion, ...(replacement ? { replacement } : {}) });
    }
  }
  return hits;
}
