// Writing over HTTP: who is at a draft, its versions, its files, Word documents brought in, kinds.
import { Type as T } from 'typebox';
import { catalogueChoices } from '#catalogue';
import { SaveAnswer } from '#contract/publication';
import { Done, Id, Made } from '#contract/shared';
import { CatalogueItemChoice, FilePage, ImportedText, KindToEdit, MadeFile, Presence, VersionRow, VersionText } from '#contract/writing';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { checkFiles } from './commands/check-files.ts';
import { clearFiles } from './commands/clear-files.ts';
import { closeKind, reopenKind } from './commands/close-kind.ts';
import { keepWarning } from './commands/keep-warning.ts';
import { replaceFile } from './commands/replace-file.ts';
import { restoreVersion } from './commands/restore-version.ts';
import { saveKind } from './commands/save-kind.ts';
import { importDocx } from './files/import-docx.ts';
import { FilesInput, listFiles } from './files/list-files.ts';
import { mendFile } from './files/mend-file.ts';
import { listKindsToEdit } from './kinds/list-kinds-to-edit.ts';
import { may } from './permissions.ts';
import { mayWriting } from './permissions-writing.ts';
import { noteAtDraft } from './presence.ts';
import { findVersion, listVersions } from './versions/list-versions.ts';
import { workRoute } from './work-route.ts';

const one = '/api/organs/:organId/publications/:id';
const Key = T.Object({ organId: Id, id: Id });
const Hash = T.String({ pattern: '^[0-9a-f]{64}$' });

/** Adds the routes of writing. */
export function writingRoutes(app: App, runtime: Runtime): void {
  versionRoutes(app, runtime);
  fileRoutes(app, runtime);
  kindRoutes(app, runtime);
  questionRoute(app, '/api/organs/:organId/publication-choices/catalogue-items', {
    name: 'publication.catalogueItems',
    title: '可以关联的目录事项',
    permission: may.read,
    input: T.Object({ organId: Id, columnId: T.Optional(T.String({ maxLength: 64 })) }),
    answer: T.Array(CatalogueItemChoice),
    ask: async ({ organId, columnId }) =>
      (await catalogueChoices(runtime.database.read, organId, runtime.clock.today(), columnId)).map(
        ({ id, name, place, timeLimit, columnId: own }) => ({
          id,
          name,
          place,
          timeLimit,
          ofColumn: own !== null && own === columnId,
        }),
      ),
  });
  commandRoute(app, runtime, 'POST', `${one}/keep-warning`, keepWarning, Done);
  workRoute(app, `${one}/presence`, {
    name: 'publication.presence',
    title: '谁正在看这篇稿子',
    permission: may.write,
    params: Key,
    body: T.Object({ writes: T.Boolean(), leaves: T.Optional(T.Boolean()) }),
    answer: Presence,
    work: (key, { writes, leaves = false }, actor) => noteAtDraft(runtime, key, actor, { writes, leaves }),
  });
}

function versionRoutes(app: App, runtime: Runtime): void {
  const { read } = runtime.database;
  questionRoute(app, `${one}/versions`, {
    name: 'publication.versions',
    title: '稿子的旧版',
    permission: may.read,
    input: Key,
    answer: T.Array(VersionRow),
    ask: (key) => listVersions(read, key),
  });
  questionRoute(app, `${one}/versions/:n`, {
    name: 'publication.version',
    title: '稿子的一个旧版',
    permission: may.read,
    input: T.Object({ organId: Id, id: Id, n: T.Integer({ minimum: 1 }) }),
    answer: VersionText,
    ask: ({ n, ...key }) => findVersion(read, key, n),
  });
  commandRoute(app, runtime, 'POST', `${one}/restore-version`, restoreVersion, SaveAnswer);
}

function fileRoutes(app: App, runtime: Runtime): void {
  questionRoute(app, '/api/organs/:organId/files', {
    name: 'publication.files',
    title: '本机关的文件',
    permission: mayWriting.readFiles,
    input: FilesInput,
    answer: FilePage,
    ask: (input) => listFiles(runtime.database.read, input),
  });
  commandRoute(app, runtime, 'POST', '/api/organs/:organId/files/clear', clearFiles, Done);
  commandRoute(app, runtime, 'POST', `${one}/check-files`, checkFiles, Done);
  commandRoute(app, runtime, 'POST', `${one}/replace-file`, replaceFile, SaveAnswer);
  workRoute(app, `${one}/mend-file`, {
    name: 'publication.mendFile',
    title: '清理或者隐去附件',
    permission: mayWriting.mendFile,
    params: Key,
    body: T.Object({ fileHash: Hash, how: T.Union([T.Literal('clean'), T.Literal('mask')]) }),
    answer: MadeFile,
    work: (key, body, actor) => mendFile(runtime, actor, { ...key, ...body }),
  });
  workRoute(app, `${one}/import-docx`, {
    name: 'publication.importDocx',
    title: '导入 Word 文档',
    permission: may.write,
    params: Key,
    body: T.Object({ fileHash: Hash }),
    answer: ImportedText,
    work: ({ organId }, { fileHash }, actor) => importDocx(runtime, actor, { organId, fileHash }),
  });
}

function kindRoutes(app: App, runtime: Runtime): void {
  questionRoute(app, '/api/organs/:organId/kinds/all', {
    name: 'publication.kindsToEdit',
    title: '信息种类和填写项',
    permission: may.read,
    input: T.Object({ organId: Id }),
    answer: T.Array(KindToEdit),
    ask: ({ organId }) => listKindsToEdit(runtime.database.read, organId),
  });
  commandRoute(app, runtime, 'POST', '/api/organs/:organId/kinds', saveKind, Made);
  commandRoute(app, runtime, 'POST', '/api/organs/:organId/kinds/:code/close', closeKind, Done);
  commandRoute(app, runtime, 'POST', '/api/organs/:organId/kinds/:code/reopen', reopenKind, Done);
}
