import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Persian. */
export const requestedCvs: typeof english = {
  title: 'درخواست‌ها',
  text: 'برای یک شغل رزومه بخواهید و بعداً برای گرفتنش برگردید. رزومهٔ خودتان تغییر نمی‌کند.',
  guest:
    'وقتی نیستید هم روی درخواست‌ها کار می‌کنیم، پس حسابی لازم است که نتیجه را نگه دارد. بدون حساب می‌توانید در ویرایشگر رزومه را با آگهی شغلی مقایسه کنید.',
  formTitle: 'درخواست رزومه',
  cv: 'رزومه',
  job: 'آگهی شغلی',
  jobHint: 'متن آگهی شغلی را جای‌گذاری کنید.',
  jobRefused: 'نمی‌توانیم از این متن به‌عنوان آگهی شغلی استفاده کنیم: خیلی کوتاه یا خیلی بلند است.',
  noCvs: 'هنوز رزومه‌ای در حسابتان نیست. اول یکی بسازید.',
  busy: 'روی پنج درخواست کار می‌کنیم. صبر کنید تا یکی به پایان برسد.',
  begun: 'داریم روی آن کار می‌کنیم. می‌توانید این صفحه را ببندید.',
  listTitle: 'درخواست‌های شما',
  none: 'درخواستی ندارید.',
  states: {
    waiting: 'در انتظار',
    running: 'در حال انجام',
    done: 'آماده',
    failed: 'ناموفق',
    cancelled: 'متوقف شد',
  },
  otherCv: 'رزومه‌ای دیگر',
  asked: (date) => `درخواست در ${date}`,
  ends: (date) => `حذف در ${date}`,
  stop: 'توقف',
  withoutModel: 'امتحان بدون هوش مصنوعی',
  files: 'نمایش فایل‌ها',
  page: 'صفحهٔ وب',
  report: 'چه چیزی تغییر کرد (JSON)',
}
