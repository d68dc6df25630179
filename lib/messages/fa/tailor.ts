import type { tailor as english } from '../en/tailor'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages of the screen that fits a CV to a job, in Persian. */
export const tailor: typeof english = {
  title: 'تنظیم برای شغل',
  heading: (job) => (job === '' ? 'تنظیم برای شغل' : `تنظیم برای: ${isolate(job)}`),
  job: (title, employer) => [title, employer].filter(Boolean).join('، '),
  back: 'بازگشت به ویرایش',
  tabs: 'نماها',
  jobTab: 'شغل',
  suggestionsTab: 'پیشنهادها',
  paperTab: 'پیش‌نمایش',
  postingTitle: 'برای کدام شغل است؟',
  postingHint:
    'آگهی شغلی کامل را جای‌گذاری کنید. روی همین دستگاه خوانده می‌شود و فقط اگر بخواهید به مدل هوش مصنوعی فرستاده می‌شود. لینک‌های داخل آن هرگز باز نمی‌شوند.',
  postingLabel: 'آگهی شغلی',
  postingExample: 'آگهی شغلی را اینجا جای‌گذاری کنید',
  chooseFile: 'انتخاب فایل متنی',
  read: 'مقایسه با رزومهٔ من',
  change: 'تغییر آگهی شغلی',
  unread: {
    empty: 'هنوز متنی نیست. آگهی شغلی را جای‌گذاری کنید.',
    'too-short':
      'این متن برای مقایسه با رزومه‌تان بیش از حد کوتاه است. آگهی شغلی کامل را جای‌گذاری کنید. متن شما می‌ماند.',
    'too-long':
      'این متن بیش از حد بلند است. آگهی شغلی را بدون بقیهٔ صفحه جای‌گذاری کنید. متن شما می‌ماند.',
    'not-text': 'این فایل متنی نیست. آن را باز کنید، متن را کپی و اینجا جای‌گذاری کنید.',
  },
  warnings: {
    'hidden-text': 'آگهی شغلی نویسه‌های نامرئی دارد. آن‌ها را کنار گذاشتیم.',
    instructions: (words) =>
      `آگهی شغلی دستورهایی برای هوش مصنوعی دارد: «${isolate(words)}». آن‌ها را متن عادی می‌گیریم و اجرا نمی‌کنیم.`,
    shortened: (read) => `آگهی شغلی بسیار بلند است. فقط ${number(read)} نویسهٔ اول خوانده می‌شود.`,
  },
  demands: 'آنچه این شغل می‌خواهد',
  noDemands: 'در این آگهی شغلی نیازمندی‌ای پیدا نکردیم. می‌توانید پایین‌تر اضافه‌شان کنید.',
  shown: (count) =>
    count === 0
      ? 'هیچ‌کدام را در رزومهٔ شما پیدا نکردیم. شاید باز هم داشته باشید: به پرسش‌های زیر پاسخ دهید.'
      : `${number(count)} مورد از این‌ها را در رزومهٔ شما پیدا کردیم. شاید بقیه را هم داشته باشید: به پرسش‌های زیر پاسخ دهید.`,
  shownAfter: (count) => `با پیشنهادهایی که پذیرفتید، ${number(count)} مورد پیدا می‌کنیم.`,
  states: {
    present: 'در رزومهٔ شما هست',
    'other-name': 'با واژه‌های دیگر در رزومهٔ شما',
    weak: 'بیشتر از این می‌توانید نشان دهید؟',
    perhaps: 'شاید در رزومهٔ شما',
    unsure: 'این را دارید؟',
    missing: 'این را دارید؟',
    unread: 'هنوز بررسی نشده',
  },
  otherLanguage:
    'رزومهٔ شما و این آگهی شغلی به دو زبان متفاوت‌اند. مقایسه میان زبان‌ها مدل هوش مصنوعی می‌خواهد. بدون آن فقط نام‌ها، سال‌ها و سطح زبان را می‌شود مقایسه کرد.',
  niceToHave: 'مزیت',
  soft: 'ویژگی شخصی',
  quote: 'در آگهی شغلی',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? `دست‌کم ${number(months)} ماه در شغل‌های هم‌خوان`
      : `دست‌کم ${number(years)} سال در شغل‌های هم‌خوان`
  },
  takeOut: 'برداشتن از این فهرست',
  addLabel: 'افزودن نیازمندی',
  add: 'افزودن',
  groups: { must: 'ضروری', nice: 'مزیت', own: 'افزودهٔ شما' },
  perhapsHere: 'شاید اینجا:',
  isItThis: 'همین است؟',
  yes: 'بله',
  no: 'خیر',
  about: (action, words) => `${action}: ${isolate(words)}`,
  writeUse: 'بنویسید کجا به کارش بردید',
  writeFact: 'در رزومه بنویسید',
  weakListed: 'رزومهٔ شما فقط نامش را می‌برد. کجا به کارش بردید؟',
  weakYears: 'سال‌های بیشتری از این سابقه دارید؟',
  weakDegree: 'رزومهٔ شما مدرک یا دورهٔ دیگری نشان می‌دهد. این یا معادلش را دارید؟',
  weakLanguage: 'چقدر به این زبان مسلط هستید؟ سطحتان را بنویسید.',
  saidYes: 'گفتید همین است.',
  saidNo: 'گفتید نه.',
  saidNoToLine: 'به خطی از رزومه‌تان نه گفتید.',
  changeAnswer: 'تغییر پاسخ',
  showLine: 'نمایش در پیش‌نمایش',
  moreLines: (count) => `${number(count)} خط دیگر`,
  moreAbout: (words) => `بیشتر دربارهٔ «${isolate(words)}»`,
  times: (times) => `${number(times)} بار در آگهی شغلی آمده است.`,
  findEvidence: 'یافتن شواهد با هوش مصنوعی',
  findEvidenceAgain: 'یافتن دوبارهٔ شواهد',
  evidenceHint: (model) =>
    `آگهی شغلی و متن‌های این رزومه به ${isolate(model)} فرستاده می‌شود. باید برای هر نیازمندی از رزومهٔ شما نقل‌قول بیاورد.`,
  quotedBy: (model) => `نقل‌قول‌ها از رزومهٔ شما را ${isolate(model)} پیدا کرده است.`,
  notReliedOn:
    'به نقل‌قول‌های مدل هوش مصنوعی نمی‌شد تکیه کرد. آنچه می‌بینید بر اساس واژه‌ها پیدا شده است.',
  interview: 'آماده شدن برای مصاحبه',
  writeLetter: 'نوشتن کاورلتر برای این شغل',
  suggestions: 'پیشنهادها',
  order: 'تغییر ترتیب رزومه',
  noSuggestions: 'ترتیب رزومهٔ شما همین حالا هم به این شغل می‌خورد.',
  ownWords: 'متن خودتان با ترتیبی دیگر. چیزی اضافه نمی‌شود.',
  was: (place) => `قبلاً شمارهٔ ${number(place)}`,
  answers: (words) => `هم‌خوان با: ${words}`,
  accept: 'پذیرفتن',
  acceptAll: 'پذیرفتن همه',
  dismiss: 'رد کردن',
  accepted: 'پذیرفته',
  dismissed: 'ردشده',
  undo: 'واگرد',
  counts: (all, accepted) =>
    all === 0
      ? 'هنوز پیشنهادی نیست'
      : [
          `${number(all)} پیشنهاد`,
          accepted === 0 ? 'هنوز هیچ‌کدام پذیرفته نشده' : `${number(accepted)} پذیرفته`,
          accepted === 0 ? 'تا یکی را نپذیرید چیزی تغییر نمی‌کند' : 'با پایان کار ذخیره می‌شود',
        ].join(' · '),
  finish: 'پایان',
  finishTitle: 'ذخیرهٔ تغییرات',
  keepAs: 'ذخیره در',
  asCopy: 'رزومهٔ جدید',
  asSame: 'همین رزومه',
  copyHint: 'رزومهٔ اصلی همان‌طور می‌ماند. رزومهٔ جدید به آن و به آگهی شغلی متصل است.',
  sameHint:
    'پیشنهادهایی که پذیرفتید به این رزومه اضافه می‌شود. می‌توانید این کار را در ویرایشگر واگرد کنید.',
  nameLabel: 'نام رزومهٔ جدید',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'ذخیره',
  nothingAccepted: 'پیشنهادی نپذیرفته‌اید، پس چیزی برای ذخیره در این رزومه نیست.',
  keptCopy: 'به صورت رزومهٔ جدید ذخیره شد',
  keptSame: 'در همین رزومه ذخیره شد',
  changedMeanwhile:
    'این رزومه در این میان تغییر کرده و پیشنهادها دیگر به آن نمی‌خورند. چیزی تغییر نکرد. دوباره بازبینی‌شان کنید.',
  tabOnly: {
    blocked:
      'این مرورگر چیزی ذخیره نمی‌کند، پس آگهی شغلی فقط در این برگه است. تا پایان کار برگه را باز نگه دارید.',
    full: 'فضای این دستگاه تمام شده است، پس آگهی شغلی فقط در این برگه است. کمی فضا خالی کنید و برگه را باز نگه دارید.',
    failed:
      'این مرورگر نتوانست آگهی شغلی را ذخیره کند، پس فقط در این برگه است. برگه را باز نگه دارید. همچنان تلاش می‌کنیم.',
  },
  track: 'Keep track of this application',
  trackHint: 'Adds it to your applications, with this job description and this CV.',
  forApplication: (job: string) => `This CV will be noted in your application for ${job}.`,
  notNoted: 'The CV is saved. We couldn’t note it in your application: choose it there.',
  otherJob: (job: string) =>
    `This CV is being compared with another job description. Your application is for ${job}.`,
  useJob: 'Use its job description',
  jobReplaced: 'Job description replaced',
}
