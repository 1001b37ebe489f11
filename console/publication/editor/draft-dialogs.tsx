// What opens above the text: the preview, a Word document to bring in, earlier versions.
import { tell } from '../../api/client.ts';
import { useOrgan } from '../../parts/organ.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { Preview } from '../preview.tsx';
import { draftPath, type Publication, type SaveAnswer, type Writing } from '../types.ts';
import { ImportDialog } from './import-dialog.tsx';
import type { Desk } from './use-desk.ts';
import { VersionsDrawer } from './versions-drawer.tsx';

export type OpenDialog = 'preview' | 'import' | 'versions' | null;

interface Props {
  open: OpenDialog;
  publication: Publication;
  desk: Desk;
  showText: (writing: Writing) => void;
  close: () => void;
}

export function DraftDialogs({ open, publication, desk, showText, close }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const path = { organId: organ.id, id: publication.id };
  const adopt = async (answer: SaveAnswer) => {
    showText(answer);
    desk.keeper.adopt(answer);
    await desk.refresh();
  };
  const restore = async (n: number) => {
    if (!(await desk.keeper.saveNow())) throw new Error('还有内容没有存到服务器，请先保存再恢复旧版。');
    await adopt(
      await tell('post', '/api/organs/{organId}/publications/{id}/restore-version', { path, body: { version: desk.keeper.version, n } }),
    );
    said('已恢复这一版');
  };
  const takeImport = async ({ fields, bodyHtml }: Writing) => {
    if (!(await desk.keeper.saveNow())) return;
    const body = { version: desk.keeper.version, fields, bodyHtml, keep: 'imported' as const };
    await adopt(await tell('put', draftPath, { path, body }));
    said('已导入');
  };
  if (open === 'preview') return <Preview publicationId={publication.id} save={() => desk.keeper.saveNow()} close={close} />;
  if (open === 'import') return <ImportDialog publicationId={publication.id} now={desk.writing} take={takeImport} close={close} />;
  if (open === 'versions') return <VersionsDrawer publicationId={publication.id} now={desk.writing} restore={restore} close={close} />;
  return null;
}
