// How the State Council arranged the holidays of 2020.
import { notice } from '../notice.ts';

export const notice2020 = notice({
  year: 2020,
  kind: 'annual',
  title: '国务院办公厅关于2020年部分节假日安排的通知',
  documentNumber: '国办发明电〔2019〕16号',
  issuedOn: '2019-11-21',
  holidays: [
    ['元旦', '2020-01-01', '2020-01-01'],
    ['春节', '2020-01-24', '2020-01-30'],
    ['清明节', '2020-04-04', '2020-04-06'],
    ['劳动节', '2020-05-01', '2020-05-05'],
    ['端午节', '2020-06-25', '2020-06-27'],
    ['国庆节、中秋节', '2020-10-01', '2020-10-08'],
  ],
  workingWeekends: ['2020-01-19', '2020-02-01', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
});

export const amendment2020 = notice({
  year: 2020,
  kind: 'amendment',
  title: '国务院办公厅关于延长2020年春节假期的通知',
  documentNumber: '国办发明电〔2020〕1号',
  issuedOn: '2020-01-26',
  holidays: [['春节', '2020-01-31', '2020-02-02']],
  workingWeekends: [],
});
