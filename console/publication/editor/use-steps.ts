// Handing in and what else can be done with a draft: everything typed is saved first, then the server is asked whether it may be.
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo, useState } from 'react';
import { ask, tell } from '../../api/client.ts';
import { asRefusal } from '../../api/refusal.ts';
import { useSaid } from '../../parts/use-said.ts';
import { itemChoicesPath, onePath, type Publication } from '../types.ts';
import type { Desk } from './use-desk.ts';

export interface Steps {
  busy: boolean;
  error: unknown;
  submit: () => Promise<void>;
  /** Shows beside each field what is still wanting. */
  markWanting: () => void;
  /** By field: what is still wanting, shown once handing in was tried. */
  wanting: ReadonlyMap<string, string>;
}

export function useSteps(organId: string, publication: Publication, desk: Desk): Steps {
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const said = useSaid();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const path = { organId, id: publication.id };

  const send = async () => {
    await tell('post', '/api/organs/{organId}/publications/{id}/submit', { path, body: { version: desk.keeper.version } });
    said('已送审');
    await client.invalidateQueries();
  };
  const submit = async () => {
    setBusy(true);
    setTried(true);
    setError(null);
    try {
      if (!(await desk.keeper.saveNow())) return void message.warning('还有内容没有存到服务器，先不能送审。');
      const blockers = blockersFor('submit', await ask(onePath, { path }));
      await desk.refresh();
      if (blockers.length > 0) return showFirst(blockers);
      const unnamed = await itemsUnnamed(organId, desk);
      modal.confirm({
        title: '送审后就不能改了',
        content: `审核期间稿子只能看；要改的话可以撤回送审。${unnamed}`,
        okText: '送审',
        onOk: () => send().catch((failure: unknown) => setError(asRefusal(failure))),
      });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const wanting = useMemo(() => wantingOf(publication, tried), [publication, tried]);
  return { busy, error, submit, markWanting: () => setTried(true), wanting };
}

/** A column with duties, and none of them named: coverage would only suppose. */
async function itemsUnnamed(organId: string, { writing: { fields } }: Desk): Promise<string> {
  const { columnId, catalogueItemIds = [], disclosure } = fields;
  if (columnId === '' || catalogueItemIds.length > 0 || disclosure !== 'proactive') return '';
  const own = (await ask(itemChoicesPath, { path: { organId }, query: { columnId } })).filter((one) => one.ofColumn);
  return own.length === 0 ? '' : `这个栏目有${own.length}个目录事项，还没有写明这一条是哪一项的，覆盖图只会按栏目推算。`;
}

function blockersFor(verb: string, of: Publication) {
  return of.steps.find((step) => step.verb === verb)?.blockers ?? [];
}

function wantingOf(of: Publication, tried: boolean): Map<string, string> {
  if (!tried) return new Map();
  return new Map(blockersFor('submit', of).flatMap(({ field, message }) => (field ? [[field, message] as const] : [])));
}

/** Leads to the first field that stands in the way, or to the findings. */
function showFirst(blockers: ReturnType<typeof blockersFor>): void {
  const field = blockers.find((one) => one.field)?.field;
  const place = document.getElementById(field ? `field-${field}` : 'findings');
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input,textarea,[contenteditable],button')?.focus();
}
