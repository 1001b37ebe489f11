// The installation's secret behind the fingerprints of findings: a file beside the data, made once, readable by the service only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newSecret } from '#kernel/ids';

const kept = new Map<string, string>();

/** The key of the installation whose data lie in `dataFolder`. */
export function screeningKey(dataFolder: string): string {
  const found = kept.get(dataFolder) ?? readOrMake(join(dataFolder, 'keys', 'screening.key'));
  kept.set(dataFolder, found);
  return found;
}

function readOrMake(path: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    // `wx`: of two processes starting at once one makes it, the other reads it.
    writeFileSync(path, newSecret(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}
