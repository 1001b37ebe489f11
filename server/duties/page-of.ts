// One page of rows at hand.

const usual = 20;

export function pageOf<R>(rows: readonly R[], { page = 1, pageSize = usual }: { page?: number; pageSize?: number }) {
  const from = (page - 1) * pageSize;
  return { rows: rows.slice(from, from + pageSize), total: rows.length, page, pageSize };
}
