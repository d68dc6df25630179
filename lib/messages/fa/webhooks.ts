import type { webhooks as english } from '../en/webhooks'
import { isolate } from '../format'

/** Messages of the webhooks in the settings, in Persian. */
export const webhooks: typeof english = {
  title: 'وب‌هوک‌ها',
  text: 'وقتی اینجا اتفاقی می‌افتد، به سرویس دیگری خبر دهید. فقط شناسه‌ها را می‌فرستیم و هرگز متن سندهایتان را.',
  none: 'وب‌هوک ندارید.',
  add: 'افزودن وب‌هوک',
  url: 'نشانی',
  urlHint: 'با https:// شروع می‌شود و در اینترنت عمومی است.',
  urlRefused:
    'نمی‌توانیم به این نشانی بفرستیم. نشانی‌ای بنویسید که با https:// شروع شود و در اینترنت عمومی باشد.',
  eventsTitle: 'رویدادها',
  events: {
    'document.changed': 'سندی تغییر کرد',
    'request.finished': 'درخواستی به پایان رسید',
    'comment.added': 'نظری اضافه شد',
    ping: 'آزمایش',
  },
  eventsMissing: 'دست‌کم یک رویداد انتخاب کنید.',
  save: 'ذخیره',
  full: 'به سقف تعداد وب‌هوک‌های یک حساب رسیده‌اید. برای افزودن وب‌هوک تازه، یکی را حذف کنید.',
  secretTitle: (host) => `کلید محرمانهٔ ${isolate(host)}`,
  secretText: 'همین حالا کپی کنید. دوباره نشانش نمی‌دهیم. سرویس شما با آن امضای ما را بررسی می‌کند.',
  secretLabel: 'کلید محرمانه',
  on: 'روشن',
  off: 'خاموش',
  failing: 'آخرین ارسال‌ها ناموفق بود.',
  turnOn: 'روشن کردن',
  turnOff: 'خاموش کردن',
  edit: 'تغییر',
  test: 'ارسال آزمایشی',
  rotate: 'کلید محرمانهٔ تازه',
  remove: 'حذف',
  removed: (host) => `وب‌هوک ${isolate(host)} حذف شد.`,

  deliveries: 'ارسال‌های اخیر',
  noDeliveries: 'هنوز چیزی فرستاده نشده است.',
  states: { waiting: 'در انتظار', delivered: 'تحویل شد', failed: 'ناموفق' },
  attempts: (count) => `تعداد تلاش‌ها: ${count}`,
  next: (time) => `تلاش بعدی: ${time}`,
  reasons: {
    status: (status) => `پاسخ سرور ${status} بود.`,
    redirect: 'سرور به نشانی دیگری ارجاع داد و ما آن را دنبال نمی‌کنیم.',
    timeout: 'سرور تا ۱۵ ثانیه پاسخ نداد.',
    unreachable: 'نتوانستیم به سرور وصل شویم.',
    'private-address': 'این نشانی در اینترنت عمومی نیست.',
    disabled: 'وب‌هوک خاموش بود.',
    'no-secret': 'دیگر نمی‌توانیم کلید محرمانه را بخوانیم. کلید تازه‌ای بسازید.',
    'gave-up': 'نتوانستیم بفرستیم. می‌توانید دوباره بفرستید.',
  },
  again: 'ارسال دوباره',
}
