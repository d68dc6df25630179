import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Formats "۲ رزومه و ۱ نامه"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = `${number(resume)} رزومه`
  const letters = `${number(letter)} نامه`
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} و ${letters}`
}

/** Messages of the dashboard, in Persian. */
export const dashboard: typeof english = {
  title: 'رزومه‌های شما',
  home: 'Vitae، رفتن به صفحهٔ اصلی',
  lists: { label: 'صفحه‌ها', cvs: 'رزومه‌ها', applications: 'درخواست‌های شغلی' },
  newCv: 'رزومهٔ جدید',
  openFile: 'باز کردن فایل',
  search: 'جست‌وجو در رزومه‌ها',
  sortBy: 'ترتیب رزومه‌ها',
  sorts: { updated: 'آخرین ویرایش', created: 'جدیدترین', title: 'بر اساس نام' },
  searched: {
    all: {
      found: (counts) => `${countKinds(counts)} پیدا شد`,
      nothing: (query) => `هیچ رزومه یا نامه‌ای «${isolate(query)}» ندارد.`,
    },
    searching: {
      found: (counts) => `تا اینجا ${countKinds(counts)} پیدا شد`,
      nothing: (query) => `در حال جست‌وجوی «${isolate(query)}» در همهٔ رزومه‌ها و نامه‌ها…`,
    },
    device: {
      found: (counts) => `${countKinds(counts)} روی این دستگاه پیدا شد`,
      nothing: (query) =>
        `هیچ رزومه یا نامه‌ای روی این دستگاه «${isolate(query)}» ندارد. آن‌هایی که فقط در حساب شما هستند، فعلاً جست‌وجو نمی‌شوند. وقتی آنلاین شدید دوباره امتحان کنید.`,
    },
  },
  clearSearch: 'نمایش همهٔ رزومه‌ها',
  loading: 'در حال بارگذاری رزومه‌ها…',
  ofKind: {
    resume: {
      untitled: 'رزومهٔ بدون نام',
      newName: 'نام این رزومه',
      unreadable: 'این رزومه اینجا نمایش داده نمی‌شود. چیزی تغییر نکرد. برای دیدن علت بازش کنید.',
      notBrought:
        'این رزومه از حساب شما دریافت نشد. چیزی تغییر نکرد. وقتی آنلاین شدید دوباره امتحان کنید.',
      notRenamed: 'نام این رزومه عوض نشد. چیزی تغییر نکرد. برای دیدن علت بازش کنید.',
      notCopied: 'این رزومه خوانده نشد، پس چیزی کپی یا دانلود نشد. برای دیدن علت بازش کنید.',
    },
    letter: {
      untitled: 'نامهٔ بدون نام',
      newName: 'نام این نامه',
      unreadable: 'این نامه اینجا نمایش داده نمی‌شود. چیزی تغییر نکرد. برای دیدن علت بازش کنید.',
      notBrought:
        'این نامه از حساب شما دریافت نشد. چیزی تغییر نکرد. وقتی آنلاین شدید دوباره امتحان کنید.',
      notRenamed: 'نام این نامه عوض نشد. چیزی تغییر نکرد. برای دیدن علت بازش کنید.',
      notCopied: 'این نامه خوانده نشد، پس چیزی کپی یا دانلود نشد. برای دیدن علت بازش کنید.',
    },
  },
  more: (title) => `«${isolate(title)}»: بیشتر`,
  open: 'باز کردن',
  rename: 'تغییر نام',
  tailor: 'تنظیم برای شغل',
  writeLetter: 'نوشتن کاورلتر',
  letter: 'نامه',
  fileNames: { resume: 'رزومه', letter: 'نامه' },
  duplicate: 'ساخت کپی',
  copyOf: (title) => `${title} (کپی)`,
  duplicated: (title) => `«${isolate(title)}» ساخته شد`,
  downloadJson: { resume: 'دانلود به صورت JSON Resume', letter: 'دانلود به صورت JSON' },
  trash: 'انتقال به سطل زباله',
  trashed: (title) => `«${isolate(title)}» به سطل زباله رفت`,
  notHereYet: 'در حساب شما، هنوز نه روی این دستگاه',
  notErased: (title) =>
    `«${isolate(title)}» جای دیگری تغییر کرده بود، پس حذف نشد. نگاهی به آن بیندازید و دوباره حذفش کنید.`,
  forJob: (job) => `برای ${isolate(job)}`,
  pages: (count) => `${number(count)} صفحه`,
  editedToday: (time) => `امروز، ${time}`,
  editedYesterday: (time) => `دیروز، ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `در سطل زباله از ${date}`,
  trashTitle: 'سطل زباله',
  trashLink: (count) => `سطل زباله (${number(count)})`,
  trashNote: 'رزومه‌ها و نامه‌ها اینجا می‌مانند تا خودتان برای همیشه حذفشان کنید.',
  trashNoteAccount:
    'رزومه‌ها و نامه‌ها ۳۰ روز اینجا می‌مانند، روی همهٔ دستگاه‌هایتان. سپس برای همیشه حذف می‌شوند.',
  daysLeft: (count) => (count === 0 ? 'امروز حذف می‌شود' : `${number(count)} روز مانده`),
  trashEmpty: 'سطل زباله خالی است.',
  backToCvs: 'بازگشت به رزومه‌ها',
  restore: 'بازگرداندن',
  restoreNamed: (title) => `بازگرداندن «${isolate(title)}»`,
  restored: (title) => `«${isolate(title)}» برگشت`,
  erase: 'حذف دائمی',
  eraseNamed: (title) => `حذف دائمی: ${isolate(title)}`,
  erased: (title) => `«${isolate(title)}» برای همیشه حذف می‌شود`,
  emptyTitle: 'اولین رزومه‌تان را بسازید',
  emptyText: {
    device:
      'شروع به نوشتن کنید و همان موقع PDF واقعی را ببینید. حساب لازم نیست: آنچه می‌نویسید روی این دستگاه می‌ماند.',
    tab: 'شروع به نوشتن کنید و همان موقع PDF واقعی را ببینید. این مرورگر فعلاً نمی‌تواند چیزی ذخیره کند: پیش از بستن این برگه، نوشته‌تان را دانلود کنید.',
    account:
      'شروع به نوشتن کنید و همان موقع PDF واقعی را ببینید. آنچه می‌نویسید در حساب شما و روی این دستگاه ذخیره می‌شود.',
    accountOnly:
      'شروع به نوشتن کنید و همان موقع PDF واقعی را ببینید. آنچه می‌نویسید در حساب شما ذخیره می‌شود.',
  },
  start: 'شروع نوشتن',
  importTitle: 'وارد کردن رزومه',
  importText:
    'یک PDF، فایل Word یا خروجی سرویس دیگری را انتخاب کنید، یا هر جای این صفحه رهایش کنید. پیش از آنکه رزومه شود، بازبینی‌اش می‌کنید. روی همین دستگاه خوانده می‌شود و به جایی فرستاده نمی‌شود.',
  chooseFile: 'انتخاب فایل',
  pasteText: 'جای‌گذاری متن',
  pasteTitle: 'رزومه را به صورت متن جای‌گذاری کنید',
  pasteLabel: 'متن رزومهٔ شما',
  pasteHint: 'خط‌ها و عنوان‌ها را همان‌طور نگه دارید. پیش از آنکه رزومه شود، بازبینی‌اش می‌کنید.',
  pasteRead: 'وارد کردن متن',
  waiting: (count) => `${number(count)} فایل واردشده در انتظار بازبینی است.`,
  goOn: 'بازبینی',
  startEmpty: 'شروع رزومهٔ خالی',
  dropHere: 'رزومه را اینجا رها کنید: PDF،\u200f Word، متن، LinkedIn،\u200f JSON Resume یا پشتیبان',
  importing: 'در حال خواندن فایل…',
  imported: (count) => `${number(count)} رزومه اضافه شد`,
  alreadyHere: (count) =>
    count === 1 ? 'این رزومه از قبل اینجاست' : `این ${number(count)} رزومه از قبل اینجا هستند`,
  droppedFile: 'فایلی که رها کردید',
  refusedTitle: (name) => `«${isolate(name)}» خوانده نشد.`,
  refused: {
    folder:
      'این یک پوشه است، یا مرورگر اجازهٔ خواندنش را ندارد. آن را باز کنید و فایل داخلش را انتخاب کنید.',
    unreadable: 'مرورگر شما آن را به این صفحه نداد. به جای آن، فایل را همین‌جا انتخاب کنید.',
    'too-large': 'از هر رزومه یا پشتیبانی بزرگ‌تر است.',
    'too-many': 'فایل‌هایش از هر پشتیبانی بیشتر است.',
    'not-json': 'نه فایل JSON Resume است و نه پشتیبان ساخته‌شده با Vitae.',
    damaged: 'بایگانی ناقص یا آسیب‌دیده است. آن را دوباره دانلود یا کپی کنید و باز امتحان کنید.',
    password: 'رمز عبور دارد. آن را باز یا بدون رمز عبور ذخیره کنید و دوباره امتحان کنید.',
    'nothing-inside': 'رزومه‌ای در آن نیست.',
    'not-a-resume': 'بعضی بخش‌ها با قالب JSON Resume جور نیست:',
    'newer-version':
      'با نسخهٔ جدیدتری از Vitae ساخته شده است. این صفحه را دوباره بارگذاری کنید تا جدیدترین نسخه را بگیرید.',
  },
  problems: {
    'wrong-type': 'مقدار از نوع نادرست',
    'too-long': 'بیش از حد بلند',
    'too-many': 'موارد بیش از حد',
    'too-deep': 'بیش از حد تودرتو',
    'too-large': 'بیش از حد بزرگ',
    'forbidden-key': 'نامی که مجاز نیست',
    'not-allowed': 'مقداری که مجاز نیست',
    'newer-version': 'از نسخه‌ای جدیدتر',
  },
  problemAt: (path, problem) => `${isolate(path)}: ${problem}`,
  wholeFile: 'کل فایل',
  moreProblems: (count) => `و ${number(count)} جای دیگر`,
  nothingChanged: 'رزومه‌های شما تغییری نکردند.',
  dismiss: 'بستن این پیام',
  downloadAll: 'دانلود همهٔ موارد این دستگاه',
  downloadAllHere: 'دانلود همهٔ موارد این برگه',
  downloadingAll: 'در حال آماده‌سازی دانلود…',
  downloadedAll: (count) => `${number(count)} سند در یک فایل دانلود شد`,
  downloadFailed: 'فایل ساخته نشد. چیزی از بین نرفت. چند لحظهٔ دیگر دوباره امتحان کنید.',
  onThisDevice: 'روی این دستگاه',
  inThisTab: 'فقط در این برگه',
  inAccount: 'در حساب شما',
  inAccountText:
    'رزومه‌ها هنگام نوشتن روی این دستگاه ذخیره و به حساب شما فرستاده می‌شوند تا روی همهٔ دستگاه‌هایتان باشند. اگر چیزی هنوز در حساب شما نباشد، نوار بالا خبرتان می‌کند.',
  accountOffer: 'با داشتن حساب، رزومه‌ها و نسخه‌های قبلی‌شان روی همهٔ دستگاه‌هایتان هست.',
  createAccount: 'ساخت حساب',
  onlyHere: (count) => `${number(count)} سند فقط روی این دستگاه است`,
  leftBehind:
    'از حساب خارج شدید. فضای ذخیره‌سازی این مرورگر پاسخ نمی‌دهد، پس شاید رزومه‌هایتان هنوز روی این دستگاه باشند. اگر دیگران از آن استفاده می‌کنند، همهٔ برگه‌های Vitae را ببندید و داده‌های این سایت را در تنظیمات مرورگر پاک کنید.',
  settings: 'تنظیمات',
  theme: 'پوسته',
  themes: { system: 'دستگاه', light: 'روشن', dark: 'تیره' },
  timeZone: 'منطقهٔ زمانی',
  deviceTimeZone: (name) => `همان دستگاه (${isolate(name)})`,
}
