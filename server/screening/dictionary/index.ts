// The dictionary's part of the door of screening.
export { openWording, type WordingDictionary } from './dictionary.ts';
export { shippedWording } from './shipped-wording.ts';
