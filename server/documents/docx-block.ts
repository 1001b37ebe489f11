// What is read out of a Word document, piece by piece.

export type DocumentPart = 'body' | 'header' | 'footer' | 'footnote';

export type DocumentBlock =
  | { kind: 'paragraph'; part: DocumentPart; text: string }
  | { kind: 'row'; part: DocumentPart; table: number; row: number; cells: string[] };

/** Why a text is in the file and not on the page; `twice` is the copy of a text box for older programs. */
export type HiddenReason = 'vanish' | 'white' | 'tiny' | 'deleted' | 'inserted' | 'twice';

export interface HiddenBlock {
  kind: 'hidden';
  part: DocumentPart;
  reason: HiddenReason;
  text: string;
}
