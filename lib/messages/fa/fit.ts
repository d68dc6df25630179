import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number } = formatters('fa')

const pages = (count: number) => `${number(count)} صفحه`

const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `اندازهٔ فونت ${number(size, { maximumFractionDigits: 1 })} پوینت، ارتفاع خط ${number(lineHeight, { maximumFractionDigits: 2 })}، فاصله‌ها ${number(spacing, { style: 'percent' })} و حاشیهٔ ${number(margin, { maximumFractionDigits: 1 })} میلی‌متر`

/** Messages of fitting a CV to a number of pages, in Persian. */
export const fitArea: typeof english = {
  title: 'جا دادن در صفحه‌ها',
  pages: 'تعداد صفحه‌ها',
  auto: 'خودکار',
  off: 'خاموش',
  choice: (count) => number(count),
  hint: 'فاصله‌ها، حاشیه، ارتفاع خط و اندازهٔ فونت را تنظیم می‌کند تا رزومه این تعداد صفحه را پر کند، و پس از هر تغییر دوباره. چیزی بریده نمی‌شود. جابه‌جا کردن لغزنده‌های پایین این را خاموش می‌کند.',
  autoHint:
    'رزومه را در یک صفحه جا می‌دهد، اگر خوانا بماند: متن دست‌کم ۹٫۵ پوینت و حاشیهٔ راحت. وگرنه تنظیمات خودتان به کار می‌رود و اگر بشود، جلوی صفحهٔ آخر چندخطی گرفته یا آن صفحه بهتر پر می‌شود. تغییر اندازه یا فاصله‌های پایین این را خاموش می‌کند.',
  autoOwn: (count) => `با تنظیمات خودتان در ${pages(count)} چیده شد.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `در ${pages(count)} جا داده شد: ${settings(size, lineHeight, spacing, margin)}.`,
  working: 'در حال جا دادن…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `در ${pages(count)} جا می‌شود، با ${settings(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    `حتی با بازترین تنظیمات فقط ${pages(count)} را پر می‌کند. برای متن بیشتر جا هست.`,
  keep: 'نگه داشتن این تنظیمات',
  tooLong: (lines, count) =>
    `حتی با فشرده‌ترین تنظیمات، حدود ${number(lines)} خط از ${pages(count)} بلندتر است. تنظیمات خودتان به کار می‌رود و چیزی بریده نشد. بعضی موارد را کوتاه کنید.`,
  oldest: 'قدیمی‌ترین موارد',
  longest: 'بلندترین موارد',
  unnamed: 'مورد بدون عنوان',
}
