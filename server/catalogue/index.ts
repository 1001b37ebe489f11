// The door of the catalogue: what an organ has to make public, in versions; its guide and its rulebook.
import './tables.ts';
import './events.ts';

export { dutyRule, type ItemFields, type ItemInForce, itemName } from './item.ts';
export {
  type CatalogueChoice,
  catalogueChoices,
  catalogueVersions,
  type DomainChoice,
  itemsInForce,
  itemsOfColumn,
  itemsOfVersion,
  type Version,
  versionOn,
} from './queries/in-force.ts';
export { type DutyKind, type DutyRule, generalRule } from './rule/duty-rule.ts';
