// Asks the server what a time limit means, and how a rule reads in words.
import { useEffect, useRef, useState } from 'react';
import { ask, tell } from '../api/client.ts';
import { useOrgan } from '../parts/organ.tsx';
import type { Rule, RuleView } from './types.ts';

const pause = 350;

/** Reads a text anew when the typing pauses and hands on the rule; false when the text does not say when. */
export function useReading(text: string, textOfValue: string, onRead: ((rule: Rule) => void) | undefined): boolean {
  const organ = useOrgan();
  const [understood, setUnderstood] = useState(true);
  const read = useRef(textOfValue);
  const handOn = useRef(onRead);
  handOn.current = onRead;
  useEffect(() => {
    if (text.trim() === read.current.trim()) return;
    const later = new AbortController();
    const timer = setTimeout(() => {
      ask('/api/organs/{organId}/catalogue/read-limit', { path: { organId: organ.id }, query: { text } }).then(
        (found) => {
          if (later.signal.aborted) return;
          read.current = text;
          setUnderstood(found.understood || text.trim() === '');
          handOn.current?.(found.rule);
        },
        () => undefined,
      );
    }, pause);
    return () => {
      later.abort();
      clearTimeout(timer);
    };
  }, [text, organ.id]);
  return understood;
}

/** The rule in words, with what is wrong with it and its next days; null until first heard of. */
export function useRuleView(rule: Rule): RuleView | null {
  const organ = useOrgan();
  const [view, setView] = useState<RuleView | null>(null);
  const asText = JSON.stringify(rule);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      tell('post', '/api/organs/{organId}/catalogue/rule', { path: { organId: organ.id }, body: JSON.parse(asText) as Rule }).then(
        (found) => {
          if (!gone) setView(found);
        },
        () => undefined,
      );
    }, pause);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [asText, organ.id]);
  return view;
}
