// Work over everything published runs inside the server, and SQLite answers at once: without pauses every reader would wait until all of it is done.
import { setImmediate } from 'node:timers/promises';

/** Between two pieces of work whoever else waits has a turn. */
export const othersFirst = (): Promise<void> => setImmediate();
