// An export is handed out by a web server under another account; this program's own mask keeps what it writes to itself.
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Lets every account of the machine read the file. */
export function openToAll(file: string): void {
  chmodSync(file, 0o644);
}

/** Makes the folder, and those above it that are not there, for every account to enter. */
export function makeOpenFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeOpenFolder(dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}
