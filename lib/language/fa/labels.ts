import { arabicSigns, type LabelTable, monthsOf, plainDates, yearFirst } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'فارسی',
  labels: {
    summary: 'خلاصه',
    work: 'سوابق شغلی',
    education: 'تحصیلات',
    skills: 'مهارت‌ها',
    projects: 'پروژه‌ها',
    languages: 'زبان‌ها',
    certificates: 'گواهینامه‌ها',
    volunteer: 'فعالیت داوطلبانه',
    awards: 'جوایز',
    publications: 'مقالات و آثار',
    interests: 'علاقه‌مندی‌ها',
    references: 'معرف‌ها',
    contact: 'اطلاعات تماس',
    present: 'تاکنون',
    from: 'از {date}',
  },
  native: 'زبان مادری',
  details: {
    birthDate: 'تاریخ تولد',
    birthPlace: 'محل تولد',
    nationality: 'تابعیت',
    drivingLicence: 'گواهینامه رانندگی',
    workPermit: 'مجوز کار',
    available: 'آماده به کار از',
  },
  letter: { opening: 'مدیر محترم منابع انسانی،', closing: 'با احترام' },
  months: monthsOf(
    'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
    undefined,
    {
      more: { می: 5, جون: 6, جولای: 7, آگوست: 8 },
    },
  ),
  dates: { ...plainDates, numeric: yearFirst('/'), digits: '۰۱۲۳۴۵۶۷۸۹', order: null },
  punctuation: arabicSigns,
  ongoing: ['اکنون', 'حال حاضر', 'تا کنون'],
}
