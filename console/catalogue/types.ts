// The server's answers about catalogue, guide and rulebook, by name.
import type { Answer, Row } from '../api/client.ts';

export const cataloguePath = '/api/organs/{organId}/catalogue';
export const itemsPath = '/api/organs/{organId}/catalogue/items';
export const itemPath = '/api/organs/{organId}/catalogue/items/{id}';
export const comparePath = '/api/organs/{organId}/catalogue/compare';
export const importPlanPath = '/api/organs/{organId}/catalogue/import-plan';
export const guidePath = '/api/organs/{organId}/guide';
export const rulebookPath = '/api/organs/{organId}/rulebook';

export type Overview = Answer<typeof cataloguePath>;
export type Domain = Overview['domains'][number];
export type ItemRow = Row<typeof itemsPath>;
export type Item = Answer<typeof itemPath>;
export type Rule = Item['rule'];
export type RuleView = Answer<'/api/organs/{organId}/catalogue/read-limit'>;
export type StarterPlan = Answer<'/api/organs/{organId}/catalogue/starter'>;
export type Version = Answer<'/api/organs/{organId}/catalogue/versions'>['versions'][number];
export type Comparison = Answer<typeof comparePath>;
export type ImportPlan = Answer<typeof importPlanPath>;
export type ImportLine = ImportPlan['lines'][number];
export type Guide = Answer<typeof guidePath>;
export type Section = Guide['sections'][number];
export type Rulebook = Answer<typeof rulebookPath>;
export type Entry = Rulebook['entries'][number];
export type Column = Answer<'/api/organs/{organId}/columns'>[number];
