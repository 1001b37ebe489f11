// The writing of one draft on the page: what is typed, where it stands with the server, what the server said about it.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { tell } from '../../api/client.ts';
import { keyOf } from '../../api/hooks.ts';
import { asRefusal } from '../../api/refusal.ts';
import { draftPath, onePath, type Publication, type SaveAnswer, type Writing } from '../types.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { dropLocally, keepLocally } from './local-copy.ts';

export interface Desk {
  writing: Writing;
  keeper: DraftKeeper<Writing, SaveAnswer>;
  state: ReturnType<DraftKeeper<Writing, SaveAnswer>['state']>;
  change: (next: Partial<Writing>) => void;
  setField: <K extends keyof Writing['fields']>(name: K, value: Writing['fields'][K]) => void;
  /** Shows a writing the server already has. */
  show: (writing: Writing) => void;
  problems: Publication['fieldProblems'];
  findings: Publication['findings'];
  /** Asks the server again about steps, days and reviews. */
  refresh: () => Promise<void>;
}

export function useDesk(organId: string, publication: Publication): Desk {
  const { id } = publication;
  const client = useQueryClient();
  const [writing, setWriting] = useState<Writing>({ fields: publication.fields, bodyHtml: publication.bodyHtml });
  const latest = useRef(writing);
  const refresh = useCallback(
    () => client.invalidateQueries({ queryKey: keyOf(onePath, { path: { organId, id } }) }),
    [client, organId, id],
  );
  const [keeper] = useState(() => newKeeper(organId, publication, () => void refresh()));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const show = useCallback((next: Writing) => {
    latest.current = next;
    setWriting(next);
  }, []);
  const change = useCallback(
    (part: Partial<Writing>) => {
      const next = { ...latest.current, ...part };
      show(next);
      keeper.change(next);
    },
    [keeper, show],
  );
  const setField: Desk['setField'] = useCallback(
    (name, value) => change({ fields: { ...latest.current.fields, [name]: value } }),
    [change],
  );
  useLeaving(keeper);
  return { writing, keeper, state, change, setField, show, problems: publication.fieldProblems, findings: publication.findings, refresh };
}

function newKeeper(organId: string, publication: Publication, saved: () => void): DraftKeeper<Writing, SaveAnswer> {
  const path = { organId, id: publication.id };
  return new DraftKeeper<Writing, SaveAnswer>(
    { version: publication.version, savedAt: publication.savedAt },
    {
      save: ({ fields, bodyHtml }, version) => tell('put', draftPath, { path, body: { version, fields, bodyHtml } }),
      keep: (writing, version) => keepLocally(organId, publication.id, writing, version),
      drop: () => dropLocally(organId, publication.id),
      explain: (error) => {
        const { code, message, status } = asRefusal(error);
        return {
          sentence: message,
          conflict: code === 'publication.savedByOther' || code === 'command.conflict',
          again: status === 0 || status === 429 || status >= 500,
        };
      },
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      saved,
    },
  );
}

/** Leaving the page saves; closing the tab with something unsaved is asked about; the line coming back saves at once. */
function useLeaving(keeper: DraftKeeper<Writing, SaveAnswer>): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper.hasUnsaved) event.preventDefault();
    };
    const hidden = () => document.visibilityState === 'hidden' && keeper.hasUnsaved && void keeper.saveNow();
    const online = () => void keeper.saveNow();
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
      if (keeper.hasUnsaved) void keeper.saveNow();
    };
  }, [keeper]);
}
