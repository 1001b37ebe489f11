// The box the secrets of second factors lie in.
import { sealedBox } from '#kernel/sealed-box';
import { refuse } from '../errors.ts';

/** `unseal` throws `people.keyLost` when the key is another one or the text was touched. */
export const { seal, unseal } = sealedBox('second-factor', () => refuse('people.keyLost'));
