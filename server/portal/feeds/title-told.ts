// The title of an entry; whoever reads it in a feed learns there that it no longer holds as it stood.
import type { ListedView } from '../views.ts';

/** 《……办法》（废止） */
export function titleTold({ title, validity }: Pick<ListedView, 'title' | 'validity'>): string {
  return validity === '' || validity === '有效' ? title : `${title}（${validity}）`;
}
