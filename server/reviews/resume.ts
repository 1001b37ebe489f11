// Handed in again: which stages must see it again, and which passes count on. Changed words are seen by all; a changed column only by the last two.

import type { FlowStage } from './flow.ts';
import type { StoredStage } from './review.ts';
import type { ReviewedText } from './reviewed-text.ts';

export interface Change {
  name: string;
  label: string;
  before: string;
  after: string;
  sorting: boolean;
}

/** What changed between two texts, fields only. */
export function changedFields(before: ReviewedText, after: ReviewedText): Change[] {
  const names = [...new Set([...after.fields, ...before.fields].map((one) => one.name))];
  return names.flatMap((name) => {
    const old = before.fields.find((one) => one.name === name);
    const now = after.fields.find((one) => one.name === name);
    if ((old?.value ?? '') === (now?.value ?? '')) return [];
    const { label, sorting } = (now ?? old)!;
    return [{ name, label, sorting, before: old?.value ?? '', after: now?.value ?? '' }];
  });
}

export interface Resumed {
  /** Positions whose earlier pass counts on, with that stage. */
  carried: ReadonlyMap<number, StoredStage>;
  /** Why it begins where it begins; null for a first time. */
  note: string | null;
}

/** Where a review begins, after an earlier one of the same subject. `former` null: for the first time. */
export function resume(
  former: { stages: readonly StoredStage[]; text: ReviewedText } | null,
  stages: readonly FlowStage[],
  text: ReviewedText,
): Resumed {
  if (!former || former.text.fields.length === 0) return { carried: new Map(), note: null };
  const changes = changedFields(former.text, text);
  const content = [
    ...changes.filter((one) => !one.sorting).map((one) => one.label),
    ...(former.text.bodyHtml === text.bodyHtml ? [] : ['正文']),
  ];
  if (content.length > 0) return { carried: new Map(), note: `${listed(content)}改动过，从第一个环节起重新审核。` };
  const carried = passesOf(former.stages, stages);
  const what = changes.length > 0 ? `只改了${listed(changes.map((one) => one.label))}` : '内容没有改动';
  const note =
    carried.size > 0
      ? `${what}，${namesOf(stages, carried)}沿用上次的通过，保密审查和最后一个环节重新办理。`
      : `${what}，从第一个环节起重新审核。`;
  return { carried, note };
}

// Secrecy is looked at every time, and the last stage answers for what goes out. A pass counts on only in the same place of the same row of stages.
function passesOf(former: readonly StoredStage[], stages: readonly FlowStage[]): Map<number, StoredStage> {
  const carried = new Map<number, StoredStage>();
  for (const [at, stage] of stages.entries()) {
    const old = former[at];
    if (!old || old.stage !== stage.stage || old.name !== stage.name) return carried;
    if (old.state !== 'passed') continue;
    if (stage.stage !== 'secrecy' && at < stages.length - 1) carried.set(at + 1, old);
  }
  return carried;
}

function namesOf(stages: readonly FlowStage[], carried: ReadonlyMap<number, StoredStage>): string {
  return [...carried.keys()].map((position) => `“${stages[position - 1]!.name}”`).join('、');
}

function listed(labels: readonly string[]): string {
  const shown = labels
    .slice(0, 4)
    .map((one) => `“${one}”`)
    .join('、');
  return labels.length > 4 ? `${shown}等${labels.length}处` : shown;
}
