// Shapes of search as the server answers them.
import type { Row } from '../api/client.ts';

export type Synonym = Row<'/api/organs/{organId}/synonyms'>;

export const directionNames = { both: '互相都能找到', from: '只从第一个词找到其余的' } as const;

/** One word a line, or several divided by blanks and signs. */
export const wordsIn = (text: string): string[] => text.split(/[\s、，,；;=＝]+/u).filter(Boolean);
