// People: sign-in, oneself, organs, departments, persons, roles, delegations, set-up, reports of problems.
import { Type as T } from 'typebox';
import { Blocker, Id, Nullable } from './shared.ts';

export const roles = [
  'handler',
  'reviewer',
  'secrecyReviewer',
  'signer',
  'disclosureOfficer',
  'disclosureHead',
  'supervisor',
  'systemAdmin',
  'securityAdmin',
  'auditor',
] as const;
export const Role = T.Unsafe<string>({ type: 'string', enum: [...roles] });

export const OrganBrief = T.Object({ id: Id, slug: T.String(), name: T.String(), shortName: T.String() });

/** GET /api/me */
export const Me = T.Object({
  signedIn: T.Boolean(),
  demo: T.Boolean(),
  /** True while no organ exists: the set-up page is the only page. */
  needsSetUp: T.Boolean(),
  /** What must be done before anything else. */
  waitsFor: Nullable(T.Union([T.Literal('secondFactor'), T.Literal('newPassword')])),
  person: Nullable(T.Object({ id: Id, login: T.String(), name: T.String(), totp: T.Boolean() })),
  organs: T.Array(
    T.Object({
      ...OrganBrief.properties,
      roles: T.Array(T.String()),
      roleNames: T.Array(T.String()),
      /** True when organs in use stand below it. */
      hasBelow: T.Boolean(),
      /** Those of the roles that decide on matters of the whole installation too: nobody above holds them. */
      installationRoles: T.Array(T.String()),
    }),
  ),
  basePath: T.String(),
});

export const SessionRow = T.Object({
  id: T.String(),
  createdAt: T.String(),
  seenAt: T.String(),
  address: T.String(),
  agent: T.String(),
  current: T.Boolean(),
});

export const OrganProfile = T.Object({
  address: T.String(),
  postcode: T.String(),
  phone: T.String(),
  fax: T.String(),
  email: T.String(),
  officeHours: T.String(),
  disclosureOffice: T.String(),
  portalName: T.String(),
  portalUrl: T.String(),
  siteIdCode: T.String(),
  wechatAccount: T.String(),
  introduction: T.String(),
});

export const Organ = T.Object({
  ...OrganBrief.properties,
  parentId: Nullable(Id),
  kind: T.String(),
  level: T.String(),
  /** The organ above in the vertical line (垂直管理), where it differs from the parent. */
  verticalParentId: Nullable(Id),
  closedAt: Nullable(T.String()),
  discloses: T.Boolean(),
  indexTemplate: T.String(),
  profile: OrganProfile,
  demo: T.Boolean(),
});

export const Department = T.Object({
  id: Id,
  slug: T.String(),
  name: T.String(),
  otherNames: T.String(),
  kind: T.String(),
  discloses: T.String(),
  closedAt: Nullable(T.String()),
});
export const Village = T.Object({ id: Id, name: T.String(), closedAt: Nullable(T.String()) });

export const PersonRow = T.Object({
  id: Id,
  login: T.String(),
  name: T.String(),
  roles: T.Array(T.String()),
  roleNames: T.Array(T.String()),
  departmentId: Nullable(T.String()),
  departmentName: Nullable(T.String()),
  totp: T.Boolean(),
  locked: T.Boolean(),
  mustChangePassword: T.Boolean(),
  closedAt: Nullable(T.String()),
  demo: T.Boolean(),
});

export const DelegationRow = T.Object({
  id: Id,
  fromPersonId: Id,
  fromName: T.String(),
  toPersonId: Id,
  toName: T.String(),
  role: T.String(),
  roleName: T.String(),
  fromDay: T.String(),
  toDay: T.String(),
  reason: T.String(),
  state: T.Union([T.Literal('ahead'), T.Literal('inForce'), T.Literal('over'), T.Literal('ended')]),
  endedAt: Nullable(T.String()),
});

const OpenMatter = T.Object({ title: T.String(), detail: T.String(), path: Nullable(T.String()), dueOn: Nullable(T.String()) });

/** What somebody has in hand; with a successor named, why he cannot take a part. */
export const HandOverView = T.Object({
  person: T.Object({ id: Id, name: T.String(), login: T.String(), closed: T.Boolean() }),
  parts: T.Array(
    T.Object({
      key: T.String(),
      name: T.String(),
      note: T.String(),
      /** False where nothing changes hands by itself, e.g. roles. */
      passes: T.Boolean(),
      matters: T.Array(OpenMatter),
      blockers: T.Array(Blocker),
    }),
  ),
  records: T.Array(T.Object({ id: Id, toName: T.String(), madeAt: T.String(), count: T.Integer() })),
});

/** For printing and signing, as it was on the day. */
export const HandOverSheet = T.Object({
  id: Id,
  personId: Id,
  organName: T.String(),
  fromName: T.String(),
  toName: T.String(),
  madeBy: T.String(),
  madeAt: T.String(),
  reason: T.String(),
  parts: T.Array(T.Object({ name: T.String(), note: T.String(), matters: T.Array(T.Object({ title: T.String(), detail: T.String() })) })),
});

export const ProblemRow = T.Object({
  id: Id,
  page: T.String(),
  requestId: Nullable(T.String()),
  words: T.String(),
  personName: Nullable(T.String()),
  agent: T.String(),
  at: T.String(),
  state: T.String(),
  answer: Nullable(T.String()),
});

/** A report of one's own, with what the administrator answered. */
export const MyProblem = T.Object({
  id: Id,
  words: T.String(),
  at: T.String(),
  answer: Nullable(T.String()),
  answeredAt: Nullable(T.String()),
});

export const SignInAnswer = T.Object({ waitsFor: Me.properties.waitsFor });
/** Shown once, never again. */
export const FirstPassword = T.Object({ id: Id, login: T.String(), firstPassword: T.String() });
export const TotpStart = T.Object({ secret: T.String(), uri: T.String() });
export const AddedNames = T.Object({ added: T.Array(T.String()), skipped: T.Array(T.String()) });
export const Colleague = T.Object({ id: Id, name: T.String(), roleNames: T.Array(T.String()) });
/** For each role: does the person hold it, and why it may not be given or taken. */
export const RoleStep = T.Object({ role: T.String(), roleName: T.String(), held: T.Boolean(), blockers: T.Array(Blocker) });

export const SignInRules = T.Object({
  /** Minutes without a request until a session ends. */
  idleMinutes: T.Integer({ minimum: 5, maximum: 240 }),
  /** Hours until a session ends in any case. */
  absoluteHours: T.Integer({ minimum: 1, maximum: 24 }),
  /** Failures until a login is locked. */
  lockAfter: T.Integer({ minimum: 3, maximum: 20 }),
  lockMinutes: T.Integer({ minimum: 1, maximum: 1440 }),
});

const FirstAdministrator = T.Object({ login: T.String({ maxLength: 40 }), name: T.String({ maxLength: 40 }) });
export const SetUpInput = T.Object({
  key: T.String({ maxLength: 100 }),
  organ: T.Object({
    slug: T.String({ maxLength: 40 }),
    name: T.String({ maxLength: 100 }),
    shortName: T.String({ maxLength: 40 }),
    level: T.String({ maxLength: 20 }),
  }),
  administrators: T.Object({ system: FirstAdministrator, security: FirstAdministrator, auditor: FirstAdministrator }),
});
export const SetUpAnswer = T.Object({
  organId: Id,
  people: T.Array(T.Object({ role: T.String(), roleName: T.String(), login: T.String(), name: T.String(), firstPassword: T.String() })),
});
