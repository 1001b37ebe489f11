// Beside the text: findings, fields, files, the legal day, opinions so far.
import type { Editor } from '@tiptap/core';
import { tell } from '../../api/client.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { DueBox } from '../due-box.tsx';
import { FindingsPanel } from '../findings-panel.tsx';
import { Timeline } from '../timeline.tsx';
import type { MadeFile, Publication, SaveAnswer, Writing } from '../types.ts';
import { AttachmentsPanel } from './attachments-panel.tsx';
import { FieldsPanel } from './fields-panel.tsx';
import { replaceWords, showPlace } from './finding-places.ts';
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
  const said = useSaid();
  const path = { organId: organ.id, id: publication.id };
  const { fileChecks } = publication;
  const adopt = async (answer: SaveAnswer) => {
    showText(answer);
    desk.keeper.adopt(answer);
    await desk.refresh();
  };
  const mask = async (fingerprints: string[]) => {
    if (!(await desk.keeper.saveNow())) return;
    const body = { version: desk.keeper.version, fingerprints };
    await adopt(await tell('post', '/api/organs/{organId}/publications/{id}/mask', { path, body }));
  };
  const takeFile = async (fromHash: string, made: MadeFile) => {
    if (!(await desk.keeper.saveNow())) return;
    const body = { version: desk.keeper.version, fromHash, toHash: made.fileHash };
    await adopt(await tell('post', '/api/organs/{organId}/publications/{id}/replace-file', { path, body }));
    said('已换上新的文件');
  };
  return (
    <div className="editor-side">
      <FindingsPanel
        publicationId={publication.id}
        findings={desk.findings}
        fileChecks={fileChecks}
        empty={desk.writing.bodyHtml === '' && desk.writing.fields.attachments.length === 0}
        mask={mask}
        replace={(finding) => replaceWords(finding, editor, desk)}
        takeFile={takeFile}
        show={(finding) => showPlace(finding, editor)}
        changed={() => void desk.refresh()}
      />
      <FieldsPanel publication={publication} desk={desk} wanting={wanting} />
      <AttachmentsPanel desk={desk} checks={fileChecks} />
      {publication.due && <DueBox due={publication.due} publishedOn={publication.publishedOn} />}
      <Timeline publication={publication} />
    </div>
  );
}
