// The columns of an organ as a tree to choose from.
import type { Column } from './types.ts';

export interface ColumnNode {
  value: string;
  key: string;
  title: string;
  selectable: boolean;
  children: ColumnNode[];
}

/** Groups are shown but cannot be chosen. */
export function columnTree(columns: readonly Column[]): ColumnNode[] {
  return below(columns, null, new Set(columns.map((one) => one.id)));
}

function below(columns: readonly Column[], parentId: string | null, known: ReadonlySet<string>): ColumnNode[] {
  return columns
    .filter((one) => (parentId === null ? one.parentId === null || !known.has(one.parentId) : one.parentId === parentId))
    .map((one) => ({
      value: one.id,
      key: one.id,
      title: one.name,
      selectable: one.holdsPublications,
      children: below(columns, one.id, known),
    }));
}
