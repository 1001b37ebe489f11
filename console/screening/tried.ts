// What the dictionary finds in a text that is tried out.
import type { Answer } from '../api/client.ts';

export type Tried = Answer<'/api/organs/{organId}/wording/try', 'post'>;
