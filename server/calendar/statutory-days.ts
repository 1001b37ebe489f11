// The thirteen statutory days off (《全国年节及纪念日放假办法》 of 2024-11-10), for years whose notice may still be missing.
import { addDays, type Day, day } from '#kernel/day';

export interface StatutoryHoliday {
  name: string;
  days: readonly Day[];
}

type LunarYear = readonly [springFestival: string, qingming: string, dragonBoat: string, midAutumn: string];

// A table and not a computation: the new moon before the year of 2027 falls at 23:56 in Beijing on 02-06, and the lunar calendar built into
// JavaScript puts the Spring Festival a day too late.
const moving: Readonly<Record<number, LunarYear>> = {
  2027: ['2027-02-06', '2027-04-05', '2027-06-09', '2027-09-15'],
  2028: ['2028-01-26', '2028-04-04', '2028-05-28', '2028-10-03'],
  2029: ['2029-02-13', '2029-04-04', '2029-06-16', '2029-09-22'],
  2030: ['2030-02-03', '2030-04-05', '2030-06-05', '2030-09-12'],
  2031: ['2031-01-23', '2031-04-05', '2031-06-24', '2031-10-01'],
  2032: ['2032-02-11', '2032-04-04', '2032-06-12', '2032-09-19'],
  2033: ['2033-01-31', '2033-04-04', '2033-06-01', '2033-09-08'],
  2034: ['2034-02-19', '2034-04-05', '2034-06-20', '2034-09-27'],
  2035: ['2035-02-08', '2035-04-05', '2035-06-10', '2035-09-16'],
};

/** The years there is a table for, in order. */
export const tabledYears: readonly number[] = Object.keys(moving).map(Number);

/** The seven statutory holidays of the year in their order through the year, or undefined without a table. */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] | undefined {
  const lunar = moving[year];
  if (!lunar) return undefined;
  const [spring, qingming, dragonBoat, midAutumn] = lunar.map(day) as [Day, Day, Day, Day];
  const holidays: StatutoryHoliday[] = [
    { name: '元旦', days: [day(`${year}-01-01`)] },
    { name: '春节', days: [-1, 0, 1, 2].map((n) => addDays(spring, n)) },
    { name: '清明节', days: [qingming] },
    { name: '劳动节', days: [day(`${year}-05-01`), day(`${year}-05-02`)] },
    { name: '端午节', days: [dragonBoat] },
    { name: '中秋节', days: [midAutumn] },
    { name: '国庆节', days: [1, 2, 3].map((d) => day(`${year}-10-0${d}`)) },
  ];
  return holidays;
}
