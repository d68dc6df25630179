import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Persian. */
export const exportArea: typeof english = {
  title: 'خروجی',
  format: 'قالب فایل',
  formats: {
    pdf: { name: 'PDF', hint: 'برای ارسال. همه جا یک شکل دیده می‌شود.' },
    docx: {
      name: 'Word',
      hint: 'برای کارشناسان استخدام و سایت‌هایی که docx می‌خواهند. ویرایش‌پذیر است.',
    },
    text: { name: 'متن ساده', hint: 'برای جای‌گذاری در فرم‌های آنلاین' },
    html: { name: 'صفحهٔ وب', hint: 'یک فایل HTML برای وب‌سایت یا صفحه‌خوان' },
    markdown: { name: 'Markdown', hint: 'برای یادداشت، ویکی و سایت‌هایی مثل GitHub' },
    png: { name: 'تصویر', hint: 'یک صفحه به صورت تصویر PNG' },
    json: { name: 'JSON Resume، کامل', hint: 'در Vitae دقیقاً همین‌طور باز می‌شود' },
    'json-resume': {
      name: 'JSON Resume، ساده',
      hint: 'برای ابزارهای دیگر. بدون بخش‌های دلخواه.',
    },
    europass: {
      name: 'Europass',
      hint: 'برای درگاه Europass. در Vitae هم باز می‌شود، بدون طراحی.',
    },
  },
  letterFormats: { json: { name: 'JSON، کامل' } },
  page: 'صفحه',
  fileName: 'نام فایل',
  save: 'دانلود فایل',
  saving: 'در حال آماده‌سازی…',
  failed: 'فایل ساخته نشد. چیزی از بین نرفت. چند لحظهٔ دیگر دوباره امتحان کنید.',
  copied: 'به صورت متن ساده کپی شد.',
  nothingToCopy: 'این بخش هنوز خالی است، پس چیزی برای کپی نیست.',
  nothingYet: 'این سند هنوز خالی است، پس چیزی برای کپی نیست.',
  notCopied: 'مرورگر اجازهٔ کپی نداد. به جای آن، خروجی متن ساده بگیرید.',
}
