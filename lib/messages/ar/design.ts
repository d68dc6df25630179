import type { design as english } from '../en/design'
import { formatters, leftToRight } from '../format'

const { number, plural } = formatters('ar')

const unitOfPoints = (value: number) =>
  plural(value, {
    zero: 'نقطة',
    one: 'نقطة',
    two: 'نقطة',
    few: 'نقاط',
    many: 'نقطة',
    other: 'نقطة',
  })

/** Messages of the design panel, in Arabic. */
export const design: typeof english = {
  tabList: 'أجزاء التصميم',
  tabs: { template: 'القالب', style: 'الألوان والخط', layout: 'التخطيط', page: 'الصفحة' },
  template: 'القالب',
  colour: 'الألوان',
  colours: {
    '#2437c9': 'أزرق حبري',
    '#12161d': 'أسود حبري',
    '#3d4a5c': 'أردوازي',
    '#1b3a6b': 'كحلي',
    '#0f6b6b': 'أزرق مخضر',
    '#0b6e4f': 'أخضر',
    '#7a4a12': 'بني',
    '#a3261e': 'أحمر',
    '#8a1f5c': 'برقوقي',
    '#5b2bb5': 'بنفسجي',
  },
  useBrand: 'استخدام الهوية البصرية',
  templateNotOffered:
    'لا تتيح مساحة العمل هذه هذا القالب. تحتفظ به السيرة الذاتية حتى اختيار قالب آخر.',
  ownColour: 'لون مخصّص',
  hexCode: 'رمز اللون',
  hexHint: `علامة # وست خانات من الأرقام أو الأحرف a–f، مثل ${leftToRight('#1b3a6b')}`,
  tooLight: (ratio) =>
    `هذا اللون أفتح من أن يُقرأ على الأبيض: تباينه ${number(ratio, { maximumFractionDigits: 1 })}:1، والنص يحتاج إلى 4.5:1. لم يتغيّر أي شيء.`,
  takeInstead: (colour) => `استخدام ${leftToRight(colour)} بدلًا منه`,
  type: 'الخطوط',
  typePair: (headings, body) => `${headings} و${body}`,
  headingFont: 'خط العناوين',
  bodyFont: 'خط النص',
  suggestedFont: (name) => `المقترح: ${name}`,
  madeFrom: (name, source) => `${name} (مأخوذ من ${source})`,
  ownFonts: 'خطك الخاص',
  fontKinds: { sans: 'بلا زوائد', serif: 'بزوائد', display: 'للعناوين', mono: 'ثابت العرض' },
  measures: 'الحجم والتباعد',
  fontSize: 'حجم الخط',
  points: (value) =>
    `${number(value, { maximumFractionDigits: 1 })} ${unitOfPoints(Math.round(value * 10) / 10)}`,
  lineHeight: 'ارتفاع السطر',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'التباعد',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'هوامش الصفحة',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} مم`,
  fitted: (value) => `${value}، تلقائيًا`,
  reset: 'استعادة الإعدادات الأصلية',
  fit: 'عدد الصفحات',
  autoFit: 'ملاءمة عدد الصفحات تلقائيًا',
  look: 'قواعد التخطيط',
  newerLook: 'تتوفر قواعد تخطيط أحدث. قارن صفحتك قبل التغيير وبعده.',
  lookBefore: 'قبل',
  lookAfter: 'بعد',
  page: 'الصفحة',
  pageSize: 'حجم الورق',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'أرقام الصفحات',
  pageNumbersHint: 'فقط عند وجود أكثر من صفحة',
  hyphenate: 'تقسيم الكلمات الطويلة بواصلة',
  hyphenateHint:
    'في أواخر أسطر الفقرات والنقاط. الكلمات التي تبدأ بحرف كبير لا تُقسَّم إلا في الألمانية.',
  carry: 'تضمين نسخة قابلة للتحرير في ملف PDF',
  carryHint:
    'تتيح تحرير السيرة الذاتية من جديد بإفلات ملف PDF على Vitae. كل من لديه الملف يستطيع رؤية السيرة الذاتية كاملة، بما فيها البنود المخفية واسمها في Vitae.',
  language: 'لغة السيرة الذاتية',
  languageHint: 'لعناوين الأقسام والتواريخ والتدقيق الإملائي. لا يُترجم نصك.',
  otherLanguage: (tag) => `${tag} (العناوين بالإنجليزية حاليًا)`,
  dateStyle: 'تنسيق التاريخ',
}
