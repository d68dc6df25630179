import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters, isolate, leftToRight } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('fa')

/** Messages of the checks of the PDF file, in Persian. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDF متن دارد، نه تصویر متن',
    found: ({ count }) => `${number(count)} صفحه تصویر است.`,
    why: 'نرم‌افزار متن داخل تصویر را نمی‌خواند، پس صفحه خالی به نظر می‌رسد.',
    fix: 'PDF را از برنامه‌ای که با آن نوشته‌اید ذخیره کنید، نه از اسکنر.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'همهٔ نویسه‌ها خواندنی‌اند',
    found: ({ count, text }) =>
      `نرم‌افزار ${number(count)} نویسه را نمی‌تواند بخواند: «${isolate(text)}».`,
    why: 'بعضی فونت‌ها آیکون و حرف را بدون مشخص کردن نویسهٔ آن رسم می‌کنند.',
    fix: 'آیکون‌ها را بردارید یا فونت دیگری انتخاب کنید و PDF را دوباره ذخیره کنید.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'نام و اطلاعات تماس خواندنی است',
    found: ({ text }) =>
      text === '' ? 'نشانی ایمیل یا شمارهٔ تلفنی پیدا نشد.' : `«${isolate(text)}» یک‌تکه پیدا نشد.`,
    why: 'نرم‌افزارهای استخدام مشخصات شما را از این متن پر می‌کنند. بدون آن، کارفرما نمی‌تواند با شما تماس بگیرد.',
    fix: 'نام و اطلاعات تماس را به صورت متن ساده در صفحه بنویسید، هر کدام در یک خط.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'عنوان‌های شغلی، کارفرماها، تاریخ‌ها و بولت‌ها خواندنی‌اند',
    found: ({ count, of }) => `${number(count)} متن از ${number(of)} متن کامل خوانده نشد.`,
    why: 'کارفرمایی که در رزومه‌ها جست‌وجو می‌کند، آنچه را نرم‌افزار نمی‌خواند پیدا نمی‌کند.',
    fix: 'قالب دیگری انتخاب کنید، یا متنی را که خوانده نشد کوتاه کنید.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'عنوان‌های شغلی، کارفرماها، محل‌های تحصیل و تاریخ‌ها شناخته می‌شوند',
    found: ({ text }) => `نرم‌افزار ممکن است «${isolate(text)}» را چیز دیگری بداند.`,
    why: 'سامانه‌های استخدام فرم‌ها را با آنچه می‌شناسند پر می‌کنند.',
    fix: 'شیوهٔ نوشتنش را بررسی کنید، یا قالب دیگری انتخاب کنید.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'ترتیب متن همان ترتیب صفحه است',
    found: ({ count, of }) =>
      `${number(count)} تکه از ${number(of)} تکهٔ متن با تکه‌های دیگر قاطی شده است.`,
    why: 'وقتی ستون‌ها قاطی شوند، تاریخ‌ها کنار شغل اشتباه می‌افتند.',
    fix: 'قالبی با یک ستون انتخاب کنید.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'عنوان بخش‌ها در خط جداگانه است',
    found: ({ text }) => `«${isolate(text)}» در خط جداگانه پیدا نشد.`,
    why: 'نرم‌افزار بخش‌های رزومه را از عنوانشان می‌شناسد.',
    fix: 'قالب دیگری انتخاب کنید، یا از نام معمول این بخش استفاده کنید.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'واژه‌ها یک‌تکه‌اند',
    found: ({ count, text }) =>
      `در ${number(count)} جا حرف‌ها شکسته، به‌هم‌چسبیده یا فاصله‌دارند: «${isolate(text)}».`,
    why: 'جست‌وجوی «office» عبارت «of-fice» را پیدا نمی‌کند.',
    fix: 'شکستن واژه‌ها، لیگاتورها و فاصلهٔ حروف را خاموش کنید و PDF را دوباره ذخیره کنید.',
    source: sources.measured,
  },
  'links-work': {
    title: 'لینک‌ها باز می‌شوند',
    found: ({ text }) => `لینک «${isolate(text)}» باز نمی‌شود.`,
    why: 'بسیاری از برنامه‌ها فقط لینک‌هایی را باز می‌کنند که با https شروع شوند.',
    fix: `نشانی را کامل بنویسید، با شروع ${leftToRight('https://')}.`,
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'کپی کردن متن مجاز است',
    found: () => 'این PDF اجازهٔ کپی کردن متن را نمی‌دهد.',
    why: 'نرم‌افزاری که این تنظیم را رعایت کند، نمی‌تواند رزومهٔ شما را بخواند.',
    fix: 'PDF را دوباره و بدون محافظت ذخیره کنید.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'فایل عنوان و زبان دارد',
    found: ({ count }) =>
      plural(count, {
        one: 'فایل عنوان یا زبانش را مشخص نمی‌کند.',
        other: 'فایل نه عنوانش را مشخص می‌کند نه زبانش را.',
      }),
    why: 'صفحه‌خوان‌ها برای تلفظ متن به زبان نیاز دارند. بعضی برنامه‌ها به جای نام فایل، عنوان را نشان می‌دهند.',
    fix: 'هر دو را در ویژگی‌های سند تعیین کنید.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'عنوان‌ها و فهرست‌ها برچسب دارند',
    found: () => 'این PDF برچسب ندارد.',
    why: 'صفحه‌خوان‌ها و بعضی نرم‌افزارهای دیگر برای تشخیص عنوان، فهرست و بند به برچسب نیاز دارند.',
    fix: 'فایل را به صورت PDF برچسب‌دار (دسترس‌پذیر) ذخیره کنید.',
    source: sources.accessible,
  },
  'file-size': {
    title: 'حجم فایل برای آپلود مناسب است',
    found: ({ count }) =>
      `حجم فایل ${number(count)} مگابایت است. بسیاری از فرم‌های استخدام حداکثر ۲ مگابایت می‌پذیرند.`,
    why: 'بعضی فرم‌ها فایل‌های بزرگ را بی‌خبر رد می‌کنند.',
    fix: 'تصویرها را کوچک‌تر کنید یا بردارید.',
    source: sources.forms,
  },
}
