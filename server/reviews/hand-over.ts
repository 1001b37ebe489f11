// Reviews that wait for somebody who leaves: they belong to the role, so whoever else holds it goes on.
import type { Actor } from '#kernel/permission';
import { declareHandOverPart, grantsInForce } from '#people';
import { waitingFor } from './queries/waiting-for.ts';

const mostShown = 200;

declareHandOverPart({
  key: 'reviews',
  name: '等他审核的',
  note: '审核跟着角色走，不改派给个人：同一角色的其他人可以接着审；只有他一人担任的，请先授予接手人。',
  holdsAccount: false,
  async matters(db, { organId, personId, today }) {
    const grants = (await grantsInForce(db, personId, today)).filter((one) => one.organId === organId);
    const actor: Actor = { kind: 'person', personId, name: '', address: '', sessionId: null, grants };
    const { rows } = await waitingFor(db, { actor, organId, today, page: 1, pageSize: mostShown });
    return rows.map((row) => ({
      title: row.title,
      detail: `${row.stageName}　经办人：${row.authorName}`,
      path: `/reviews/${row.subjectId}?review=${row.reviewId}`,
      dueOn: null,
    }));
  },
});
