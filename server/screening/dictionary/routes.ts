// The dictionary over HTTP: lists, entries, imports, proposals, changes. Below /api/organs/:organId/wording.
import { Type as T } from 'typebox';
import {
  Decided,
  FileHash,
  Imported,
  ImportPreview,
  OneList,
  WordingChangePage,
  WordingEntryPage,
  WordingKind,
  WordingLists,
  WordingProposal,
} from '#contract/screening';
import { Done, Id, Made, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { addEntry } from './commands/add-entry.ts';
import { adoptLists } from './commands/adopt-lists.ts';
import { changeList } from './commands/change-list.ts';
import { createList } from './commands/create-list.ts';
import { decideProposals } from './commands/decide-proposals.ts';
import { editEntry } from './commands/edit-entry.ts';
import { importEntries } from './commands/import-entries.ts';
import { removeEntry } from './commands/remove-entry.ts';
import { removeList } from './commands/remove-list.ts';
import { may } from './permissions.ts';
import { proposalsFor } from './proposals.ts';
import { listChanges } from './queries/changes.ts';
import { listEntries } from './queries/entries.ts';
import { listLists } from './queries/lists.ts';
import { previewImport } from './queries/preview-import.ts';
import { exportRoute, trialRoutes } from './routes-trial.ts';

const all = '/api/organs/:organId/wording';
const list = `${all}/lists/:listId`;

/** Adds the routes of the dictionary. */
export function screeningRoutes(app: App, runtime: Runtime): void {
  readingRoutes(app, runtime);
  trialRoutes(app, runtime, all);
  exportRoute(app, runtime, `${list}/export.xlsx`);
  commandRoute(app, runtime, 'POST', `${all}/adopt`, adoptLists, T.Object({ lists: T.Integer(), entries: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${all}/lists`, createList, Made);
  commandRoute(app, runtime, 'PUT', list, changeList, Done);
  commandRoute(app, runtime, 'POST', `${list}/remove`, removeList, Done);
  commandRoute(app, runtime, 'POST', `${list}/entries`, addEntry, Made);
  commandRoute(app, runtime, 'POST', `${list}/import`, importEntries, Imported);
  commandRoute(app, runtime, 'PUT', `${all}/entries/:id`, editEntry, Done);
  commandRoute(app, runtime, 'POST', `${all}/entries/:id/remove`, removeEntry, Done);
  commandRoute(app, runtime, 'POST', `${all}/proposals/decide`, decideProposals, Decided);
}

function readingRoutes(app: App, { database: { read }, services }: Runtime): void {
  questionRoute(app, all, {
    name: 'screening.lists',
    title: '查词库',
    permission: may.read,
    input: T.Object({ organId: Id }),
    answer: WordingLists,
    ask: ({ organId }, actor) => listLists(read, actor, organId),
  });
  const show = T.Optional(T.Union([T.Literal('on'), T.Literal('off'), T.Literal('own'), T.Literal('kept')]));
  questionRoute(app, `${all}/entries`, {
    name: 'screening.entries',
    title: '查词条',
    permission: may.read,
    input: T.Object({
      organId: Id,
      ...PageInput,
      listId: T.Optional(Id),
      kind: T.Optional(WordingKind),
      text: T.Optional(T.String({ maxLength: 100 })),
      show,
    }),
    answer: WordingEntryPage,
    ask: ({ organId, page = 1, pageSize = 20, ...filter }) => listEntries(read, organId, filter, page, pageSize),
  });
  questionRoute(app, `${all}/changes`, {
    name: 'screening.changes',
    title: '查词库的变更记录',
    permission: may.read,
    input: T.Object({ organId: Id, ...PageInput, entryId: T.Optional(Id) }),
    answer: WordingChangePage,
    ask: ({ organId, entryId, page = 1, pageSize = 20 }) => listChanges(read, organId, entryId, page, pageSize),
  });
  questionRoute(app, `${all}/proposals`, {
    name: 'screening.proposals',
    title: '查系统词库的更新',
    permission: may.read,
    input: T.Object({ organId: Id }),
    answer: T.Array(WordingProposal),
    ask: async ({ organId }) => (await proposalsFor(read, organId)).map((one) => one.answer),
  });
  questionRoute(app, `${list}/import-preview`, {
    name: 'screening.previewImport',
    title: '看看要导入的词条',
    permission: may.edit,
    input: T.Object({ ...OneList, fileHash: FileHash }),
    answer: ImportPreview,
    ask: ({ fileHash, ...key }) => previewImport(read, key, services.files, fileHash),
  });
}
