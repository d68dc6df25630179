import type { translation as english } from '../en/translation'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')
const anyOf = new Intl.ListFormat('fa', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Persian. */
export const translation: typeof english = {
  open: 'ترجمه',
  openHint: 'رزومهٔ جدیدی به زبان دیگر می‌سازد',
  title: 'ترجمهٔ این رزومه',
  language: 'ترجمه به',
  languages: {
    en: 'انگلیسی',
    de: 'آلمانی',
    fr: 'فرانسوی',
    es: 'اسپانیایی',
    pt: 'پرتغالی',
    it: 'ایتالیایی',
  },
  about: 'این رزومه همان‌طور می‌ماند. ترجمه رزومهٔ جدیدی است که به آن متصل است.',
  checked:
    'سپس هر ترجمه را کنار متن خودتان بازبینی می‌کنید. فقط آنچه تأیید کنید به رزومهٔ جدید اضافه می‌شود. بقیه به زبان شما می‌ماند.',
  begin: 'ترجمه',
  stop: 'توقف',
  stages: {
    waiting: 'در انتظار شروع…',
    reading: 'در حال خواندن…',
    drafting: 'در حال ترجمه…',
    checking: 'در حال مقایسه با متن شما…',
    verifying: 'در حال بازخوانی کنار متن شما…',
  },
  leave:
    'شاید یکی دو دقیقه طول بکشد. می‌توانید این پنجره را ببندید و به کارتان ادامه دهید. برای دیدن نتیجه دوباره بازش کنید.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'بازبینی ترجمه',
    hint: 'ترجمه گاهی عنوان شغلی، مدرک یا سهم شما را بزرگ‌تر از آنچه بود نشان می‌دهد. هر متنی را که همان حرف متن شما را می‌زند تیک بزنید.',
    alone: 'یکی‌یکی بررسی کنید: عنوان‌ها، مدرک‌ها، سطح‌ها و متن‌هایی که شاید ادعای بیشتری دارند',
    others: 'متن‌های دیگر',
    asks: {
      level: 'سطح',
      role: 'این شاید سهمی بزرگ‌تر از متن شما ادعا کند.',
    },
    sameTitle: 'بازخوانی‌شده: هم‌معنای متن شما',
    unreadTitle: 'بازخوانی‌نشده: با متن خودتان مقایسه کنید',
    backed: 'هم‌معنای متن شماست.',
    differs: (said) =>
      said.length > 0
        ? `متن شما ${anyOf.format(said.map((one) => `«${isolate(one)}»`))} را نمی‌گوید. یکی است؟`
        : 'این شاید همان حرف متن شما نباشد. یکی است؟',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && `${number(supported)} هم‌معنا`,
        unsupported > 0 && `${number(unsupported)} شاید با ادعای بیشتر`,
        unread > 0 && `${number(unread)} بازخوانی‌نشده`,
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'همان را می‌گوید',
    pair: (source, target) => `: «${isolate(source)}» – «${isolate(target)}»`,
    tickAll: (count) => (count === 1 ? 'تیک زدن این یکی' : `تیک زدن هر ${number(count)} مورد`),
    confirmed: (count, of, language) =>
      `${number(count)} از ${number(of)} تأیید شد. بقیه به ${language} می‌ماند.`,
    create: 'ساخت رزومه',
    discard: 'کنار گذاشتن ترجمه',
    notTranslated: (count) => `ترجمه‌نشده: ${number(count)}`,
    own: 'ترجمهٔ شما',
    suggested: (text) => `پیشنهاد هوش مصنوعی: ${isolate(text)}`,
    unchanged: (texts) => `بدون تغییر: ${texts.join('، ')}.`,
    verbatim: (names) => `نام کارفرماها و محل‌های تحصیل همان‌طور می‌ماند: ${names.join('، ')}.`,
    faults: {
      missing: 'مدل هوش مصنوعی ترجمه‌ای برنگرداند.',
      unchanged: 'ترجمه همان متن شماست.',
      'too-long': 'ترجمه خیلی بلندتر از متن شما بود.',
      number: 'عدد ترجمه فرق دارد.',
      date: 'تاریخ ترجمه فرق دارد.',
      name: 'نام در ترجمه فرق دارد.',
      degree: 'مدرک در ترجمه فرق دارد.',
      level: 'سطح در ترجمه فرق دارد.',
      address: 'نشانی در ترجمه فرق دارد.',
      mark: 'لینک‌ها یا قالب‌بندی ترجمه فرق دارد.',
    },
  },
  done: 'رزومهٔ ترجمه‌شدهٔ شما آماده است.',
  left: (count, language) => `${number(count)} متن ترجمه نشده و به ${language} می‌ماند.`,
  openIt: 'باز کردن رزومه',
}
