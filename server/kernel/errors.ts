// The catalogue of refusals: a code and a sentence for people. HTTP numbers live at the edge (http.ts) only.

/** What kind of "no" it is; the edge turns it into a status. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'blocked'
  | 'tooLarge'
  | 'unsupported'
  | 'tooMany'
  | 'unavailable';

export interface ErrorEntry {
  kind: ErrorKind;
  /** The sentence people read; `{name}` is filled from the details. */
  text: string;
}

/** Why a step is not possible now: a sentence and, where it applies, the article. The console shows it, the command refuses with it. */
export interface Blocker {
  code: string;
  message: string;
  article?: string;
  field?: string;
}

/** A refusal with a sentence. Everything else that is thrown is a defect and is shown as one neutral sentence. */
export class Refusal extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly field: string | undefined;
  readonly blockers: Blocker[];
  readonly details: Record<string, unknown>;

  constructor(
    code: string,
    kind: ErrorKind,
    message: string,
    more: { field?: string; blockers?: Blocker[]; details?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.kind = kind;
    this.field = more.field;
    this.blockers = more.blockers ?? [];
    this.details = more.details ?? {};
  }
}

const known = new Set<string>();

/** Declares a module's refusals once; returns the function that makes them: `throw refuse('publication.missing')`. */
export function errorCatalogue<C extends string>(entries: Record<C, ErrorEntry>) {
  for (const code of Object.keys(entries)) {
    if (known.has(code)) throw new Error(`error code declared twice: ${code}`);
    known.add(code);
  }
  return (code: C, details: Record<string, unknown> & { field?: string } = {}): Refusal => {
    const entry = entries[code];
    const text = entry.text.replace(/\{(\w+)\}/g, (_, name) => String(details[name] ?? ''));
    return new Refusal(code, entry.kind, text, { ...(details.field ? { field: details.field } : {}), details });
  };
}
