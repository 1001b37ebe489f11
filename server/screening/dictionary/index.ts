// The dictionary's part of the door of screening.
import './tables.ts';

export { adoptLists } from './commands/adopt-lists.ts';
export { openWording, type WordingDictionary } from './dictionary.ts';
export { noteKept, type WordingSource } from './kept.ts';
export { screeningRoutes } from './routes.ts';
export { shippedWording } from './shipped-wording.ts';
export { wordingFinderFor, wordingStamp } from './wording-for.ts';
