import type { applicationTables as english } from '../en/application-tables'
import { formatters, isolate, leftToRight } from '../format'

const { plural, number } = formatters('fa')

/** Messages of the numbers about applications, and of their tables (CSV), in Persian. */
export const applicationTables: typeof english = {
  numbersHint:
    'روی این دستگاه از آنچه یادداشت کرده‌اید شمرده شده است. درخواست‌های سطل زباله حساب نمی‌شوند.',
  byStage: 'بر اساس مرحله',
  sentTitle: 'ارسال‌ها و پاسخ‌ها',
  sentText: (sent, answered) =>
    sent === 0
      ? 'هنوز درخواستی نفرستاده‌اید.'
      : `${number(answered)} پاسخ به ${number(sent)} درخواست`,
  answeredHint: 'مصاحبه، پیشنهاد شغلی یا جواب رد، پاسخ به حساب می‌آید.',
  byCv: 'بر اساس رزومه',
  byTemplate: 'بر اساس قالب',
  byMonth: 'بر اساس ماه',
  columns: {
    template: 'قالب',
    month: 'ماه ارسال',
    sent: 'ارسال‌شده',
    answered: 'پاسخ‌گرفته',
    rate: 'نرخ پاسخ',
  },
  tooFew: 'بسیار کم',
  tooFewHint: (count) =>
    `نرخ از ${number(count)} درخواست به بالا نشان داده می‌شود. با تعداد کمتر، شانس بیشتر از رزومهٔ شما اثر دارد.`,
  noTemplate: 'PDF فرستاده‌شده‌ای یادداشت نشده',
  noMonth: 'روز یادداشت نشده',
  exported: (count) => `${number(count)} درخواست به صورت CSV دانلود شد`,
  notExported: (count) =>
    plural(count, {
      one: '# درخواست نیست: فقط در حساب شماست و دریافت نشد.',
      other: '# درخواست نیست: فقط در حساب شما هستند و دریافت نشدند.',
    }),
  calendarMade: (count) => `موعدهای ${number(count)} درخواست دانلود شد`,
  nothingDue: 'چیزی با تاریخ نیست که به تقویم برود.',
  calendarName: 'موعدها',
  events: { followUp: 'پیگیری', deadline: 'مهلت درخواست' },
  importTitle: 'وارد کردن درخواست‌ها',
  importHint:
    'یک فایل CSV از ابزاری دیگر، از صفحه‌گسترده، یا فایلی که اینجا دانلود کرده‌اید انتخاب کنید. پیش از افزودن، بررسی‌اش می‌کنید. روی همین دستگاه خوانده می‌شود.',
  chooseTable: 'انتخاب فایل CSV',
  refused: {
    empty: 'این فایل خالی است. فایل دیگری انتخاب کنید.',
    'no-columns': `ستونی برای کارفرما یا عنوان شغلی پیدا نکردیم. نام یک ستون را «${leftToRight('Employer')}» (کارفرما) یا «${leftToRight('Job title')}» (عنوان شغلی) بگذارید و دوباره امتحان کنید.`,
    'too-large': 'این فایل از هر فهرست درخواستی بزرگ‌تر است.',
    'wrong-type': 'این فایل CSV نیست. صفحه‌گسترده را به صورت CSV ذخیره کنید و دوباره امتحان کنید.',
    'gave-up': 'خواندن این فایل بیش از حد طول کشید. با سطرهای کمتر امتحان کنید.',
  },
  checkTitle: 'پیش از افزودن بررسی کنید',
  dayOrder: `تاریخ‌هایی مانند ${leftToRight('03/04/2026')} یعنی`,
  dayFirst: 'اول روز: ۳ آوریل',
  monthFirst: 'اول ماه: ۴ مارس',
  unknownColumns: (names) => `ستون‌های دیگر: ${isolate(names)}`,
  keepRest: 'افزودن ستون‌های دیگر به یادداشت‌ها',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# مورد با همین کارفرما و عنوان شغلی از قبل اینجاست، پس تیک نخورده است.',
      other: '# مورد با همین کارفرما و عنوان شغلی از قبل اینجا هستند، پس تیک نخورده‌اند.',
    }),
  nameless: (count) =>
    `${number(count)} سطر نه کارفرما دارد و نه عنوان شغلی، پس کنار گذاشته می‌شود.`,
  leftOut: (count) =>
    `${number(count)} سطر دیگر خوانده نشد. برای وارد کردن آن‌ها فایل را تقسیم کنید.`,
  shortened: (columns) => `کوتاه‌شده: ${isolate(columns)}`,
  isHere: 'از قبل اینجاست',
  rows: 'سطرهای فایل',
  add: (count) => `افزودن ${number(count)} درخواست`,
  adding: (done, count) => `در حال افزودن ${number(done)} از ${number(count)}…`,
  added: (count) => `${number(count)} درخواست اضافه شد`,
  tickAll: 'تیک زدن همه',
  untickAll: 'برداشتن همهٔ تیک‌ها',
}
