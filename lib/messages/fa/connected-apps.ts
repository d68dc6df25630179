import type { connectedApps as english } from '../en/connected-apps'
import { isolate } from '../format'

/** Messages of connected apps and of their consent page, in Persian. */
export const connectedApps: typeof english = {
  title: 'برنامه‌های متصل',
  text: 'برنامه‌هایی که اجازه داده‌اید با رزومه‌های شما کار کنند. جمله‌بندی پیشنهاد می‌دهند و شما تصمیم می‌گیرید چه چیزی وارد شود.',
  none: 'هیچ برنامهٔ متصلی ندارید.',
  address: 'نشانی‌ای که در برنامه وارد می‌کنید',
  since: (date) => `متصل از ${date}`,
  disconnect: 'قطع اتصال',
  disconnectNamed: (name) => `قطع اتصال: ${isolate(name)}`,
  disconnected: (name) => `برنامهٔ «${isolate(name)}» دیگر متصل نیست.`,
  question: (name) => `برنامهٔ «${isolate(name)}» اجازه دارد از حساب شما استفاده کند؟`,
  unverified: 'این نام را خود برنامه انتخاب کرده است. ما آن را تأیید نکرده‌ایم.',
  account: (email) => `حساب شما: ${isolate(email)}`,
  goesTo: (host) => `پس از آن به اینجا می‌روید: ${isolate(host)}`,
  writeHint: 'پیشنهاد جمله‌بندی، تغییر طراحی و به‌روز کردن درخواست‌های شغلی شما.',
  mayNot:
    'نمی‌تواند در رزومه‌ها یا نامه‌های شما چیزی بنویسد یا چیزی را حذف کند. هر وقت بخواهید می‌توانید در تنظیمات اتصالش را قطع کنید.',
  allow: 'اجازه می‌دهم',
  deny: 'اجازه نمی‌دهم',
  full: 'به سقف تعداد برنامه‌های متصل یک حساب رسیده‌اید. اتصال یکی را در تنظیمات قطع کنید و دوباره امتحان کنید.',
  unknownTitle: 'این برنامه را نمی‌توان متصل کرد',
  unknown:
    'این برنامه یا نشانی‌ای را که منتظر پاسخ در آن است نمی‌شناسیم. هیچ اجازه‌ای داده نشد. Vitae را از برنامه بردارید و دوباره اضافه کنید.',
}
