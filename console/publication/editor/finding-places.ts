// Leads to where a finding stands, and puts other words there: in the text, else in the field it names.
import type { Editor } from '@tiptap/core';
import type { Finding } from '../types.ts';
import type { Desk } from './use-desk.ts';

const places = {
  标题: 'title',
  内容概述: 'summary',
  关键词: 'keywords',
  发文字号: 'documentNumber',
  发文机关: 'issuingOrgan',
  信息来源: 'sourceName',
} as const;

type TextField = (typeof places)[keyof typeof places];

function fieldOf(where: string): TextField | null {
  const name = Object.keys(places).find((one) => where.startsWith(one));
  return name ? places[name as keyof typeof places] : null;
}

export function showPlace(finding: Finding, editor: Editor | null): void {
  const field = fieldOf(finding.where) ?? (finding.where.startsWith('附件') ? 'attachments' : null);
  if (!field && editor?.commands.showFound(finding)) return;
  const place = document.getElementById(`field-${field ?? 'bodyHtml'}`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input,textarea,[contenteditable]')?.focus();
}

/** Writes the dictionary's words instead; the person can undo it like typing. */
export function replaceWords(finding: Finding, editor: Editor | null, desk: Desk): void {
  const { words, replacement } = finding;
  if (!words || !replacement) return;
  const field = fieldOf(finding.where);
  if (!field) {
    editor?.commands.replaceFound(finding, replacement);
    return;
  }
  desk.setField(field, desk.writing.fields[field].replace(words, replacement));
}
