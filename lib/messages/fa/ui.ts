import type { ui as english } from '../en/ui'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages of the controls themselves, in Persian. */
export const ui: typeof english = {
  close: 'بستن',
  skipToContent: 'رفتن به محتوا',
  clear: 'پاک کردن',
  dismiss: 'بستن',
  notices: 'پیام‌ها',
  notFetched: 'بارگذاری نشد. چیزی از بین نرفت. اتصالتان را بررسی کنید و دوباره امتحان کنید.',
  fetching: 'در حال بارگذاری دوباره…',
  tryAgain: 'تلاش دوباره',
  required: 'الزامی',
  move: (name) => `جابه‌جایی «${isolate(name)}»`,
  moveHelp:
    'کلید Enter، سپس کلیدهای جهت و دوباره Enter را بزنید. برای انصراف Escape را بزنید. با کلیک یا لمس، یک جا بالا یا پایین می‌رود.',
  moveUp: 'انتقال به بالا',
  moveDown: 'انتقال به پایین',
  lifted: (position, count) => `گرفته شد، جایگاه ${number(position)} از ${number(count)}.`,
  moved: (position, count) => `جایگاه ${number(position)} از ${number(count)}.`,
  dropped: (position, count) => `به جایگاه ${number(position)} از ${number(count)} رفت.`,
  cancelled: 'جابه‌جایی لغو شد.',
  formatting: 'قالب‌بندی',
  bold: 'پررنگ',
  italic: 'مورب',
  link: 'لینک',
  linkAddress: 'نشانی وب، ایمیل یا شمارهٔ تلفن',
  linkApply: 'گذاشتن لینک',
  linkRemove: 'برداشتن لینک',
  linkRefused: 'از PDF فقط لینک‌های وب (https)، ایمیل و تلفن باز می‌شود.',
  fieldFull: (limit) =>
    `هر فیلد حداکثر ${number(limit)} نویسه جا دارد. این جا نمی‌شود. چیزی از بین نرفت.`,
}
