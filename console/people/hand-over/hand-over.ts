// What a person who leaves holds, part by part.
import type { Answer } from '../../api/client.ts';

export type HandOver = Answer<'/api/organs/{organId}/persons/{id}/hand-over'>;
export type HandOverPart = HandOver['parts'][number];
