// The server's answers, by name.
import type { Answer, Row } from '../api/client.ts';

export const listPath = '/api/organs/{organId}/publications';
export const onePath = '/api/organs/{organId}/publications/{id}';
export const itemChoicesPath = '/api/organs/{organId}/publication-choices/catalogue-items';
export const draftPath = '/api/organs/{organId}/publications/{id}/draft';

export type Publication = Answer<typeof onePath>;
export type PublicationRow = Row<typeof listPath>;
export type Fields = Publication['fields'];
export type Attachment = Fields['attachments'][number];
export type Finding = Publication['findings'][number];
export type FileCheck = Publication['fileChecks'][number];
export type MadeFile = Answer<'/api/organs/{organId}/publications/{id}/mend-file', 'post'>;
export type ImportedText = Answer<'/api/organs/{organId}/publications/{id}/import-docx', 'post'>;
export type VersionRow = Answer<'/api/organs/{organId}/publications/{id}/versions'>[number];
export type FieldProblem = Publication['fieldProblems'][number];
export type Review = NonNullable<Publication['review']>;
export type Stage = Review['stages'][number];
export type Due = NonNullable<Publication['due']>;
export type Step = Publication['steps'][number];
export type SaveAnswer = Answer<typeof draftPath, 'put'>;
export type Column = Answer<'/api/organs/{organId}/columns'>[number];
export type Kind = Answer<'/api/organs/{organId}/kinds'>[number];
export type KindToEdit = Answer<'/api/organs/{organId}/kinds/all'>[number];
export type KindField = Kind['fields'][number];
export type Choices = Answer<'/api/organs/{organId}/publication-choices'>;
export type CatalogueChoice = Answer<typeof itemChoicesPath>[number];

/** What is being written. */
export interface Writing {
  fields: Fields;
  bodyHtml: string;
}
