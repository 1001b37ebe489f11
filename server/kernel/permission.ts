// May this actor use this verb in this organ? Denied unless a role allows it.
import type { Blocker } from './errors.ts';

/** Who acts. `grants` are the roles held, delegations in force included. */
export interface Actor {
  kind: 'person' | 'system' | 'visitor';
  personId: string | null;
  name: string;
  /** Network address, for the audit entry. */
  address: string;
  sessionId: string | null;
  grants: readonly Grant[];
}

export interface Grant {
  organId: string;
  role: string;
  /** The person who lent the role during a leave. */
  onBehalfOf?: string;
  /** True where an organ above has somebody in the same role: no say in matters of the whole installation. */
  below?: boolean;
}

/** A verb's permission: which roles may use it. Declared in each module's permissions.ts. */
export interface Permission {
  name: string;
  /** 中文，用在“您没有……的权限”里。 */
  title: string;
  /** `anyone`: visitors too; `signedIn`: every person who has signed in; otherwise the roles. */
  roles: readonly string[] | 'anyone' | 'signedIn';
}

const declared = new Map<string, Permission>();

/** Declares a module's permissions: `permissions('publication', { submit: { title: '提交审核', roles: ['handler'] } })`. */
export function permissions<K extends string>(module: string, of: Record<K, Omit<Permission, 'name'>>): Record<K, Permission> {
  const made = {} as Record<K, Permission>;
  for (const [key, value] of Object.entries<Omit<Permission, 'name'>>(of)) {
    const permission = { ...value, name: `${module}.${key}` };
    if (declared.has(permission.name)) throw new Error(`permission declared twice: ${permission.name}`);
    declared.set(permission.name, permission);
    made[key as K] = permission;
  }
  return made;
}

export function allPermissions(): ReadonlyMap<string, Permission> {
  return declared;
}

/** Null when allowed; otherwise why not. `organId` null: a matter of the whole installation, for the topmost organ in which somebody holds the role. */
export function whyNot(actor: Actor, permission: Permission, organId: string | null): Blocker | null {
  if (permission.roles === 'anyone' || actor.kind === 'system') return null;
  if (actor.kind !== 'person') return { code: 'people.signInFirst', message: '请先登录。' };
  if (permission.roles === 'signedIn') return null;
  const roles = permission.roles;
  const held = actor.grants.some((g) => roles.includes(g.role) && (organId === null ? !g.below : g.organId === organId));
  if (held) return null;
  const where = organId === null ? '全系统的事项由最上级机关办理，您没有' : '您在本机关没有';
  return { code: 'people.notAllowed', message: `${where}“${permission.title}”的权限，需要的角色：${roles.map(roleName).join('、')}。` };
}

const roleNames: Record<string, string> = {
  handler: '经办人',
  reviewer: '审核人',
  secrecyReviewer: '保密审查员',
  signer: '签发人',
  disclosureOfficer: '公开办工作人员',
  disclosureHead: '公开办负责人',
  supervisor: '督导员',
  systemAdmin: '系统管理员',
  securityAdmin: '安全管理员',
  auditor: '审计员',
};

/** The Chinese name of a role. */
export function roleName(role: string): string {
  return roleNames[role] ?? role;
}

export const systemActor: Actor = { kind: 'system', personId: null, name: '系统', address: '', sessionId: null, grants: [] };

export function visitor(address: string): Actor {
  return { kind: 'visitor', personId: null, name: '访客', address, sessionId: null, grants: [] };
}
