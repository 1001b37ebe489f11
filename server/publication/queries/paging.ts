// Pages of lists: page 1 is the first.

export interface Paging {
  page?: number | undefined;
  pageSize?: number | undefined;
}

export interface PageOf<R> {
  rows: R[];
  total: number;
  page: number;
  pageSize: number;
}

const usual = 50;

/** The page asked for, with what to skip. */
export function pageOf({ page = 1, pageSize = usual }: Paging): { page: number; pageSize: number; offset: number } {
  return { page, pageSize, offset: (page - 1) * pageSize };
}
