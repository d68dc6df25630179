import type { checks as english } from '../en/checks'
import { formatters, isolate, leftToRight } from '../format'

const { plural } = formatters('ar')

/** Characters as subject or object of "contains". */
const characters = (count: number) =>
  plural(count, {
    zero: 'لا أحرف',
    one: 'حرف واحد',
    two: 'حرفان',
    few: '# أحرف',
    many: '# حرفًا',
    other: '# حرف',
  })

/** Tips beside the fields of a CV, in Arabic. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'يُرجى إضافة اسمك، فهو عنوان سيرتك الذاتية.',
    'missing-contact': () =>
      'يُرجى إضافة بريد إلكتروني أو رقم هاتف لتتمكن جهات العمل من الوصول إليك.',
    'email-shape': ({ text }) => `لا يبدو «${isolate(text)}» بريدًا إلكترونيًا صحيحًا.`,
    'end-before-start': () => 'تاريخ النهاية يسبق تاريخ البداية.',
    'date-in-words': ({ text }) =>
      `يظهر «${isolate(text)}» كما كتبته، أما تواريخك الأخرى فتظهر بتنسيق تواريخ هذه السيرة الذاتية.`,
    'long-bullet': ({ count }) =>
      `طول هذه النقطة: ${characters(count)}. تقسيمها إلى نقطتين أسهل للقراءة.`,
    'long-summary': ({ count }) => `طول هذا النص: ${characters(count)}. بضع جمل أقرب إلى أن تُقرأ.`,
    'education-without-end': () => 'بلا تاريخ نهاية يظهر هذا على أنه مستمر.',
    'duplicate-entry': () => 'هذا البند موجود مرتين.',
    'link-not-clickable': ({ text }) =>
      `لا يمكن النقر على «${isolate(text)}» في ملف PDF. يُرجى استخدام رابط يبدأ بـ ${leftToRight('https://')}.`,
    'empty-entry': () => 'هذا البند فارغ، ولذلك لا يظهر في سيرتك الذاتية.',
  },
}
