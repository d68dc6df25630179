import type { checkPanel as english } from '../en/check-panel'
import { formatters, isolate, leftToRight } from '../format'

const { number } = formatters('fa')

/** Messages around the checks, in Persian. */
export const checkPanel: typeof english = {
  title: 'بررسی این رزومه',
  view: 'نما',
  views: { checks: 'بررسی‌ها', machine: 'خوانش نرم‌افزار' },
  bars: { readable: 'خوانایی', complete: 'محتوا', match: 'هم‌خوانی' },
  barHints: {
    readable: 'آیا نرم‌افزار می‌تواند آن را بخواند؟',
    complete: 'آیا چیزی کم است؟',
    match: 'آیا با آگهی شغلی هم‌خوان است؟',
  },
  passed: (passed, of) => `${number(passed)} از ${number(of)} بی‌اشکال`,
  compared: (open) => (open === 0 ? 'بدون پرسش' : `${number(open)} پرسش`),
  none: 'هنوز چیزی برای بررسی نیست',
  noScore:
    'بررسی‌های جداگانه، بدون امتیاز: هیچ‌کس از بیرون نمی‌داند نرم‌افزار کارفرما رزومه‌ها را چطور رتبه‌بندی می‌کند.',
  toSee: (count) => `${number(count)} برای بازبینی`,
  allPassed: 'همه بی‌اشکال',
  passedList: (count) => `${number(count)} بررسی بی‌اشکال`,
  checked: (title) => `بررسی: ${title}`,
  statuses: { pass: 'بی‌اشکال', warn: 'بازبینی', fail: 'اصلاح' },
  why: 'چرا مهم است',
  fix: 'چه کنید',
  source: 'منبع',
  goTo: (words) => `رفتن به «${isolate(words)}»`,
  goToField: 'رفتن به این فیلد',
  more: (count) => `و ${number(count)} جای دیگر`,
  reading: 'در حال خواندن PDF…',
  unread:
    'PDF دوباره خوانده نشد. رزومهٔ شما در امان است. این را ببندید و چند لحظهٔ دیگر دوباره امتحان کنید.',
  noPosting: 'هنوز آگهی شغلی ندارد. یکی اضافه کنید تا ببینید این رزومه چقدر با آن هم‌خوان است.',
  paste: 'افزودن آگهی شغلی',
  another: 'باز کردن آگهی شغلی',
  readers: {
    order: 'به ترتیب فایل',
    rows: 'خط به خط',
    form: 'به صورت فیلدهای فرم',
  },
  readerHints: {
    order: 'متن به ترتیبی که در فایل ذخیره شده. بیشتر نرم‌افزارها این‌طور می‌خوانند.',
    rows: 'نرم‌افزارهای ساده سراسر صفحه را از چپ به راست می‌خوانند، حتی از روی ستون‌ها.',
    form: 'آنچه ابزار خود ما در فیلدهای یک فرم وارد می‌کند.',
  },
  reader: 'نرم‌افزار چطور می‌خواند',
  standards: (archive) =>
    `این PDF با دو استاندارد ساخته شده: PDF/UA-1 برای صفحه‌خوان‌ها، ${leftToRight(archive)} برای بایگانی.`,
  archiveOnly: (archive) =>
    `این PDF با ${leftToRight(archive)}، استاندارد بایگانی، ساخته شده. برای رعایت PDF/UA-1، استاندارد صفحه‌خوان‌ها:`,
  obstacles: {
    untitled: 'نامتان را اضافه کنید.',
    'picture-without-text': 'نامتان یا توضیح عکستان را اضافه کنید.',
    'missing-characters': 'نویسه‌هایی را که چاپ نمی‌شوند عوض کنید.',
  },
  noText: 'از این راه متنی پیدا نشد.',
  noFields: 'فیلدی پیدا نشد.',
  fields: {
    name: 'نام',
    email: 'ایمیل',
    phone: 'تلفن',
    employer: 'کارفرما',
    title: 'عنوان شغلی',
    institution: 'محل تحصیل',
    dates: 'تاریخ‌ها',
    bullet: 'بولت',
  },
  pageLabel: (page) => `صفحهٔ ${number(page)} فایل`,
  page: {
    title: 'بررسی رزومه',
    description:
      'PDF هر رزومه‌ای را رها کنید و ببینید نرم‌افزار در آن چه می‌خواند. بدون حساب؛ فایل روی دستگاه شما می‌ماند.',
    headline: 'ببینید نرم‌افزار در رزومهٔ شما چه می‌خواند',
    text: 'یک PDF را اینجا رها یا انتخاب کنید. در همین مرورگر خوانده می‌شود و به جایی فرستاده نمی‌شود.',
    choose: 'انتخاب PDF',
    another: 'بررسی PDF دیگر',
    drop: 'PDF را برای بررسی رها کنید',
    bring: 'وارد کردن این رزومه',
    bringHint: 'رزومه را در Vitae باز می‌کند. پیش از ذخیره آن را بازبینی می‌کنید.',
    notPdf: 'این PDF نیست. یک فایل PDF انتخاب کنید. چیزی تغییر نکرد.',
    wait: (name) => `در حال خواندن «${isolate(name)}»…`,
    cancel: 'توقف',
    result: (name) => `نتیجهٔ «${isolate(name)}»`,
  },
}
