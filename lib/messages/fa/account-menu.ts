import type { accountMenu as english } from '../en/account-menu'
import { formatters, leftToRight } from '../format'

const { number } = formatters('fa')

/** Messages of the account menu and the sign-out dialog, in Persian. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `حساب: ${leftToRight(email)}`,
    signIn: 'ورود',
    signInAgain: 'ورود دوباره',
    requests: 'درخواست‌ها',
    workspaces: 'فضاهای کاری',
    settings: 'تنظیمات',
    signOut: 'خروج',
  },

  guestCvs: {
    title: (email) => `رزومه‌ها به ${leftToRight(email)} منتقل شوند؟`,
    text: (count) =>
      `روی این دستگاه بدون حساب نوشته شده: ${number(count)}. اگر منتقل نشوند، همین‌جا می‌مانند.`,
    move: 'انتقال',
    stay: 'حالا نه',
    failed: 'انجام نشد. چیزی از دست نرفت: رزومه‌ها هنوز روی این دستگاه است. دوباره امتحان کنید.',
  },

  signOut: {
    title: 'خروج',
    text: 'رزومه‌ها در حساب شما می‌مانند و با ورود دوباره برمی‌گردند.',
    forget: 'رزومه‌هایم از این دستگاه هم برداشته شوند',
    forgetHint:
      'برای دستگاهی که دیگران هم از آن استفاده می‌کنند. رزومه‌هایی که هنوز در حساب شما نیستند اول آنجا ذخیره می‌شوند. فایل‌های نیمه‌کارهٔ واردشده و آگهی‌های شغلی هم برداشته می‌شوند.',
    submit: 'خروج',
    cancel: 'ماندن در حساب',
    working: 'در حال ذخیرهٔ آخرین تغییرات و سپس خروج…',
    unsent:
      'شاید بعضی تغییرات فقط روی این دستگاه باشد: مطمئن نشدیم که همهٔ آن‌ها در حساب شما هست. چیزی برداشته نشد و هنوز در حساب هستید.',
    tryAgain: 'تلاش دوباره',
    keep: 'خروج و نگه داشتن رزومه‌ها اینجا',
    removeAnyway: 'خروج و برداشتن رزومه‌ها',
    failed:
      'سرور پاسخ نداد. چیزی برداشته نشد و هنوز در حساب هستید. وقتی آنلاین شدید دوباره امتحان کنید.',
    elsewhereTitle: 'در حال خروج',
    elsewhere: 'در برگهٔ دیگری در حال خروج هستید. آنچه اینجا نوشته‌اید اول در حساب شما ذخیره می‌شود.',
  },
}
