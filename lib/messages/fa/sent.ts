import type { sent as english } from '../en/sent'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages that say what goes to an AI model, in Persian. */
export const sent: typeof english = {
  first: (model, list) => `فرستاده می‌شود به ${isolate(model)}: ${list}.`,
  check: (list) => `سپس برای بررسی پاسخ: ${list}.`,
  upTo: (count) => `حداکثر ${number(count)}`,
  count: number,
  notSent: 'فیلدهای نام، اطلاعات تماس و عکس فرستاده نمی‌شود.',
  show: 'نمایش آنچه فرستاده می‌شود',
  edits: 'اگر پیشنهادی را ویرایش کنید، متن شما و سطرهای موردش برای بررسی فرستاده می‌شود.',
  parts: {
    text: 'این متن',
    entries: 'عنوان موردها',
    texts: 'متن‌های رزومهٔ شما',
    profile: 'معرفی شما',
    skills: 'مهارت‌ها',
    education: 'تحصیلات',
    languages: 'زبان‌ها',
    certificates: 'گواهینامه‌ها',
    job: 'آگهی شغلی',
    jobTitle: 'عنوان شغل',
    employer: 'کارفرما',
    requirements: 'نیازمندی‌های آگهی',
    lines: 'سطرهای رزومهٔ شما',
    suggestions: 'پیشنهادها',
    fileLines: 'سطرهای فایل',
  },
}
