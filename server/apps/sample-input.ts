// For tests: the smallest value that fits a JSON schema of the interface.

interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
}

/** What of the patterns in use each is fitted by. */
const fitting = ['0'.repeat(32), '0'.repeat(64), '2026-01-05', '2026-01', '2026', 'a', '0'];

/** A value the schema accepts; strings with a pattern come from a short list. Throws when none there fits. */
export function sampleOf(schema: object): unknown {
  const of = schema as Schema;
  if (of.const !== undefined) return of.const;
  if (of.enum) return of.enum[0];
  if (of.anyOf) return sampleOf(of.anyOf[0]!);
  if (of.type === 'object') return sampleObject(of);
  if (of.type === 'array') return Array.from({ length: of.minItems ?? 0 }, () => sampleOf(of.items ?? {}));
  if (of.type === 'integer' || of.type === 'number') return of.minimum ?? 1;
  if (of.type === 'boolean') return true;
  return of.type === 'string' ? sampleText(of) : null;
}

function sampleObject({ properties = {}, required = [] }: Schema): object {
  return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {})]));
}

function sampleText({ pattern, minLength = 1, maxLength = 10 }: Schema): string {
  // Days travel as plain text: what is long enough for one is one.
  if (!pattern) return minLength <= 10 && maxLength >= 10 ? '2026-12-01' : '样'.repeat(minLength);
  const found = fitting.find((text) => new RegExp(pattern, 'u').test(text));
  if (found === undefined) throw new Error(`no sample fits ${pattern}`);
  return found;
}
