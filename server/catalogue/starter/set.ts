// Which of the starter's items an organ of a level receives, and what it says of the domains it is not concerned with.
import { type StarterItem, starterItems } from './items.ts';
import { readRows } from './read-rows.ts';

export type StarterLevel = 'town' | 'county';

export interface StarterDomain {
  domain: string;
  involved: boolean;
  /** Shown when not involved; the organ may word it anew. */
  sentence: string;
}

/** The 26 domains in their usual order: a town's default set after a published town catalogue, a county concerned with all. */
export function starterDomains(level: StarterLevel): StarterDomain[] {
  return readRows('domains.tsv', ['domain', 'town', 'townSentence']).map((row) => ({
    domain: row.domain,
    involved: level === 'county' || row.town === '1',
    sentence: level === 'county' ? `本机关没有${row.domain}领域的事项。` : row.townSentence,
  }));
}

/** The items of the domains the organ is concerned with; `involved` overrides the default. */
export function starterSet(level: StarterLevel, involved: (domain: string) => boolean | undefined): StarterItem[] {
  const byDefault = new Map(starterDomains(level).map((one) => [one.domain, one.involved]));
  return starterItems().filter(({ fields }) => {
    const ofLevel = fields.levels.some((one) => (level === 'county' ? one === 'county' : one !== 'county'));
    return ofLevel && (involved(fields.domain) ?? byDefault.get(fields.domain) ?? true);
  });
}
