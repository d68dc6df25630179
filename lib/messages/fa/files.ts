import type { files as english } from '../en/files'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages about opening files in the editor, in Persian. */
export const files: typeof english = {
  dropHere:
    'اینجا رها کنید: PDF،\u200f Word، متن، LinkedIn،\u200f JSON Resume یا پشتیبان. به صورت رزومهٔ دیگری باز می‌شود.',
  pastedCv: 'این شبیه یک رزومهٔ کامل است. در بخش‌هایش مرتب شود؟',
  readPasted: 'وارد کردن به صورت رزومه',
  opened: (title, file) =>
    `«${isolate(title)}» از «${isolate(file)}» باز شد. رزومهٔ دیگرتان تغییری نکرد.`,
  alreadyHere: (title) =>
    `«${isolate(title)}» از قبل روی این دستگاه است. بازش کردیم. چیزی تغییر نکرد.`,
  alreadyOpen: 'این دقیقاً همان رزومه‌ای است که باز کرده‌اید.',
  several: (count) => `${number(count)} رزومه به رزومه‌های شما اضافه شد.`,
  seeAll: 'دیدن همهٔ رزومه‌ها',
}
