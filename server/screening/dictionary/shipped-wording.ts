// The dictionary as it comes with the program, without a database: for the command line and for organs that have not made it theirs.
import { compileWording } from './compile.ts';
import { openWording, type WordingDictionary } from './dictionary.ts';
import { shippedExpressions, shippedVersion } from './starter.ts';

let made: WordingDictionary | undefined;

/** The shipped lists as a finder; made once. */
export function shippedWording(): WordingDictionary {
  made ??= openWording(compileWording(shippedExpressions(), `shipped ${shippedVersion}`));
  return made;
}
