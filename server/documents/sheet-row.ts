// One row as it stands in a file, before anybody knows which row holds the headings.

export interface SheetRow {
  /** As the spreadsheet program counts it, from 1; in a text file the line on which the row begins. */
  number: number;
  /** Trimmed texts, by column. */
  cells: string[];
  hidden: boolean;
  /** Columns, from 0, that the sheet hides. */
  hiddenColumns: ReadonlySet<number>;
  /** Columns, from 0, whose cell in this row is written in white or in a format that shows nothing. */
  unseen?: ReadonlySet<number>;
}

/** What stands in a sheet beside its rows; complete when the rows have been read to their end. */
export interface SheetAside {
  /** `A1:F1`, as the file writes them. */
  merged: string[];
  /** Tables or conditions colour cells: white words may well be seen. */
  coloured: boolean;
  /** Page headers and footers, lists of a choice, hints over cells, words spelled out in formulas. */
  texts: { of: 'margin' | 'choice' | 'hint' | 'formula'; text: string }[];
}
