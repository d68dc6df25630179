import type { language as english } from '../en/language'
import { isolate } from '../format'

/** Messages of the choice of the interface language, in Persian. */
export const language: typeof english = {
  language: 'زبان',
  notFetched: 'این زبان بارگذاری نشد. اتصالتان را بررسی کنید و دوباره امتحان کنید.',
  unconfirmed: (name) => `این ترجمه (${isolate(name)}) را هنوز هیچ گویشور بومی بررسی نکرده است.`,
  suggest: 'پیشنهاد اصلاح',
  title: 'پیشنهاد اصلاح',
  intro: 'متن را همان‌طور که روی صفحه دیده می‌شود پیدا کنید و بنویسید که چه باید باشد.',
  find: 'متن روی صفحه',
  nothing: 'هیچ متنی در Vitae این واژه‌ها را ندارد.',
  now: 'اکنون',
  better: 'بهتر',
  copy: 'کپی کردن اصلاح',
  copied: 'کپی شد. آن را برای گردانندهٔ این سرور بفرستید.',
  notCopied: 'مرورگر اجازهٔ کپی نداد.',
}
