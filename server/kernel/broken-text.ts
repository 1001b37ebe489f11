// Finds text no database keeps: PostgreSQL refuses a NUL, half a surrogate pair is no character at all.

interface Place {
  key: string;
  within: Place | null;
  value: object;
}

/** Where the first such text stands (`rows.3.title`); `''` when the whole input is one; null when there is none. */
export function brokenText(input: unknown): string | null {
  if (typeof input === 'string') return isBroken(input) ? '' : null;
  if (typeof input !== 'object' || input === null) return null;
  // Not recursive: eight megabytes of opening brackets are valid JSON.
  const waiting: Place[] = [{ key: '', within: null, value: input }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (!isPlain(place.value)) continue;
    const inner = place.value as Record<string, unknown>;
    for (const key in inner) {
      const value = inner[key];
      if (isBroken(key)) return path(place, null);
      if (typeof value === 'string' && isBroken(value)) return path(place, key);
      if (typeof value === 'object' && value !== null) waiting.push({ key, within: place, value });
    }
  }
  return null;
}

function isBroken(text: string): boolean {
  return text.includes('\0') || !text.isWellFormed();
}

/** Bodies that are streams are looked at by whoever reads them. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const kind: object | null = Object.getPrototypeOf(value);
  return kind === null || Object.getPrototypeOf(kind) === null;
}

function path(place: Place, key: string | null): string {
  const keys = key === null ? [] : [key];
  for (let at: Place | null = place; at?.within; at = at.within) keys.unshift(at.key);
  return keys.join('.');
}
