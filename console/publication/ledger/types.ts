// The ledger's answers, by name.
import type { Answer, Row } from '../../api/client.ts';

export const postingsPath = '/api/organs/{organId}/postings';
export type Posting = Row<typeof postingsPath>;
export type Figures = Answer<'/api/organs/{organId}/figures'>;
export type FigureLine = Figures['byChannel'][number];
export type PostingStart = Answer<'/api/organs/{organId}/postings/start'>;
export const wantedPath = '/api/organs/{organId}/postings/wanted';
export type Wanted = Row<typeof wantedPath>;
