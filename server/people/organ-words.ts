// The closed lists of an organ: its level in the tree, its kind; and its profile.
import type { Static } from 'typebox';
import type { OrganProfile } from '#contract/people';
import { refuse } from './errors.ts';

export const levels: Readonly<Record<string, string>> = {
  country: '国家',
  province: '省级',
  city: '市级',
  county: '县级',
  town: '乡镇街道',
};

export const organKinds: Readonly<Record<string, string>> = {
  government: '人民政府',
  department: '政府部门',
  dispatched: '派出机构',
  vertical: '垂直管理机构',
  institution: '法律法规授权的组织',
};

export type Profile = Static<typeof OrganProfile>;

export const emptyProfile: Profile = {
  address: '',
  postcode: '',
  phone: '',
  fax: '',
  email: '',
  officeHours: '',
  disclosureOffice: '',
  portalName: '',
  portalUrl: '',
  siteIdCode: '',
  wechatAccount: '',
  introduction: '',
};

export function profileFrom(json: string): Profile {
  return { ...emptyProfile, ...(JSON.parse(json) as Partial<Profile>) };
}

export function checkedChoice(value: string, of: Readonly<Record<string, string>>, what: string, field: string): string {
  if (!Object.hasOwn(of, value)) throw refuse('people.choice', { what, value, field });
  return value;
}
