import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('fa')

/** Messages of the download of several CVs and letters as one file, in Persian. */
export const bulkExport: typeof english = {
  documents: 'رزومه‌ها و نامه‌ها',
  limit: (max) => `هر بار حداکثر ${number(max)} مورد`,
  selected: (count) => `${number(count)} مورد انتخاب شده`,
  selectAll: 'انتخاب همه',
  selectNone: 'لغو انتخاب همه',
  nothingSelected: 'دست‌کم یک رزومه یا نامه انتخاب کنید.',
  tooManySelected: (max) =>
    `حداکثر ${number(max)} مورد انتخاب کنید. بقیه را بعد می‌توانید دانلود کنید.`,
  lettersLeftOut: 'نامه‌ها کنار گذاشته می‌شوند، چون همیشه نشان می‌دهند شما کیستید.',
  leave:
    'می‌توانید این پنجره را ببندید و به کارتان ادامه دهید. تا آماده شدن فایل در همین صفحه بمانید.',
  ready: 'دانلود شما آماده است.',
  skipped: (count) => `${number(count)} سند در فایل نیست: حذف شده یا ساخته نشده است.`,
  another: 'انتخاب موارد دیگر',
  notSent:
    'هنوز همهٔ نوشته‌هایتان ارسال نشده، پس فایل‌ها به‌روز نخواهند بود. تغییراتتان روی این دستگاه ذخیره شده است. چند لحظهٔ دیگر دوباره امتحان کنید.',
  notThere:
    'بخشی از آنچه انتخاب کردید جای دیگری حذف یا به سطل زباله منتقل شده است. چیزی ساخته نشد. انتخابتان را بررسی و دوباره امتحان کنید.',
  tooMany:
    'در ۲۴ ساعت گذشته دانلودهای زیادی آماده شده است. چیزی از بین نرفت. بعداً دوباره امتحان کنید.',
}
