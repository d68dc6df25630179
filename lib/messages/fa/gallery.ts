import type { gallery as english } from '../en/gallery'
import { formatters, isolate } from '../format'

const { plural } = formatters('fa')

/** Messages of the public gallery of templates, in Persian. */
export const gallery: typeof english = {
  title: 'قالب‌ها',
  description: 'همهٔ قالب‌های رزومهٔ Vitae، به صورت PDF واقعی رزومه‌های نمونه.',
  heading: 'ظاهر رزومه‌تان را انتخاب کنید',
  introduction: (count) =>
    plural(count, {
      one: '# قالب. متن شما می‌ماند. صفحه‌های زیر PDFهای واقعی ساختهٔ Vitae هستند؛ اشخاص فرضی‌اند.',
      other:
        '# قالب. هر وقت خواستید عوض کنید، متن شما می‌ماند. صفحه‌های زیر PDFهای واقعی ساختهٔ Vitae هستند؛ اشخاص فرضی‌اند. در ویرایشگر، «طراحی» رزومهٔ خودتان را در هر کدام نشان می‌دهد.',
    }),
  filters: 'نمایش قالب‌ها',
  audience: {
    label: 'حوزهٔ کاری',
    all: 'همه',
    business: 'کسب‌وکار',
    technology: 'فناوری',
    design: 'خلاقانه',
    care: 'درمان و آموزش',
    science: 'علوم',
    trades: 'فنی و مهارتی',
    'first-job': 'اولین شغل',
    any: 'عمومی',
  },
  appearance: {
    label: 'ظاهر',
    all: 'همه',
    quiet: 'ساده',
    classic: 'کلاسیک',
    modern: 'مدرن',
    bold: 'جسورانه',
  },
  columns: { label: 'ستون‌ها', all: 'همه', one: 'یک', two: 'دو' },
  photo: { label: 'طراحی‌شده برای عکس', all: 'همه', with: 'بله', without: 'خیر' },
  length: { label: 'نمونه', one: 'یک صفحه', two: 'دو صفحه' },
  list: 'قالب‌ها',
  nothing: 'قالبی با این مشخصات نیست. در یکی از فیلترهای بالا «همه» را انتخاب کنید.',
  picture: (template, person) =>
    `رزومهٔ نمونه (${isolate(person)}، شخص فرضی) در قالب «${isolate(template)}»`,
  palettes: (names) => `پالت‌های رنگ: ${names}`,
  otherPalettes: 'در پالت‌های دیگر',
  pictureInPalette: (template, palette) =>
    `همان رزومه در قالب «${isolate(template)}»، پالت رنگ «${isolate(palette)}»`,
  enlarge: 'بزرگ‌نمایی',
  examples: {
    one: (person) => `یک صفحه: ${isolate(person)}`,
    two: (person) => `دو صفحه: ${isolate(person)}`,
  },
  use: 'استفاده از این قالب',
  after: 'مطمئن نیستید؟ با هر قالبی شروع کنید و بعداً عوضش کنید.',
  start: 'شروع نوشتن',
  begun: (template) => `رزومهٔ جدید در قالب «${isolate(template)}». به محض نوشتن ذخیره می‌شود.`,
  takeForLatest: (title) => `به جای آن، استفاده برای «${isolate(title)}»`,
  applied: (template) => `قالب این رزومه اکنون «${isolate(template)}» است.`,
}
