// Who keeps files: each module that refers to stored files says so here, so that nothing in use is ever cleared away.
import type { Db } from '#kernel/db';

export interface FileUser {
  /** For people: 政府信息、导入的表格、保密审查的答复. */
  name: string;
  /** Which of these contents the organ still uses there. */
  uses(db: Db, organId: string, hashes: readonly string[]): Promise<ReadonlySet<string>>;
}

const users = new Map<string, FileUser>();

/** Declares that a module refers to stored files; the same name again replaces it. */
export function declareFileUser(user: FileUser): void {
  users.set(user.name, user);
}

/** For each content in use the names of its users. */
export async function usersOfFiles(db: Db, organId: string, hashes: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (hashes.length === 0) return found;
  for (const user of users.values())
    for (const hash of await user.uses(db, organId, hashes)) found.set(hash, [...(found.get(hash) ?? []), user.name]);
  return found;
}
