import type { ownTemplate as english } from '../en/own-template'
import { formatters, isolate, leftToRight } from '../format'

const { number } = formatters('fa')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'خوانده‌شده به ترتیب فایل',
  lines: 'خوانده‌شده خط به خط',
}

/** Messages about a template that the person adds from a file, in Persian. */
export const ownTemplate: typeof english = {
  title: 'قالب خودتان',
  add: 'استفاده از قالب خودتان…',
  change: 'استفاده از فایل دیگر…',
  remove: 'برداشتن قالب',
  download: 'دانلود این قالب به صورت فایل',
  hint: 'فایل JSON تا ۳۲ کیلوبایت که رنگ‌ها، حروف و چیدمان را توصیف می‌کند. قالبی را که می‌پسندید دانلود کنید، در ویرایشگر متن تغییرش دهید و اینجا به کار ببرید. فایل روی همین دستگاه بررسی می‌شود و داخل رزومهٔ شما می‌ماند.',
  checking: 'در حال بررسی قالب: سه رزومه با آن ساخته و دوباره خوانده می‌شود…',
  used: (name) => `رزومهٔ شما با «${isolate(name)}» ساخته می‌شود.`,
  refused: (file) =>
    `«${isolate(file)}» را نمی‌شود قالب کرد. چیزی تغییر نکرد. این جاها را درست کنید و دوباره امتحان کنید:`,
  unreadable:
    'قالب داخل این رزومه اینجا به کار نمی‌آید، پس رزومه با قالب آمادهٔ انتخاب‌شده در پایین ساخته می‌شود. چیزی از بین نرفت. علت:',
  failed: 'قالب بررسی نشد و چیزی تغییر نکرد. چند لحظهٔ دیگر دوباره امتحان کنید.',
  reasons: {
    'not-text': 'باید متن باشد.',
    'not-number': 'باید عدد باشد.',
    'not-boolean': 'باید true یا false باشد.',
    'not-list': 'باید فهرست باشد.',
    'not-object': 'باید شیء باشد.',
    'wrong-type': 'مقدار از نوع نادرست است.',
    'not-one-of': ({ text }) => `باید یکی از این‌ها باشد: ${leftToRight(text)}.`,
    'unknown-field': ({ text }) => `هیچ قالبی این فیلدها را ندارد: ${leftToRight(text)}.`,
    'too-long': ({ count }) => `بیش از حد بلند است. حداکثر تعداد نویسه: ${number(count)}.`,
    'too-many': ({ count }) => `تعداد اعضا بیش از حد است. حداکثر: ${number(count)}.`,
    'too-few': ({ count }) => `تعداد اعضا کمتر از حد است. حداقل: ${number(count)}.`,
    'too-large': ({ count }) => `بیش از حد بزرگ است. حداکثر: ${number(count)}.`,
    'too-small': ({ count }) => `بیش از حد کوچک است. حداقل: ${number(count)}.`,
    'too-deep': 'بیش از حد تودرتو است.',
    empty: 'نباید خالی باشد.',
    'not-colour': `باید رنگی مثل «${leftToRight('#2437c9')}» باشد، با حروف کوچک.`,
    'unknown-name': 'این نام اینجا شناخته نمی‌شود.',
    'not-allowed': 'این اینجا مجاز نیست.',
    'not-json': 'این JSON نیست.',
    'no-place': ({ text }) => `برای این‌ها جایی نیست: ${leftToRight(text)}.`,
    twice: ({ text }) => `دو بار چاپ می‌شود: ${leftToRight(text)}.`,
    'contacts-twice': 'اطلاعات تماس از قبل در ستون کناری هست.',
    'header-high': ({ count }) => `بخش‌ها با هم بیش از حد بلندند. حداکثر: ${number(count)} میلی‌متر.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `پالت رنگ «${isolate(text)}»: تضاد ${leftToRight(colour)} روی ${leftToRight(ground)} برابر ${number(count)} به ۱ است. متن به ${number(of)} به ۱ نیاز دارد.`,
    'not-drawn': ({ person }) => `رزومهٔ ${isolate(person)} با آن ساخته نمی‌شود.`,
    torn: ({ text, person, reader }) =>
      `در رزومهٔ ${isolate(person)}، «${isolate(text)}» یک‌تکه خوانده نمی‌شود (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `در رزومهٔ ${isolate(person)}، ${number(count)} واژه از ${number(of)} واژهٔ بولت‌ها به ترتیب است (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `در رزومهٔ ${isolate(person)}، ${number(count)} مورد از ${number(of)} عنوان بخش و بولت به ترتیب است (${readers[reader]}).`,
    'not-printed': ({ text, person }) =>
      `در رزومهٔ ${isolate(person)} این چاپ نمی‌شود: ${isolate(text)}.`,
    'outside-page': ({ text, person }) =>
      `در رزومهٔ ${isolate(person)} واژه‌ها از حاشیه بیرون می‌زنند: ${isolate(text)}.`,
    overlapping: ({ text, person }) =>
      `در رزومهٔ ${isolate(person)} واژه‌ها روی هم می‌افتند: ${isolate(text)}.`,
    'stranded-heading': ({ text, person }) =>
      `در رزومهٔ ${isolate(person)} عنوان بخشی تنها مانده است: ${isolate(text)}.`,
  },
}
