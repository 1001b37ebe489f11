// 修改栏目: its texts and what an empty column says. The address and what hangs below it stay.
import { Type as T } from 'typebox';
import { Id, Nullable } from '#contract/shared';
import { command } from '#kernel/command';
import type { Blocker } from '#kernel/errors';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { bumpSiteVersion } from '../site-version.ts';
import { isColumnType } from '../starter/index.ts';

const input = T.Object({
  organId: Id,
  id: Id,
  name: T.String({ maxLength: 60 }),
  content: T.String({ maxLength: 1000 }),
  basis: T.String({ maxLength: 500 }),
  updateDuty: T.String({ maxLength: 200 }),
  responsibleOffice: T.String({ maxLength: 200 }),
  columnType: T.String({ maxLength: 200 }),
  description: T.String({ maxLength: 300 }),
  keywords: T.String({ maxLength: 200 }),
  emptySentence: Nullable(T.String({ maxLength: 200 })),
});

export const editColumn = command({
  name: 'publication.editColumn',
  title: '修改栏目',
  permission: may.editColumns,
  input,
  blockers: async (_tx, of) => [
    ...notEmpty('name', '栏目名称', of.name),
    // 《政府网站发展指引》 wants these three labels on every page of a column.
    ...notEmpty('description', '栏目描述', of.description),
    ...notEmpty('keywords', '栏目关键词', of.keywords),
    ...columnTypeBlockers(of.columnType),
  ],
  async run(tx, { organId, id, ...of }, act) {
    await act.watch('site_column', { organ_id: organId, id });
    const done = await tx
      .updateTable('site_column')
      .set({
        name: of.name.trim(),
        content: of.content.trim(),
        basis: of.basis.trim(),
        update_duty: of.updateDuty.trim(),
        responsible_office: of.responsibleOffice.trim(),
        column_type: of.columnType.trim(),
        description: of.description.trim(),
        keywords: of.keywords.trim(),
        empty_sentence: of.emptySentence?.trim() || null,
      })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw refuse('publication.columnMissing');
    await bumpSiteVersion(tx, organId, 'nothing');
    await act.emit('publication.columnsChanged', { organId });
    return { done: true };
  },
});

function notEmpty(field: string, label: string, text: string): Blocker[] {
  return text.trim() === '' ? [{ code: 'publication.columnField', message: `请填写${label}。`, field }] : [];
}

function columnTypeBlockers(text: string): Blocker[] {
  const types = text.split(/[,，]/).map((one) => one.trim());
  const wrong = types.find((one) => !isColumnType(one));
  if (wrong === undefined) return [];
  return [{ code: 'publication.columnType', message: `栏目类别“${wrong}”不在规定的取值里，例如“政策文件”。`, field: 'columnType' }];
}
