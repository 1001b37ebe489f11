// How the State Council arranged the holidays of 2019.
import { notice } from '../notice.ts';

export const notice2019 = notice({
  year: 2019,
  kind: 'annual',
  title: '国务院办公厅关于2019年部分节假日安排的通知',
  documentNumber: '国办发明电〔2018〕15号',
  issuedOn: '2018-12-04',
  holidays: [
    ['元旦', '2018-12-30', '2019-01-01'],
    ['春节', '2019-02-04', '2019-02-10'],
    ['清明节', '2019-04-05', '2019-04-05'],
    ['劳动节', '2019-05-01', '2019-05-01'],
    ['端午节', '2019-06-07', '2019-06-07'],
    ['中秋节', '2019-09-13', '2019-09-13'],
    ['国庆节', '2019-10-01', '2019-10-07'],
  ],
  workingWeekends: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-09-29', '2019-10-12'],
});

export const amendment2019 = notice({
  year: 2019,
  kind: 'amendment',
  title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
  documentNumber: '国办发明电〔2019〕3号',
  issuedOn: '2019-03-22',
  holidays: [['劳动节', '2019-05-01', '2019-05-04']],
  workingWeekends: ['2019-04-28', '2019-05-05'],
});
