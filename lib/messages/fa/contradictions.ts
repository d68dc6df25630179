import type { contradictions as english } from '../en/contradictions'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages of the check for contradictions between the CVs and letters of one person, in Persian. */
export const contradictions: typeof english = {
  open: 'بررسی هم‌خوانی رزومه‌ها',
  agree: 'رزومه‌ها و نامه‌های شما با هم می‌خوانند. تناقضی پیدا نشد.',
  tooFew: 'هنوز چیزی برای مقایسه نیست. دو رزومه یا نامه روی این دستگاه لازم است.',
  found: (count) => `تفاوت‌های پیداشده: ${number(count)}`,
  onlyNewest: (count) => `فقط ${number(count)} رزومه و نامهٔ تازه‌تر مقایسه شد.`,
  compareFile: 'مقایسه با خروجی LinkedIn یا فایلی دیگر',
  compareFileHint: 'روی همین دستگاه خوانده می‌شود، به جایی فرستاده نمی‌شود و ذخیره نمی‌شود.',
  readingFile: 'در حال خواندن فایل…',
  comparedWith: (name) => `با «${isolate(name)}» هم مقایسه شد.`,
  fileUnreadable: (name) =>
    `«${isolate(name)}» خوانده نشد. رزومه‌های شما بدون آن مقایسه شدند. فایل ZIP از LinkedIn یا یک PDF را امتحان کنید.`,
  present: 'اکنون',
  kinds: {
    name: 'نام',
    email: 'ایمیل',
    phone: 'تلفن',
    start: 'شروع',
    end: 'پایان',
    title: 'عنوان شغلی',
    employer: 'کارفرما',
    degree: 'مدرک',
    institution: 'محل تحصیل',
    number: 'عدد',
  },
}
