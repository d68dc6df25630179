import type { interview as english } from '../en/interview'
import { formatters, isolate } from '../format'

const { plural } = formatters('fa')

/** Messages of the screen that prepares an interview, and of the stories told there, in Persian. */
export const interview: typeof english = {
  title: 'آمادگی برای مصاحبه',
  heading: (job) => (job === '' ? 'آمادگی برای مصاحبه' : `مصاحبه: ${isolate(job)}`),
  questionsTab: 'پرسش‌ها',
  storiesTab: 'داستان‌ها',
  prepare: 'آماده کردن مصاحبه',
  chooseCv: {
    title: 'این درخواست برای کدام رزومه است؟',
    text: 'رزومه‌ای را که با آن درخواست می‌دهید انتخاب کنید. خط‌های آن کنار آنچه این شغل می‌خواهد نشان داده می‌شود.',
    none: 'هنوز رزومه‌ای روی این دستگاه نیست.',
    create: 'ساخت رزومه',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# در رزومهٔ شما', other: '# در رزومهٔ شما' }),
      near > 0 && plural(near, { one: '# شاید', other: '# شاید' }),
      gaps > 0 && plural(gaps, { one: '# پیدا نشد', other: '# پیدا نشد' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'در رزومهٔ شما هست',
    partly: 'بخشی از آن در رزومهٔ شما',
    gap: 'در رزومهٔ شما پیدا نشد',
  },
  mayAsk: 'پرسش احتمالی',
  aboutCv: 'دربارهٔ رزومهٔ شما',
  noneAboutCv: 'شغل‌های خود را با تاریخ به رزومه اضافه کنید تا پرسش‌هایی دربارهٔ آن‌ها اینجا بیاید.',
  usual: 'پرسش‌های رایج',
  mention: 'می‌توانید به این‌ها اشاره کنید',
  findMore: 'یافتن پرسش‌های بیشتر با هوش مصنوعی',
  findAgain: 'یافتن دوبارهٔ پرسش‌ها',
  modelHint: 'مدل پرسش‌ها و نقل‌قول‌ها را انتخاب می‌کند و خودش چیزی نمی‌نویسد.',
  chosenBy: (model) =>
    `بعضی پرسش‌ها را ${isolate(model)} انتخاب کرده است. همهٔ نقل‌قول‌ها از شما یا از آگهی شغلی است.`,
  noMore: 'مدل هوش مصنوعی پرسشی که بتوان بررسی کرد پیدا نکرد.',
  stories: 'داستان‌های شما',
  storiesHint:
    'لحظه‌هایی از کار شما، با واژه‌های خودتان. هرگز در رزومه یا لینک اشتراک‌گذاری نیستند و به مدل هوش مصنوعی فرستاده نمی‌شوند. فقط پشتیبان، فایل JSON شما و برگهٔ مصاحبه آن‌ها را دارند.',
  writeStory: 'نوشتن داستان',
  chooseStory: 'انتخاب داستان',
  noStories: 'هنوز داستانی نیست. اینجا یا کنار یک پرسش بنویسید.',
  searchStories: 'جست‌وجو در داستان‌ها',
  noneFound: 'هیچ داستانی این واژه‌ها را ندارد.',
  untitledStory: 'داستان بدون عنوان',
  fields: {
    title: { label: 'عنوان', example: 'مثلاً شبی که پمپ از کار افتاد' },
    situation: { label: 'موقعیت', example: 'کجا و کی بود و چه می‌گذشت؟' },
    task: { label: 'وظیفه', example: 'چه کاری باید می‌کردید؟' },
    action: { label: 'اقدام', example: 'قدم‌به‌قدم چه کردید؟' },
    result: { label: 'نتیجه', example: 'به کجا رسید؟' },
  },
  done: 'تمام',
  deleteStory: 'حذف داستان',
  storyDeleted: 'داستان حذف شد',
  lines: 'خط‌های رزومهٔ شما',
  linesHint: 'پرسش‌های مربوط به این خط‌ها این داستان را نشان می‌دهند.',
  addLine: 'افزودن خط',
  searchLines: 'جست‌وجو در رزومه',
  noLineFound: 'هیچ خطی از رزومهٔ شما این واژه‌ها را ندارد.',
  lineGone: 'خطی که دیگر در رزومهٔ شما نیست',
  untie: (line) => `برداشتن: ${isolate(line)}`,
  notForThis: (story) => `برداشتن از این پرسش: ${isolate(story)}`,
  keptIn: (cv) =>
    `داستان‌های شما در «${isolate(cv)}» ذخیره می‌شود، رزومه‌ای که این رزومه از آن پیروی می‌کند.`,
  onlyHere: 'فقط در این رزومه:',
  moveToMaster: 'استفاده در همهٔ نسخه‌ها',
  making: 'در حال ساخت PDF…',
  sheet: {
    fileName: 'مصاحبه',
    story: (name) => `داستان: ${isolate(name)}`,
  },
}
