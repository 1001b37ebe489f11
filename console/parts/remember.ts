// What this browser remembers for one person: filters, drafts, recent pages.

let owner = 'nobody';
const inMemory = new Map<string, string>();

/** Whose memory is read and written from now on. */
export function setOwner(personId: string | null): void {
  owner = personId ?? 'nobody';
}

const full = (key: string) => `gongkai:${owner}:${key}`;

/** The remembered value, or null. */
export function recall<T>(key: string): T | null {
  const text = read(full(key));
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** Keeps a value; when the browser's store is full or forbidden it is kept until the page is left. */
export function remember(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(full(key), text);
    inMemory.delete(full(key));
  } catch {
    inMemory.set(full(key), text);
  }
}

export function forget(key: string): void {
  inMemory.delete(full(key));
  try {
    localStorage.removeItem(full(key));
  } catch {
    // A browser without a store has nothing to forget.
  }
}

function read(name: string): string | null {
  try {
    return inMemory.get(name) ?? localStorage.getItem(name);
  } catch {
    return inMemory.get(name) ?? null;
  }
}
