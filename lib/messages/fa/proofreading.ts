import type { proofreading as english } from '../en/proofreading'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages of the spelling and grammar check of a CV, in Persian. */
export const proofreading: typeof english = {
  title: 'املا و دستور زبان',
  hint: 'املا و دستور زبان متن انگلیسی شما را بررسی می‌کند. بار اول واژه‌نامه‌ای ۸ مگابایتی دانلود می‌شود. متن شما روی این دستگاه می‌ماند. نتیجه در بررسی‌های بالا حساب نمی‌شود.',
  start: 'بررسی املا و دستور زبان',
  again: 'تلاش دوباره',
  stop: 'توقف',
  fetching: 'در حال دانلود واژه‌نامه…',
  reading: 'در حال بررسی متن شما…',
  failed: 'واژه‌نامه بارگذاری نشد. رزومهٔ شما تغییری نکرد. وقتی آنلاین شدید دوباره امتحان کنید.',
  empty: 'هنوز متنی برای بررسی نیست. اول بولت یا خلاصه‌ای بنویسید.',
  otherLanguage:
    'این بررسی فقط برای انگلیسی است و این رزومه به زبان دیگری است. زبانش را می‌توانید در «طراحی» تغییر دهید.',
  reader: 'این رزومه را در برگهٔ دیگری ویرایش می‌کنید. تغییرات را آنجا بدهید.',
  found: (count) => (count === 0 ? 'اشتباهی پیدا نشد.' : `${number(count)} اشتباه احتمالی`),
  advice: 'این بررسی همیشه درست نمی‌گوید. خودتان بهتر می‌دانید منظورتان چیست.',
  kinds: {
    spelling: 'املا',
    repeated: 'واژهٔ تکراری',
    grammar: 'دستور زبان',
    choice: 'انتخاب واژه',
  },
  misspelled: (words) => `«${isolate(words)}» در واژه‌نامه نیست.`,
  repeated: (words) => `«${isolate(words)}»: یک واژه دو بار پشت سر هم.`,
  article: (words) =>
    `«${isolate(words)}» با واژهٔ بعدی جور نیست. در انگلیسی پیش از صدای مصوت «an» می‌آید، وگرنه «a».`,
  replaceBy: (replacement) => `تغییر به «${isolate(replacement)}»`,
  remove: 'برداشتن',
  leave: 'نادیده گرفتن',
  leaveWords: (words) => `نادیده گرفتن «${isolate(words)}»`,
  go: 'رفتن به متن',
  goToWords: (words) => `رفتن به متن «${isolate(words)}»`,
  changed: 'تغییر کرد. می‌توانید این کار را واگرد کنید.',
  left: 'نادیده گرفته شد.',
}
