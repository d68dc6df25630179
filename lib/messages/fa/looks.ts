import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Persian. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'بی‌پیرایه', reason: 'ساده و خوانا، برای آدم‌ها و نرم‌افزارها' },
    atelier: {
      name: 'آتلیه',
      reason: 'نام بزرگ و عنوان‌ها در حاشیهٔ پهن، برای طراحی و معماری',
    },
    ledger: {
      name: 'دفتر کل',
      reason: 'کپیتال‌های کوچک میان خط‌های دوگانه، برای مالی، حسابرسی و حقوق',
    },
    fjord: {
      name: 'فیورد',
      reason: 'اطلاعات تماس و مهارت‌ها در ستون رنگی، برای محصول و عملیات',
    },
    broadsheet: {
      name: 'روزنامه',
      reason: 'سرلوحه و تیترهای درشت، برای روزنامه‌نگاری و ارتباطات',
    },
    signal: { name: 'سیگنال', reason: 'فشرده و دقیق، با فونت تک‌فاصله، برای مهندسان' },
    kinder: {
      name: 'مهربان',
      reason: 'گرم و نرم با عکس، برای آموزش، پرستاری و مددکاری',
    },
    capital: { name: 'سرمایه', reason: 'حاشیهٔ پهن و نام بزرگ و نازک، برای مدیران ارشد' },
    metro: {
      name: 'مترو',
      reason: 'نوار تیره و شغل‌ها مثل ایستگاه‌های یک مسیر، برای عملیات و مشاغل فنی',
    },
    herbarium: { name: 'گیاه‌خانه', reason: 'دو ستون و مونوگرام، برای علوم و محیط زیست' },
    'studio-nine': {
      name: 'استودیو ۹',
      reason: 'بلوک رنگی با نام بسیار بزرگ، برای بازاریابی و استارتاپ‌ها',
    },
    'nordic-form': {
      name: 'فرم شمالی',
      reason: 'شبکه‌ای روشن به ترتیبی که نهادهای اروپایی انتظار دارند',
    },
    'first-light': {
      name: 'سپیده‌دم',
      reason: 'اول تحصیلات و پروژه‌ها، برای اولین شغل یا تغییر مسیر شغلی',
    },
    'side-column': {
      name: 'ستون کناری',
      reason: 'اطلاعات تماس و مهارت‌ها کنار سوابق شغلی',
    },
    compact: { name: 'فشرده', reason: 'بیشترین متن در هر صفحه، برای رزومه‌های بلند فنی' },
    academic: { name: 'دانشگاهی', reason: 'اول تحصیلات و انتشارات، با فهرست‌های فشرده' },
    executive: { name: 'مدیریتی', reason: 'خلاصهٔ برجسته و فضای باز، برای سمت‌های ارشد' },
    'date-margin': {
      name: 'تاریخ در حاشیه',
      reason: 'تاریخ‌های حاشیه مسیر شغلی شما را در یک نگاه نشان می‌دهند',
    },
    serif: {
      name: 'کلاسیک سریف‌دار',
      reason: 'کتابی و رسمی، برای حقوق، دانشگاه و خدمات دولتی',
    },
    'split-header': {
      name: 'سربرگ دوتکه',
      reason: 'اطلاعات تماس کنار نام، با جای بیشتر برای سوابق شغلی',
    },
    'large-type': { name: 'حروف درشت', reason: 'خوانا برای افراد کم‌بینا' },
    'photo-header': {
      name: 'سربرگ عکس‌دار',
      reason: 'عکس کنار نام، برای جاهایی که کارفرما انتظارش را دارد',
    },
  },
  seeLarger: 'دیدن همهٔ قالب‌ها در اندازهٔ بزرگ‌تر',
  inEveryTemplate: 'رزومهٔ شما در همهٔ قالب‌ها',
  columns: 'ستون‌ها',
  columnCounts: { all: 'همه', one: 'یک', two: 'دو' },
  ownOrder: 'ترتیب بخش‌هایی که خودتان چیده‌اید همیشه بر ترتیب قالب مقدم است.',
  details: 'جزئیات',
  sectionTitles: {
    label: 'عنوان بخش‌ها',
    choices: {
      own: 'پیش‌فرض قالب',
      plain: 'ساده',
      capitals: 'حروف بزرگ',
      ruled: 'خط در زیر',
      overlined: 'خط در بالا',
      filled: 'نوار رنگی',
    },
  },
  datePosition: {
    label: 'جای تاریخ‌ها',
    choices: {
      own: 'پیش‌فرض قالب',
      end: 'انتهای خط',
      margin: 'در حاشیه',
      inline: 'بعد از عنوان',
      below: 'زیر عنوان',
    },
  },
  bullets: {
    label: 'بولت‌ها',
    choices: { own: 'پیش‌فرض قالب', dot: 'نقطه', dash: 'خط تیره', angle: 'پیکان' },
  },
  skills: {
    label: 'مهارت‌ها و زبان‌ها',
    choices: {
      own: 'پیش‌فرض قالب',
      list: 'در یک بند',
      groups: 'هر گروه در یک خط',
      levels: 'با سطح',
    },
  },
  headerAlign: {
    label: 'تراز سربرگ',
    choices: { own: 'پیش‌فرض قالب', start: 'ابتدا', center: 'وسط', end: 'انتها' },
  },
  icons: {
    label: 'آیکون‌های تماس',
    choices: { own: 'پیش‌فرض قالب', shown: 'نمایش', hidden: 'پنهان' },
  },
  links: {
    label: 'لینک موارد',
    choices: { shown: 'نشانی کامل', hidden: 'لینک روی عنوان' },
  },
  photo: { label: 'عکس', choices: { shown: 'نمایش', hidden: 'پنهان' } },
  photoSize: {
    label: 'اندازهٔ عکس',
    choices: { own: 'پیش‌فرض قالب', small: 'کوچک', medium: 'متوسط', large: 'بزرگ' },
  },
  logo: 'نشان',
  templatePhotoShape: 'شکل عکس طبق قالب',
  photoShape: {
    label: 'شکل عکس',
    choices: {
      upright: 'عمودی',
      rounded: 'گوشه‌گرد',
      square: 'مربع',
      round: 'دایره',
    },
  },
}
