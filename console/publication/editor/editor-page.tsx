// The editor: text on the left, findings, fields, files and days beside it, the steps always in sight.
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../api/client.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { RevisionNote } from '../life/revision-note.tsx';
import { onePath, type Publication, type Writing } from '../types.ts';
import { Conflict } from './conflict.tsx';
import { DraftDialogs, type OpenDialog } from './draft-dialogs.tsx';
import { dropLocally, type LocalCopy, leftHere } from './local-copy.ts';
import { OthersHere } from './others-here.tsx';
import { Recovered } from './recovered.tsx';
import { RichText } from './rich-text.tsx';
import { SidePanels } from './side-panels.tsx';
import { StepBar } from './step-bar.tsx';
import { TitleField } from './title-field.tsx';
import { type Desk, useDesk } from './use-desk.ts';
import { usePresence } from './use-presence.ts';
import { useSteps } from './use-steps.ts';

export function EditorPage({ publication }: { publication: Publication }) {
  const organ = useOrgan();
  const desk = useDesk(organ.id, publication);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [left, setLeft] = useState<LocalCopy | null>(() => leftHere(organ.id, publication.id, publication));
  const steps = useSteps(organ.id, publication, desk);
  const presence = usePresence(organ.id, publication.id, desk);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const showText = useShowText(desk, editor);
  useFindingMarks(editor, desk);
  const saveNow = () => void desk.keeper.saveNow();
  const text = problemOf(desk, 'bodyHtml') ?? steps.wanting.get('bodyHtml');
  return (
    <Page
      title={`起草${publication.kindName}`}
      about={publication.state === 'writing' ? undefined : `${publication.stateName}；改动后要重新送审。`}
    >
      <StepBar publication={publication} desk={desk} steps={steps} open={setDialog} />
      <RevisionNote publication={publication} />
      <OthersHere presence={presence} desk={desk} readAgain={() => void takeNewest(organ.id, publication.id, desk, showText)} />
      <DraftDialogs open={dialog} publication={publication} desk={desk} showText={showText} close={() => setDialog(null)} />
      <div className="editor">
        <div className="editor-text">
          <TitleField desk={desk} problem={problemOf(desk, 'title') ?? steps.wanting.get('title')} leave={saveNow} />
          <RichText
            organId={organ.id}
            initial={publication.bodyHtml}
            onChange={(bodyHtml) => desk.change({ bodyHtml })}
            onLeave={saveNow}
            onReady={setEditor}
            problem={text}
          />
        </div>
        <SidePanels publication={publication} desk={desk} editor={editor} wanting={steps.wanting} showText={showText} />
      </div>
      {left && (
        <Recovered
          here={left.writing}
          onServer={publication}
          forget={() => {
            dropLocally(organ.id, publication.id);
            setLeft(null);
          }}
          restore={() => {
            showText(left.writing);
            void desk.keeper.settle(left.writing, left.version);
            setLeft(null);
          }}
        />
      )}
      {!left && desk.state.kind === 'conflict' && (
        <Conflict
          organId={organ.id}
          id={publication.id}
          mine={desk.writing}
          settle={(writing, version) => {
            showText(writing);
            void desk.keeper.settle(writing, version);
          }}
          take={(theirs) => {
            showText(theirs);
            desk.keeper.adopt({ version: theirs.version, savedAt: theirs.savedAt ?? '' });
            void desk.refresh();
          }}
        />
      )}
    </Page>
  );
}

/** Shows what another person saved; nothing of one's own is unsaved when this is offered. */
async function takeNewest(organId: string, id: string, desk: Desk, showText: (writing: Writing) => void): Promise<void> {
  const newest = await ask(onePath, { path: { organId, id } });
  showText(newest);
  desk.keeper.adopt({ version: newest.version, savedAt: newest.savedAt ?? '' });
  await desk.refresh();
}

/** Puts a whole writing on the page: fields and text. */
function useShowText(desk: Desk, editor: Editor | null): (writing: Writing) => void {
  const { show } = desk;
  return useCallback(
    ({ fields, bodyHtml }) => {
      show({ fields, bodyHtml });
      editor?.commands.setContent(bodyHtml, { emitUpdate: false });
    },
    [show, editor],
  );
}

function useFindingMarks(editor: Editor | null, { findings }: Desk): void {
  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.commands.markFound(findings.filter((one) => !one.waiver && !one.fileHash));
  }, [editor, findings]);
}

export function problemOf({ problems }: Desk, field: string): string | undefined {
  return problems.find((one) => one.field === field)?.message;
}
