import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'
import { design } from './design'

const { number, plural } = formatters('ar')

/** Pages after a preposition: "on two pages". */
const pages = (count: number) =>
  plural(count, {
    zero: '# صفحة',
    one: 'صفحة واحدة',
    two: 'صفحتين',
    few: '# صفحات',
    many: '# صفحة',
    other: '# صفحة',
  })

const lines = (count: number) =>
  plural(count, {
    zero: '# سطر',
    one: 'سطر واحد',
    two: 'سطرين',
    few: '# أسطر',
    many: '# سطرًا',
    other: '# سطر',
  })

const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `حجم الخط ${design.points(size)}، وارتفاع السطر ${number(lineHeight, { maximumFractionDigits: 2 })}، والتباعد ${number(spacing, { style: 'percent' })}، والهوامش ${design.millimetres(margin)}`

/** Messages of fitting a CV to a number of pages, in Arabic. */
export const fitArea: typeof english = {
  title: 'ملاءمة الصفحات',
  pages: 'عدد الصفحات',
  auto: 'تلقائي',
  off: 'إيقاف',
  choice: (count) => number(count),
  hint: 'يضبط التباعد والهوامش وارتفاع السطر وحجم الخط حتى تملأ السيرة الذاتية هذا العدد من الصفحات، ثم بعد كل تغيير. لا يُقتطع أي شيء. تحريك أحد أشرطة التمرير أدناه يوقف ذلك.',
  autoHint:
    'يضع السيرة الذاتية في صفحة واحدة إذا بقيت سهلة القراءة: خط لا يقل عن 9.5 نقطة وهوامش مريحة. وإلا تُستخدم إعداداتك، مع تجنّب صفحة أخيرة من بضعة أسطر أو ملئها بصورة أفضل قدر الإمكان. تغيير الحجم أو التباعد أدناه يوقف ذلك.',
  autoOwn: (count) => `في ${pages(count)} بإعداداتك.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `تمت الملاءمة في ${pages(count)}: ${settings(size, lineHeight, spacing, margin)}.`,
  working: 'جارٍ الملاءمة…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `تقع السيرة الذاتية في ${pages(count)} بهذه الإعدادات: ${settings(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    `حتى بأوسع الإعدادات لا تملأ السيرة الذاتية أكثر من ${pages(count)}. هناك متسع لمزيد من النص.`,
  keep: 'الاحتفاظ بهذه الإعدادات',
  tooLong: (over, count) =>
    `حتى بأضيق الإعدادات تزيد السيرة الذاتية نحو ${lines(over)} على سعة ${pages(count)}. تُستخدم إعداداتك، ولم يُقتطع أي شيء. يُرجى اختصار بعض البنود.`,
  oldest: 'أقدم البنود',
  longest: 'أطول البنود',
  unnamed: 'بند بلا اسم',
}
