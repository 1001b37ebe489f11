// The door of the catalogue: what an organ has to make public, in versions; its guide and its rulebook.
import './tables.ts';
import './events.ts';

export { adoptCatalogue } from './commands/adopt-starter.ts';
export { assignItems } from './commands/assign-items.ts';
export { fillGuide, fixGuide, saveGuide } from './commands/guide.ts';
export { putInForce } from './commands/put-in-force.ts';
export { addEntry } from './commands/rulebook.ts';
export { addItem } from './commands/save-item.ts';
export { type GuideStatus, guideStatus } from './guide/guide-status.ts';
export { type ItemFields, type ItemInForce, itemName } from './item.ts';
export { catalogueWork } from './queries/catalogue-work.ts';
export {
  type CatalogueChoice,
  catalogueChoices,
  type DomainChoice,
  itemsInForce,
  type Version,
  versionOn,
} from './queries/in-force.ts';
export { type ItemsNow, itemsNow } from './queries/items-now.ts';
export { type CataloguePorts, catalogueRoutes } from './routes.ts';
export { dueAfter, dueDaysBetween, isPeriodic } from './rule/due-days.ts';
export { type DutyKind, type DutyRule, generalRule } from './rule/duty-rule.ts';
export { ruleInWords } from './rule/in-words.ts';
export { parseLimit } from './rule/parse-limit.ts';
export { type RulebookStatus, rulebookView } from './rulebook/rulebook-view.ts';
