// 移送清单 as a workbook.
import type { Writable } from 'node:stream';
import { writeXlsx } from '#documents';
import type { Db } from '#kernel/db';
import { systemActor } from '#kernel/permission';
import { findOrgan } from '#people';
import { allItems, findList, happenedName } from '../queries/lists.ts';

const headings = ['序号', '情形', '日期', '索引号', '标题', '发文字号', '成文日期', '网页编号'];

/** Writes the list and ends the stream. */
export async function writeListWorkbook(db: Db, organId: string, listId: string, to: Writable): Promise<void> {
  const list = await findList(db, organId, listId, systemActor);
  const organ = await findOrgan(db, organId);
  const items = await allItems(db, organId, listId);
  await writeXlsx(
    {
      name: '移送清单',
      title: `${organ.name}向${list.recipientName}移送主动公开政府信息清单（第${list.number}号，${list.fromDay}至${list.untilDay}，共${items.length}条）`,
      headings,
      widths: [6, 12, 12, 28, 48, 24, 12, 16],
      rows: items.map((one) => [
        one.position,
        happenedName(one.happened),
        one.on_day,
        one.index_number ?? '',
        one.title,
        one.document_number ?? '',
        one.formed_on ?? '',
        one.public_number,
      ]),
    },
    to,
  );
}
