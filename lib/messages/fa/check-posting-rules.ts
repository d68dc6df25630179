import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters, isolate } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('fa')

/** Messages of the checks against a job description, in Persian. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'نیازمندی‌های ضروری در رزومه هست',
    found: ({ count, text }) =>
      plural(count, {
        one: `«${isolate(text)}» را دارید؟ این واژه‌ها را در رزومهٔ شما پیدا نکردیم.`,
        other: `«${isolate(text)}» را دارید؟ این واژه‌ها و واژه‌های نیازمندی‌های دیگر را در رزومهٔ شما پیدا نکردیم.`,
      }),
    why: 'کارفرماها اول دنبال این‌ها می‌گردند.',
    fix: 'فقط چیزی را اضافه کنید که دربارهٔ شما درست است.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'مهارت‌ها در عمل نشان داده شده‌اند',
    found: ({ count, text }) =>
      `${number(count)} مهارت فقط در فهرست آمده است، مثل «${isolate(text)}».`,
    why: 'شغلی که در آن از مهارتی استفاده کرده‌اید بیش از نام آن مهارت می‌گوید.',
    fix: 'اگر در شغلی به کارش برده‌اید، آنجا در یک بولت بنویسید.',
    source: sources.posting,
  },
  'same-words': {
    title: 'همان اصطلاح‌های آگهی شغلی',
    found: ({ text }) => `در آگهی شغلی «${isolate(text)}» آمده است و در رزومهٔ شما اصطلاح دیگری.`,
    why: 'بعضی جست‌وجوها برای هر چیز فقط یک اصطلاح می‌شناسند.',
    fix: 'اگر معنایش یکی است، اصطلاح آگهی شغلی را بنویسید.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'سال‌های سابقه کافی است',
    found: ({ count, of }) =>
      `رزومهٔ شما دست‌کم ${number(count)} سال از این کار را نشان می‌دهد. این شغل ${number(of)} سال می‌خواهد. بیشتر دارید؟`,
    why: 'تاریخ شغل‌هایی را می‌شماریم که عنوان شغلی هم‌خوان دارند.',
    fix: 'ببینید همهٔ شغل‌هایتان با تاریخ در این رزومه باشند.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'مدرک یا دوره‌ای که شغل می‌خواهد',
    found: ({ text }) => `«${isolate(text)}» را دارید؟ این واژه‌ها را در تحصیلات شما پیدا نکردیم.`,
    why: 'بعضی فرم‌های استخدام نام آن را می‌پرسند.',
    fix: 'مدرک یا دوره‌ای را که دارید با نام معمولش اضافه کنید.',
    source: sources.posting,
  },
  'same-work': {
    title: 'عنوان شغلی مشابه',
    found: ({ text }) =>
      `به نظر هیچ‌کدام از عنوان‌های شغلی شما با «${isolate(text)}» هم‌خوان نیست. یکی از آن‌ها هست؟`,
    why: 'کارفرماها اول به عنوان‌های شغلی نگاه می‌کنند.',
    fix: 'در خلاصه توضیح دهید که کار شما تا امروز چطور به این شغل می‌رسد.',
    source: sources.posting,
  },
  'same-level': {
    title: 'سطح شغل در دسترس شماست',
    found: ({ text }) => `«${isolate(text)}» خیلی بالاتر از سطح عنوان‌های شغلی شماست.`,
    why: 'باز هم می‌توانید درخواست بدهید. خوب است نشان دهید چرا مناسب این شغل هستید.',
    fix: 'آنچه را رهبری کرده و تصمیم گرفته‌اید اول بیاورید.',
    source: sources.posting,
  },
  'same-language': {
    title: 'هم‌زبان با آگهی شغلی',
    found: () => 'رزومهٔ شما به زبان دیگری است.',
    why: 'کارفرماها و نرم‌افزارشان انتظار زبان آگهی شغلی را دارند.',
    fix: 'بپرسید این زبان پذیرفته می‌شود یا نه، یا رزومه‌تان را ترجمه کنید.',
    source: sources.posting,
  },
}
