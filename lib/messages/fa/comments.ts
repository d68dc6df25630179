import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'در حال بارگیری نظرها…',
  none: 'هنوز نظری نیست. در تنظیمات یک لینک اشتراک‌گذاری نظرها را مجاز کنید تا اینجا دیده شوند.',
  closed: (count) => `نظرهای بسته: ${count}`,
  whole: 'دربارهٔ کل سند',
  changed: 'این واژه‌ها از آن زمان تغییر کرده‌اند یا دیگر نیستند.',
  goTo: 'رفتن به واژه‌ها',
  answer: 'پاسخ شما',
  answerHint: 'هر کس این لینک را داشته باشد می‌تواند آن را بخواند.',
  send: 'ارسال پاسخ',
  you: 'شما',
  resolve: 'رسیدگی شد',
  reopen: 'باز کردن دوباره',
  remove: 'حذف',
  removed: 'نظر حذف شد',
  suggested: 'پیشنهاد جایگزین',
  accept: 'پذیرفتن',
  dismiss: 'رد کردن',
  states: {
    resolved: 'رسیدگی‌شده',
    dismissed: 'پیشنهاد رد شد',
    taken: 'پیشنهاد پذیرفته شد',
  },
}
