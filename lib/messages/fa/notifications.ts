import type { notifications as english } from '../en/notifications'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages of the notifications, in Persian: the list behind the bell, and its settings. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? 'اعلان‌ها' : `اعلان‌ها، ${number(unread)} خوانده‌نشده`),
  title: 'اعلان‌ها',
  none: 'هنوز اعلانی نیست. رویدادهای مهم حساب شما اینجا می‌آیند.',
  unknown: 'اعلان‌هایتان هنوز بارگذاری نشده. همچنان تلاش می‌کنیم.',
  settingsLink: 'تنظیمات اعلان‌ها',
  unread: 'تازه',
  today: 'امروز',
  yesterday: 'دیروز',

  askedFor: {
    requirements: 'نیازمندی‌های یک آگهی شغلی',
    tailoring: 'پیشنهادها برای یک آگهی شغلی',
    wording: 'جمله‌بندی بهتر برای یک متن',
    letter: 'پیش‌نویس کاورلتر',
    translation: 'ترجمه',
    match: 'رزومه‌های هم‌خوان با یک آگهی شغلی',
    interview: 'پرسش‌های یک مصاحبه',
    'import-help': 'کمک هوش مصنوعی برای فایل واردشده',
    'import-reading': 'خواندن فایل واردشده با هوش مصنوعی',
    cv: 'رزومه‌ای که برنامه‌ای درخواست کرده',
  },
  somethingAsked: 'درخواست شما',
  requestDone: (what) => `${what}: آماده`,
  requestFailed: (what) => `${what}: به پایان نرسید`,
  requestFailedText: 'چیزی از بین نرفت. می‌توانید دوباره امتحان کنید.',
  keyCreated: (name) => `کلید API ساخته شد: ${isolate(name)}`,
  keyCreatedText: 'اگر شما نبودید، باطلش کنید و سپس رمز عبورتان را عوض کنید.',
  newDevice: (device) => `ورود تازه: ${isolate(device)}`,
  newDeviceText: 'اگر شما نبودید، آن را از حساب خارج کنید و سپس رمز عبورتان را عوض کنید.',
  deletionScheduled: (title) => `در سطل زباله: ${isolate(title)}`,
  deletionScheduledText: (day) => `در ${day} برای همیشه حذف می‌شود.`,
  exportDone: 'داده‌های شما: آمادهٔ دانلود',
  exportDoneText: (day) => `فایل تا ${day} در دسترس است.`,
  exportFailed: 'داده‌های شما: خروجی ساخته نشد',
  exportFailedText: 'چیزی از بین نرفت. می‌توانید دوباره امتحان کنید.',
  untitled: 'یک سند',

  settings: {
    text: 'انتخاب کنید از چه چیزهایی خبرتان کنیم. اعلان‌ها هرگز متن رزومهٔ شما را ندارند.',
    caption: 'رویدادها و راه خبر دادن ما',
    event: 'رویداد',
    ways: { app: 'در برنامه', mail: 'با ایمیل' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'پیشنهادها، پیش‌نویس یا ترجمه آماده است',
      'request-failed': 'درخواستی به پایان نرسید',
      'key-created': 'یک کلید API ساخته شد',
      'new-device': 'ورود از دستگاهی تازه',
      'deletion-scheduled': 'سندی برای همیشه حذف خواهد شد',
      'export-ended': 'خروجی داده‌هایتان آماده شد، یا ناموفق بود',
    },
    language: 'زبان ایمیل‌ها',
    noMail:
      'ایمیل روی این سرور راه‌اندازی نشده، پس ایمیلی فرستاده نمی‌شود. اعلان‌هایتان را زیر زنگوله می‌بینید.',
    notConfirmed: 'برای گرفتن ایمیل، نشانی خود را در نمایه در بالا تأیید کنید.',
    saved: 'ذخیره شد.',
  },
}
