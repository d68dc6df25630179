import type { apiKeys as english } from '../en/api-keys'
import { isolate, leftToRight } from '../format'

/** Messages of the API keys in the settings, in Persian. */
export const apiKeys: typeof english = {
  title: 'کلیدهای API',
  text: 'اجازه دهید برنامه‌ای رزومه‌هایتان را بخواند و تغییر دهد. برای هر برنامه یک کلید بسازید.',
  docs: 'مستندات API',
  none: 'کلید API ندارید.',
  make: 'ساخت کلید',
  name: 'نام',
  nameHint: 'کلید را برای چه می‌خواهید.',
  nameMissing: 'نامی برای کلید بنویسید.',
  scopesTitle: 'مجوزها',
  scopes: {
    read: { label: 'خواندن', hint: 'رزومه‌ها و نامه‌ها، نسخه‌ها و PDFهایشان.' },
    write: { label: 'خواندن و تغییر', hint: 'ساختن، ویرایش و حذف هم.' },
    ai: { label: 'استفاده از هوش مصنوعی', hint: 'پیشنهادها از سهم روزانهٔ شما کم می‌شود.' },
    admin: {
      label: 'مدیریت',
      hint: 'ساختن و باطل کردن کلیدها، خروجی گرفتن از داده‌ها. هرگز رمز عبور یا ایمیل شما.',
    },
  },
  scopesMissing: 'دست‌کم یک مجوز انتخاب کنید.',
  expires: 'انقضا پس از',
  lives: { '30': '۳۰ روز', '90': '۹۰ روز', '365': '۱ سال', never: 'هرگز' },
  submit: 'ساخت کلید',

  madeTitle: (name) => `کلید «${isolate(name)}»`,
  madeText: 'همین حالا کپی کنید. دوباره نشانش نمی‌دهیم.',
  madeLabel: 'کلید',
  copy: 'کپی',
  copied: 'کپی شد',
  kept: 'ذخیره‌اش کردم',

  starts: (prefix) => leftToRight(`${prefix}…`),
  neverUsed: 'هرگز استفاده نشده',
  usedToday: 'امروز استفاده شده',
  usedYesterday: 'دیروز استفاده شده',
  used: (date) => `آخرین استفاده: ${date}`,
  endsToday: 'امروز منقضی می‌شود',
  ends: (date) => `انقضا در ${date}`,
  ended: 'منقضی‌شده',
  endless: 'بدون انقضا',
  revoke: 'باطل کردن',
  revokeNamed: (name) => `باطل کردن: ${isolate(name)}`,
  revoked: (name) => `کلید «${isolate(name)}» دیگر کار نمی‌کند.`,
  full: 'به سقف تعداد کلیدهای یک حساب رسیده‌اید. برای ساختن کلید تازه، یکی را باطل کنید.',
}
