// The door of people: organs, accounts, roles, sign-in.
import './tables.ts';
import './events.ts';
import './hand-over/own-parts.ts';

export { createOrgan } from './commands/create-organ.ts';
export { placePerson } from './commands/create-person.ts';
export { addDepartment } from './commands/departments.ts';
export { grantRole } from './commands/grant-role.ts';
export { placeOrgan } from './commands/place-organ.ts';
export { addVillages } from './commands/villages.ts';
export { forgetStale } from './forget-stale.ts';
export { forgetHandedTitle } from './hand-over/forget-title.ts';
export { declareHandOverPart, type InHand, type OpenMatter } from './hand-over/parts.ts';
export {
  findOrgan,
  hasOrgans,
  listDepartments,
  listOrgans,
  type OrganView,
  organNames,
} from './queries/find-organ.ts';
export { personNames } from './queries/find-person.ts';
export { freshAnswers } from './queries/list-problems.ts';
export { holdsRole } from './queries/roles-of.ts';
export { openProblems, withoutRoles } from './queries/waiting-people.ts';
export { peopleRoutes } from './routes.ts';
export { setUpKeyWhenEmpty } from './set-up-key.ts';
export { authenticator } from './sign-in/authenticator.ts';
export { grantsInForce } from './sign-in/session.ts';
