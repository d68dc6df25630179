import type { letter as english } from '../en/letter'
import { formatters, isolate, leftToRight } from '../format'

const { number } = formatters('fa')

/** Messages of the editor of cover letters, in Persian. */
export const letter: typeof english = {
  navigation: 'بخش‌های نامه',
  parts: { letter: 'نامه', basics: 'فرستنده' },
  form: 'نوشتن نامه',
  documentMenu: (title) => `«${isolate(title)}»: تغییر نام، سندهای دیگر، بیشتر`,
  openCv: 'باز کردن رزومهٔ آن',
  allDocuments: 'همهٔ رزومه‌ها و نامه‌ها',
  recipientTitle: 'به',
  recipient: {
    name: { label: 'نام', example: 'مثلاً سرکار خانم آدا برانت' },
    organization: { label: 'کارفرما' },
    address: { label: 'نشانی' },
    email: { label: 'ایمیل' },
  },
  letterTitle: 'متن نامه',
  date: { label: 'تاریخ' },
  subject: { label: 'موضوع', example: 'مثلاً پرستار شیفت شب، شمارهٔ ۲۰۴۱' },
  opening: { label: 'عبارت آغازین' },
  closing: { label: 'عبارت پایانی', example: 'نام شما زیر آن می‌آید.' },
  paragraphs: 'بندها',
  paragraph: (at) => `بند ${number(at)}`,
  addParagraph: 'افزودن بند',
  paragraphKeys: (modifier, alt) =>
    `${leftToRight('Enter')} بند اضافه می‌کند · ${leftToRight(`${modifier} B`)} پررنگ · ${leftToRight(`${alt} ↑ ↓`)} جابه‌جا می‌کند`,
  senderHint: 'هنگام ساخت این نامه از رزومهٔ شما کپی شده. تغییرات اینجا در رزومه اثری ندارد.',

  help: {
    title: 'پیشنهادهای هوش مصنوعی',
    hint: 'خودتان انتخاب می‌کنید کدام جمله‌ها اضافه شود.',
    ask: 'پیشنهاد جمله',
    askAgain: 'پیشنهاد جمله‌های دیگر',
    putAway: 'رد کردن همه',
    stop: 'توقف',
    stages: {
      sending: 'در حال ذخیرهٔ آخرین تغییرات در حساب شما…',
      waiting: 'در انتظار شروع…',
      reading: 'در حال خواندن…',
      drafting: 'در حال نوشتن جمله‌ها…',
      checking: 'در حال بررسی هر جمله با رزومهٔ شما…',
      verifying: 'در حال جست‌وجوی شواهد در رزومهٔ شما…',
    },
    claimsNothing: 'ادعایی دربارهٔ شما ندارد',
    take: 'افزودن به نامه',
    takeAll: (count) => `افزودن ${number(count)} جمله که تأیید نمی‌خواهد`,
    taken: 'اضافه شد',
    leans: 'به جملهٔ پیش از خود اشاره دارد. اول آن را اضافه کنید.',
    leftOut: 'جمله‌هایی که به جمله‌ای بیرون از نامه اشاره دارند اضافه نشدند.',
    nothing: 'مدل هوش مصنوعی جمله‌ای قابل پیشنهاد ننوشت. نامهٔ شما تغییری نکرد.',
    held: (count) => `${number(count)} جمله مسدود شد، چون مستند به رزومهٔ شما نیست.`,
    dropped: (count) =>
      `${number(count)} جمله کنار گذاشته شد: تکراری، بیش از حد بلند، کلیشه‌ای یا دارای نشانی.`,
  },

  evidence: {
    title: 'بررسی با رزومهٔ شما',
    hint: 'وقتی در نوشتن مکث می‌کنید، دنبال عدد، نام، مهارت، عنوان شغلی و مدرکی می‌گردیم که در رزومه‌تان نیست. این هرگز جلوی ارسال را نمی‌گیرد.',
    allShown: (count) => `${number(count)} جمله مستند به رزومهٔ شماست.`,
    claimsNothing: 'این نامه هنوز ادعایی دربارهٔ شما ندارد.',
    nothingMissing: 'عدد، نام، مهارت، عنوان شغلی یا مدرکی که در رزومه‌تان نباشد پیدا نکردیم.',
    unchecked: (count) =>
      `${number(count)} جمله بررسی نشد: بیش از حد بلند است، یا به زبانی که نمی‌توانیم بررسی کنیم.`,
    some: (count) => `${number(count)} جمله مستند به رزومهٔ شما نیست.`,
    marked: (count) => `${number(count)} جمله بدون پشتوانه در رزومهٔ شما`,
    nothing: 'هنوز چیزی برای بررسی نیست. جمله‌ای بنویسید.',
    noCv: 'رزومهٔ این نامه روی این دستگاه نیست، پس نامه بررسی نمی‌شود.',
    number: (words) => `عدد «${isolate(words)}» در رزومهٔ شما نیست.`,
    more: (count) => `و ${number(count)} علت دیگر.`,
    confirm: 'بله، درست است',
    confirmed: 'تأیید شد. این را همراه نامه ذخیره کردیم.',
    confirmedCount: (count) => `${number(count)} جمله به تأیید شما`,
  },
}
