// The door of people: organs, accounts, roles, sign-in.
import './tables.ts';
import './events.ts';

export { editProfile } from './commands/change-organ.ts';
export { createOrgan } from './commands/create-organ.ts';
export { createPerson, placePerson } from './commands/create-person.ts';
export { delegate } from './commands/delegate.ts';
export { addDepartment, addDepartments } from './commands/departments.ts';
export { grantRole, revokeRole } from './commands/grant-role.ts';
export { placeOrgan } from './commands/place-organ.ts';
export { addVillages } from './commands/villages.ts';
export { forgetStale } from './forget-stale.ts';
export type { Profile } from './organ-words.ts';
export {
  type DepartmentView,
  findOrgan,
  findOrganBySlug,
  hasOrgans,
  listDepartments,
  listOrgans,
  listVillages,
  type OrganView,
  organNames,
  type VillageView,
} from './queries/find-organ.ts';
export { holdersOf, personNames } from './queries/find-person.ts';
export { peopleRoutes } from './routes.ts';
export { separatedRoles } from './separation.ts';
export { setUpKeyWhenEmpty } from './set-up-key.ts';
export { authenticator } from './sign-in/authenticator.ts';
export { grantsInForce } from './sign-in/session.ts';
export { signIn } from './sign-in/sign-in.ts';
