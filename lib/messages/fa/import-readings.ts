import type { importReadings as english } from '../en/import-readings'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages of the review of an imported file about reading it in another way, in Persian. */
export const importReadings: typeof english = {
  readAnotherWay: 'خواندن به روش دیگر',
  offer:
    'موارد قاطی یا ناقص‌اند؟ این فایل را می‌شود به روش دیگری هم خواند. می‌توانید این کار را واگرد کنید.',
  at: (at, of) => `روش ${number(at)} از ${number(of)}.`,
  sentence: (parts) => `${parts.join('؛ ')}.`,
  entries: (section, now, before) =>
    `${isolate(section)}: ${number(now)} مورد به جای ${number(before)}`,
  leftOver: (now, before) => `${number(now)} خط باقی‌مانده به جای ${number(before)}`,
  values: (count) => `${number(count)} فیلد متفاوت است.`,
  lost: (count) => `${number(count)} تغییر شما اینجا جایی ندارد. «واگرد» آن را برمی‌گرداند.`,
  same: 'با این جای ستون چیزی عوض نمی‌شود. جای دیگری را امتحان کنید.',
  failed: 'فایل دوباره خوانده نشد. چیزی تغییر نکرد. دوباره امتحان کنید.',
  markColumn: 'مشخص کردن ستون تاریخ',
  columnHint: 'خط را میان تاریخ‌ها و متن کنارشان بگذارید: از لغزنده استفاده کنید یا روی صفحه بزنید.',
  columnPlace: 'خط جداکننده',
  columnAt: (percent) => `${number(percent)}٪ از سمت چپ`,
  readWithColumn: 'خواندن دوباره',
  reading: 'در حال خواندن…',
  cancel: 'انصراف',
}
