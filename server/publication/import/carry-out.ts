// Carrying a run out, a large one without holding up whoever else uses the process.
import type { Static } from 'typebox';
import { execute, type Runtime } from '#kernel/command';
import { largeWrite } from '#kernel/large-write';
import type { Actor } from '#kernel/permission';
import { carryOutImport } from '../commands/carry-out-import.ts';
import { findRun } from './run.ts';

/** Lines whose commit alone would be felt. */
const large = 2000;

/** Imports the right lines of a checked run, all or none. */
export async function carryOut(runtime: Runtime, actor: Actor, of: Static<typeof carryOutImport.input>): Promise<void> {
  const { right_count } = await findRun(runtime.database.write, of);
  const work = () => execute(runtime, carryOutImport, of, actor);
  await (right_count > large ? largeWrite(runtime.database, work) : work());
}
