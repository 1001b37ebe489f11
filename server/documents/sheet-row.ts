// One row as it stands in a file, before anybody knows which row holds the headings.

export interface SheetRow {
  /** As the spreadsheet program counts it, from 1; in a text file the line on which the row begins. */
  number: number;
  /** Trimmed texts, by column. */
  cells: string[];
  hidden: boolean;
  /** Columns, from 0, that the sheet hides. */
  hiddenColumns: ReadonlySet<number>;
}
