import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters, isolate } from '../format'
import { checkSources as sources } from './check-sources'

const { number, monthRange } = formatters('fa')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'سوابق شغلی',
  education: 'تحصیلات',
  skills: 'مهارت‌ها',
}

/** Messages of the checks of the text, in Persian. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'نام نوشته شده',
    found: () => 'نام شما نیامده است.',
    why: 'نام، عنوان رزومهٔ شما و بخشی از نام فایل است.',
    fix: 'نامتان را اضافه کنید.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'ایمیل و تلفن نوشته شده',
    found: ({ text }) => {
      if (text === '') return 'اطلاعات تماس شما نیامده است.'
      if (text === 'phone') return 'شمارهٔ تلفن شما نیامده است.'
      return text === 'email'
        ? 'نشانی ایمیل شما نیامده است.'
        : `«${isolate(text)}» شبیه نشانی ایمیل نیست.`
    },
    why: 'بعضی کارفرماها ایمیل می‌زنند و بعضی تلفن.',
    fix: 'آنچه نیامده را اضافه یا نشانی را درست کنید.',
    source: sources.practice,
  },
  'place-given': {
    title: 'محل زندگی نوشته شده',
    found: () => 'شهر، استان یا کشور شما نیامده است.',
    why: 'بسیاری از کارفرماها بر اساس منطقه جست‌وجو می‌کنند. نشانی خیابان لازم نیست.',
    fix: 'شهرتان را اضافه کنید.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'سوابق شغلی، تحصیلات و مهارت‌ها نوشته شده',
    found: ({ text }) => `بخش «${sectionNames[text] ?? text}» خالی است یا نیامده است.`,
    why: 'فرم‌های استخدام این سه را می‌پرسند.',
    fix: 'آنچه دارید اضافه کنید. آنچه ندارید ننویسید.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'هر شغل عنوان شغلی، کارفرما و تاریخ شروع دارد',
    found: ({ count, of }) =>
      `${number(count)} شغل از ${number(of)} شغل، عنوان شغلی، کارفرما یا تاریخ شروع ندارد.`,
    why: 'فرم‌های استخدام هر سه را می‌خواهند.',
    fix: 'جای خالی را پر کنید.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'هر مدرک تاریخ دارد',
    found: ({ count, of, text }) =>
      count === 1
        ? `«${isolate(text)}» تاریخ ندارد.`
        : `${number(count)} مدرک از ${number(of)} مدرک تاریخ ندارد.`,
    why: 'فرم‌های استخدام سال مدرک را می‌پرسند.',
    fix: 'سالی را که تمام شده یا تمام می‌شود اضافه کنید.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'مهارت و سطح جدا هستند',
    found: ({ text }) => `«${isolate(text)}» گویا سطحی در میان مهارت‌هاست، یا مهارتی به جای سطح.`,
    why: 'نرم‌افزار کارفرماها دنبال نام مهارت‌ها می‌گردد، نه سطح آن‌ها.',
    fix: 'مهارت‌ها را در «مهارت‌ها» بنویسید و میزان تسلط را در «سطح».',
    source: sources.practice,
  },
  'sections-named': {
    title: 'هر بخش عنوان دارد',
    found: ({ count }) => `${number(count)} بخش عنوان ندارد.`,
    why: 'بدون عنوان، موارد آن جزو بخش بالایی به نظر می‌رسند.',
    fix: 'عنوانی اضافه کنید.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'نرم‌افزار تاریخ‌ها را می‌خواند',
    found: ({ text }) => `نرم‌افزار نمی‌تواند «${isolate(text)}» را تاریخ بخواند.`,
    why: 'نرم‌افزار کارفرماها سال‌های سابقهٔ شما را از تاریخ‌ها می‌شمارد.',
    fix: 'ماه و سال را بنویسید، مثل «مارس 2021».',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'تاریخ‌ها ممکن‌اند',
    found: ({ text }) => `«${isolate(text)}» نمی‌تواند درست باشد.`,
    why: 'پایانِ پیش از شروع، یا شروع در آینده، معمولاً اشتباه است.',
    fix: 'تاریخ را بررسی کنید.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'آخرین شغل اول آمده',
    found: ({ text }) => `«${isolate(text)}» تازه‌تر از شغل بالای آن است.`,
    why: 'کارفرماها بیش از همه به شغل اول نگاه می‌کنند.',
    fix: 'آن را بالا ببرید.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'فاصلهٔ طولانی نیست',
    found: ({ text }) => `برای ${isolate(monthRange(text))} چیزی نیامده است.`,
    why: 'شاید کارفرما بپرسد. لازم نیست اینجا توضیح دهید.',
    fix: 'اگر خواستید، بنویسید چه می‌کردید. فاصله داشتن هیچ ایرادی ندارد.',
    source: sources.practice,
  },
  'page-count': {
    title: 'طول رزومه با سال‌های سابقه می‌خواند',
    found: ({ count, of }) => `${number(count)} صفحه برای ${number(of)} سال سابقهٔ شغلی.`,
    why: 'صفحه‌های بعدی کمتر خوانده می‌شوند.',
    fix: 'شغل‌های قدیمی‌تر را کوتاه کنید، یا «جا دادن در صفحه‌ها» را در «طراحی» به کار ببرید.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'خلاصه کوتاه است',
    found: ({ count }) => `خلاصهٔ شما ${number(count)} نویسه دارد.`,
    why: 'کارفرماها چند جمله را می‌خوانند، اما یک صفحهٔ کامل را نه.',
    fix: 'فقط چیزی را نگه دارید که بقیهٔ رزومه نمی‌گوید.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'هر شغل چند بولت دارد',
    found: ({ text }) => `«${isolate(text)}» بولت ندارد، یا بولت‌های بسیاری دارد.`,
    why: 'شغل باید نشان دهد چه کرده‌اید، اما فهرست‌های بلند خوانده نمی‌شوند.',
    fix: 'دو تا شش بولت برای هر شغل معمول است.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'بولت‌ها راحت خوانده می‌شوند',
    found: ({ count }) => `${number(count)} بولت بسیار بلند یا بسیار کوتاه است.`,
    why: 'بولت‌های کوتاه زود خوانده می‌شوند. بولت‌های بسیار کوتاه چیز زیادی نمی‌گویند.',
    fix: 'بلندها را دو تا کنید و در کوتاه‌ها بیشتر بنویسید.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'بولت‌ها با کاری که کرده‌اید شروع می‌شوند',
    found: ({ text }) => `«${isolate(text)}» با وظیفهٔ شما شروع می‌شود، نه با کاری که کرده‌اید.`,
    why: 'کاری که کرده‌اید بیش از وظیفه‌ای که داشته‌اید می‌گوید.',
    fix: 'با کاری که کرده‌اید شروع کنید، مثلاً به جای «مسئول مدیریت تیم» بنویسید «مدیریت تیم»، اگر درست است.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'شغل‌های گذشته به زمان گذشته‌اند',
    found: ({ text }) => `«${isolate(text)}» به زمان حال است.`,
    why: 'زمان‌های ناهمگون شبیه اشتباه‌اند. این بررسی فقط متن انگلیسی را می‌خواند.',
    fix: 'در شغل‌های گذشته به جای «manage» بنویسید «managed».',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'بولت‌ها با واژه‌های متفاوت شروع می‌شوند',
    found: ({ count, text }) => `${number(count)} بولت با «${isolate(text)}» شروع می‌شود.`,
    why: 'واژه‌ای که مدام تکرار شود خوانده نمی‌شود.',
    fix: 'هر جا به همان اندازه درست است، واژهٔ دیگری بنویسید.',
    source: sources.practice,
  },
  figures: {
    title: 'بعضی بولت‌ها عدد دارند',
    found: ({ of }) => `هیچ‌کدام از ${number(of)} بولت عدد ندارد.`,
    why: 'عدد دستاوردهای شما را ملموس می‌کند.',
    fix: 'عددهایی را که می‌دانید اضافه کنید. هرگز حدس نزنید.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'بولت‌ها بدون «من»',
    found: ({ text }) => `متن شما «${isolate(text)}» دارد.`,
    why: 'همه می‌دانند رزومهٔ کیست.',
    fix: 'این واژه را حذف کنید.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'بدون عبارت‌های کلیشه‌ای',
    found: ({ text }) => `«${isolate(text)}» در رزومه‌های بسیار زیادی هست.`,
    why: 'آنچه همه می‌نویسند چیزی دربارهٔ شما نمی‌گوید.',
    fix: 'کاری را بنویسید که این را نشان می‌دهد.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'بدون بولت تکراری',
    found: ({ text }) => `«${isolate(text)}» دو بار آمده است.`,
    why: 'این معمولاً اشتباه در کپی کردن است.',
    fix: 'یکی را بردارید.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'بدون مورد تکراری',
    found: ({ count }) => `${number(count)} مورد دو بار آمده است.`,
    why: 'این معمولاً اشتباه در کپی کردن است.',
    fix: 'یکی را بردارید.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'بدون مورد خالی',
    found: ({ count }) => `${number(count)} مورد خالی است، پس در رزومه نمی‌آید.`,
    why: 'شاید پر کردنش را فراموش کرده‌اید.',
    fix: 'آن را پر کنید یا بردارید.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'بولت‌ها یکسان تمام می‌شوند',
    found: ({ count, of }) => `پایان ${number(count)} بولت از ${number(of)} بولت متفاوت است.`,
    why: 'بولت‌های با نقطه و بی‌نقطه کنار هم نامرتب به نظر می‌رسند.',
    fix: 'یا همه را با نقطه تمام کنید یا هیچ‌کدام را.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'بدون اطلاعات شخصی که کارفرما نباید بپرسد',
    found: ({ text }) =>
      text === '' ? 'عکس دارد.' : `«${isolate(text)}» در بسیاری از کشورها لازم نیست.`,
    why: 'بعضی کارفرماها برای رعایت انصاف باید رزومه‌های دارای این اطلاعات را کنار بگذارند.',
    fix: 'ننویسید، مگر اینکه در جایی که درخواست می‌دهید معمول باشد.',
    source: sources.law,
  },
}
