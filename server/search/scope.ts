// Organ, subject and facet as words of the index, so that the index itself keeps them apart.

/** The word that stands for an organ and a subject (organ null: the subject everywhere). */
export function scopeWord(organId: string | null, subject: string): string {
  return organId === null ? `a${hex(subject)}` : `b${hex(organId)}x${hex(subject)}`;
}

/** The word that stands for a facet of a subject. */
export function facetWord(subject: string, facet: string): string {
  return `c${hex(subject)}x${hex(facet)}`;
}

/** The words an entry bears. */
export function scopeWords({ organId, subject, facet }: { organId: string; subject: string; facet: string }): string[] {
  return [scopeWord(null, subject), scopeWord(organId, subject), facetWord(subject, facet)];
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}
