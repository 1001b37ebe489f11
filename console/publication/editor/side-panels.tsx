// Beside the text: findings, fields, files, the legal day, opinions so far.
import type { Editor } from '@tiptap/core';
import { tell } from '../../api/client.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { DueBox } from '../due-box.tsx';
import { FindingsPanel } from '../findings-panel.tsx';
import { Timeline } from '../timeline.tsx';
import type { Publication, SaveAnswer, Writing } from '../types.ts';
import { AttachmentsPanel } from './attachments-panel.tsx';
import { FieldsPanel } from './fields-panel.tsx';
import type { Desk } from './use-desk.ts';

interface Props {
  publication: Publication;
  desk: Desk;
  editor: Editor | null;
  wanting: ReadonlyMap<string, string>;
  showText: (writing: Writing) => void;
}

export function SidePanels({ publication, desk, editor, wanting, showText }: Props) {
  const organ = useOrgan();
  const mask = async (fingerprints: string[]) => {
    if (!(await desk.keeper.saveNow())) return;
    const path = { organId: organ.id, id: publication.id };
    const answer: SaveAnswer = await tell('post', '/api/organs/{organId}/publications/{id}/mask', {
      path,
      body: { version: desk.keeper.version, fingerprints },
    });
    showText(answer);
    desk.keeper.adopt(answer);
    await desk.refresh();
  };
  return (
    <div className="editor-side">
      <FindingsPanel
        publicationId={publication.id}
        findings={desk.findings}
        mask={mask}
        show={(finding) => showPlace(finding, editor)}
        changed={() => void desk.refresh()}
      />
      <FieldsPanel desk={desk} wanting={wanting} />
      <AttachmentsPanel desk={desk} />
      {publication.due && <DueBox due={publication.due} publishedOn={publication.publishedOn} />}
      <Timeline publication={publication} />
    </div>
  );
}

const places: Record<string, string> = { 标题: 'title', 内容概述: 'summary', 关键词: 'keywords', 发文字号: 'documentNumber' };

/** Leads to where the finding stands: in the text, else in the field it names. */
function showPlace({ where, excerpt }: { where: string; excerpt: string }, editor: Editor | null): void {
  const field = places[where] ?? (where.startsWith('附件') ? 'attachments' : null);
  if (!field && editor?.commands.showFound(excerpt)) return;
  const place = document.getElementById(`field-${field ?? 'bodyHtml'}`);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input,textarea,[contenteditable]')?.focus();
}
