// The tables of people. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    installation: InstallationRow;
    organ: OrganRow;
    department: DepartmentRow;
    village: VillageRow;
    person: PersonRow;
    membership: MembershipRow;
    delegation: DelegationRow;
    session: SessionRow;
    sign_in_throttle: SignInThrottleRow;
    problem_report: ProblemReportRow;
    hand_over: HandOverRow;
  }
}

export interface InstallationRow {
  name: string;
  value: string;
}

export interface OrganRow {
  id: string;
  parent_id: string | null;
  slug: string;
  name: string;
  short_name: string;
  kind: string;
  level: string;
  vertical_parent_id: string | null;
  discloses: number;
  profile: string;
  index_template: string;
  demo: number;
  created_at: string;
  closed_at: string | null;
}

export interface DepartmentRow {
  organ_id: string;
  id: string;
  slug: string;
  name: string;
  other_names: string;
  kind: string;
  discloses: string;
  position: number;
  closed_at: string | null;
}

export interface VillageRow {
  organ_id: string;
  id: string;
  name: string;
  position: number;
  closed_at: string | null;
}

export interface PersonRow {
  id: string;
  login: string;
  name: string;
  password_hash: string;
  must_change_password: number;
  password_changed_at: string;
  totp_secret: string | null;
  totp_confirmed_at: string | null;
  /** The 30-second step of the last code accepted: the same code does not open twice. */
  totp_last_step: number | null;
  /** The organ whose administrators look after the account. */
  organ_id: string | null;
  department_id: string | null;
  demo: number;
  created_at: string;
  closed_at: string | null;
}

export interface MembershipRow {
  organ_id: string;
  person_id: string;
  role: string;
  department_id: string | null;
  since: string;
  until: string | null;
}

export interface DelegationRow {
  organ_id: string;
  id: string;
  from_person_id: string;
  to_person_id: string;
  role: string;
  from_day: string;
  to_day: string;
  reason: string;
  created_at: string;
  ended_at: string | null;
}

export interface SessionRow {
  id: string;
  person_id: string;
  created_at: string;
  seen_at: string;
  address: string;
  agent: string;
  waits_for: string | null;
  ended_at: string | null;
}

/** `key`: `login:…`, `unknown:…` or `address:…`. */
export interface SignInThrottleRow {
  key: string;
  failed_count: number;
  since: string;
  locked_until: string | null;
}

export interface ProblemReportRow {
  id: string;
  organ_id: string | null;
  person_id: string | null;
  page: string;
  request_id: string | null;
  words: string;
  agent: string;
  at: string;
  state: string;
  answer: string | null;
  answered_at: string | null;
}

/** 移交: what passed from one person to another, as it was told on that day. */
export interface HandOverRow {
  organ_id: string;
  id: string;
  from_person_id: string;
  to_person_id: string;
  made_by: string;
  made_at: string;
  reason: string;
  /** JSON: each part with its matters. */
  parts: string;
}
