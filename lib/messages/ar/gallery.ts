import type { gallery as english } from '../en/gallery'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')

/** Messages of the public gallery of templates, in Arabic. */
export const gallery: typeof english = {
  title: 'القوالب',
  description: 'كل قوالب السيرة الذاتية في Vitae، معروضة كملفات PDF حقيقية لسير ذاتية نموذجية.',
  heading: 'اختيار شكل سيرتك الذاتية',
  introduction: (count) =>
    plural(count, {
      zero: 'لا قوالب بعد.',
      one: 'قالب واحد. يبقى نصك كما هو. الصفحات أدناه ملفات PDF حقيقية أُنشئت في Vitae، والأشخاص خياليون.',
      two: 'قالبان. يمكنك التبديل في أي وقت ويبقى نصك كما هو. الصفحات أدناه ملفات PDF حقيقية أُنشئت في Vitae، والأشخاص خياليون. وفي شاشة التحرير يعرض التصميم سيرتك الذاتية بكل منهما.',
      few: '# قوالب. يمكنك التبديل في أي وقت ويبقى نصك كما هو. الصفحات أدناه ملفات PDF حقيقية أُنشئت في Vitae، والأشخاص خياليون. وفي شاشة التحرير يعرض التصميم سيرتك الذاتية بكل منها.',
      many: '# قالبًا. يمكنك التبديل في أي وقت ويبقى نصك كما هو. الصفحات أدناه ملفات PDF حقيقية أُنشئت في Vitae، والأشخاص خياليون. وفي شاشة التحرير يعرض التصميم سيرتك الذاتية بكل منها.',
      other:
        '# قالب. يمكنك التبديل في أي وقت ويبقى نصك كما هو. الصفحات أدناه ملفات PDF حقيقية أُنشئت في Vitae، والأشخاص خياليون. وفي شاشة التحرير يعرض التصميم سيرتك الذاتية بكل منها.',
    }),
  filters: 'عرض القوالب',
  audience: {
    label: 'مجال العمل',
    all: 'الكل',
    business: 'الأعمال',
    technology: 'التقنية',
    design: 'الإبداع',
    care: 'الرعاية والتعليم',
    science: 'العلوم',
    trades: 'الحرف',
    'first-job': 'أول وظيفة',
    any: 'عام',
  },
  appearance: {
    label: 'الطابع',
    all: 'الكل',
    quiet: 'بسيط',
    classic: 'كلاسيكي',
    modern: 'عصري',
    bold: 'جريء',
  },
  columns: { label: 'الأعمدة', all: 'الكل', one: 'عمود', two: 'عمودان' },
  photo: { label: 'مصمَّم لصورة', all: 'الكل', with: 'نعم', without: 'لا' },
  length: { label: 'المثال', one: 'صفحة واحدة', two: 'صفحتان' },
  list: 'القوالب',
  nothing: 'لا قوالب مطابقة. يمكن اختيار «الكل» في أحد المرشّحات أعلاه.',
  picture: (template, person) =>
    `سيرة ذاتية نموذجية (${person}، شخص خيالي) بالقالب «${isolate(template)}»`,
  palettes: (names) => `لوحات الألوان: ${names}`,
  otherPalettes: 'بلوحات ألوان أخرى',
  pictureInPalette: (template, palette) =>
    `السيرة الذاتية نفسها بالقالب «${isolate(template)}» ولوحة الألوان «${isolate(palette)}»`,
  enlarge: 'تكبير',
  examples: {
    one: (person) => `صفحة واحدة: ${person}`,
    two: (person) => `صفحتان: ${person}`,
  },
  use: 'استخدام هذا القالب',
  after: 'الاختيار صعب؟ يمكن البدء بأي منها والتبديل لاحقًا.',
  start: 'بدء الكتابة',
  begun: (template) => `سيرة ذاتية جديدة بالقالب «${isolate(template)}». تُحفظ فور بدء الكتابة.`,
  takeForLatest: (title) => `استخدامه في «${isolate(title)}» بدلًا من ذلك`,
  applied: (template) => `قالب هذه السيرة الذاتية الآن «${isolate(template)}».`,
}
