// Regions with holidays of their own, by the six digits of the administrative division code.
import { refuse } from './errors.ts';
import type { Deviation } from './layers.ts';
import { type Notice, sourceOf } from './notice.ts';

/** True when `region` contains the division `inside` or is it: 450000 (a province) covers 451200 and 451227. */
export function covers(region: string, inside: string): boolean {
  const shared = region.endsWith('0000') ? 2 : region.endsWith('00') ? 4 : 6;
  return inside.startsWith(region.slice(0, shared));
}

function isRegion(text: string): boolean {
  return /^[1-9]\d{5}$/.test(text) && !/^\d\d00(?!00)/.test(text);
}

/** A region's notice as deviations from the national arrangement. */
export function deviationsOf(notice: Notice): Deviation[] {
  const basis = sourceOf(notice);
  const off = notice.holidays.map(({ name, from, to }) => ({ from, to, working: false, name, basis }));
  const worked = notice.workingWeekends.map((day) => ({ from: day, to: day, working: true, name: '调休', basis }));
  return [...off, ...worked];
}

/** The region a person typed in; empty stands for none. */
export function regionIn(text: string): string {
  const region = text.trim();
  if (region && !isRegion(region)) throw refuse('calendar.region', { field: 'region' });
  return region;
}
