// Leads to where a finding stands, and puts other words there: in the text, else in the field it names.
import type { Editor } from '@tiptap/core';
import type { Finding } from '../types.ts';
import { fieldValue, setFieldValue } from './kind-field-input.tsx';
import type { Desk } from './use-desk.ts';

export function showPlace(finding: Finding, editor: Editor | null): void {
  const field = finding.field ?? (finding.fileHash ? 'attachments' : null);
  if (!field && editor?.commands.showFound(finding)) return;
  const place = document.getElementById(`field-${field ?? 'bodyHtml'}`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input,textarea,[contenteditable]')?.focus();
}

/** Writes the dictionary's words instead; the person can undo it like typing. */
export function replaceWords(finding: Finding, editor: Editor | null, desk: Desk): void {
  const { words, replacement, field } = finding;
  if (!words || !replacement) return;
  if (field)
    setFieldValue(
      desk,
      field,
      fieldValue(desk.writing.fields, field).replace(words, () => replacement),
    );
  else editor?.commands.replaceFound(finding, replacement);
}
