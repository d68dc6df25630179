import type { ownTemplate as english } from '../en/own-template'
import { formatters, isolate, leftToRight } from '../format'

const { number } = formatters('ar')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'بالقراءة وفق ترتيب الملف',
  lines: 'بالقراءة سطرًا سطرًا',
}

/** Messages about a template that the person adds from a file, in Arabic. */
export const ownTemplate: typeof english = {
  title: 'قالبك الخاص',
  add: 'استخدام قالب خاص بك…',
  change: 'استخدام ملف آخر…',
  remove: 'إزالة القالب',
  download: 'تنزيل هذا القالب كملف',
  hint: 'ملف JSON لا يزيد حجمه على 32 كيلوبايت يصف الألوان والخطوط والترتيب. يمكنك تنزيل قالب يعجبك وتغييره في محرر نصوص ثم استخدامه هنا. يُفحص الملف على هذا الجهاز، وينتقل داخل سيرتك الذاتية.',
  checking: 'جارٍ فحص القالب: تُرسم به ثلاث سير ذاتية ثم تُقرأ من جديد…',
  used: (name) => `سيرتك الذاتية مرسومة بالقالب «${isolate(name)}».`,
  refused: (file) =>
    `لا يمكن استخدام «${isolate(file)}» كقالب. لم يتغيّر أي شيء. يُرجى تصحيح هذه المواضع ثم إعادة المحاولة:`,
  unreadable:
    'لا يمكن استخدام القالب الموجود داخل هذه السيرة الذاتية هنا، ولذلك تُرسم بالقالب المضمّن المختار أدناه. لم يُفقد أي شيء. أسباب تعذّر استخدامه:',
  failed: 'تعذّر فحص القالب، ولم يتغيّر أي شيء. يُرجى إعادة المحاولة بعد لحظات.',
  reasons: {
    'not-text': 'يجب أن يكون نصًا.',
    'not-number': 'يجب أن يكون رقمًا.',
    'not-boolean': 'يجب أن يكون true أو false.',
    'not-list': 'يجب أن يكون قائمة.',
    'not-object': 'يجب أن يكون كائنًا.',
    'wrong-type': 'نوع القيمة غير صحيح.',
    'not-one-of': ({ text }) => `القيم الممكنة: ${leftToRight(text)}.`,
    'unknown-field': ({ text }) => `لا يوجد في أي قالب: ${leftToRight(text)}.`,
    'too-long': ({ count }) => `أطول من المسموح. أقصى عدد للأحرف: ${number(count)}.`,
    'too-many': ({ count }) => `عدد العناصر أكبر من المسموح. الحد الأقصى: ${number(count)}.`,
    'too-few': ({ count }) => `عدد العناصر أقل من المطلوب. الحد الأدنى: ${number(count)}.`,
    'too-large': ({ count }) => `أكبر من المسموح. الحد الأقصى: ${number(count)}.`,
    'too-small': ({ count }) => `أصغر من المسموح. الحد الأدنى: ${number(count)}.`,
    'too-deep': 'مستويات التداخل أكثر من المسموح.',
    empty: 'لا يمكن أن يكون فارغًا.',
    'not-colour': 'يجب أن يكون لونًا مثل «#2437c9» بأحرف صغيرة.',
    'unknown-name': 'هذا الاسم غير معروف هنا.',
    'not-allowed': 'هذا غير مسموح هنا.',
    'not-json': 'هذا ليس JSON.',
    'no-place': ({ text }) => `لا مكان لما يلي: ${leftToRight(text)}.`,
    twice: ({ text }) => `يُطبع مرتين: ${leftToRight(text)}.`,
    'contacts-twice': 'معلومات الاتصال موجودة في العمود الجانبي بالفعل.',
    'header-high': ({ count }) => `الأجزاء معًا أعلى من المسموح. الحد الأقصى: ${number(count)} مم.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `لوحة الألوان «${leftToRight(text)}»: التباين بين ${leftToRight(colour)} و${leftToRight(ground)} هو ${number(count)}:1. يحتاج النص إلى ${number(of)}:1.`,
    'not-drawn': ({ person }) => `لا يمكن عرض السيرة الذاتية بهذا القالب: ${isolate(person)}.`,
    torn: ({ text, person, reader }) =>
      `في السيرة الذاتية لـ${isolate(person)} لا يمكن قراءة «${isolate(text)}» قطعة واحدة (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `في السيرة الذاتية لـ${isolate(person)} كلمات النقاط المرتّبة: ${number(count)} من ${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `في السيرة الذاتية لـ${isolate(person)} العناوين والنقاط المرتّبة: ${number(count)} من ${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) =>
      `في السيرة الذاتية لـ${isolate(person)} لا يُطبع ما يلي: ${isolate(text)}.`,
    'outside-page': ({ text, person }) =>
      `في السيرة الذاتية لـ${isolate(person)} نص خارج الهوامش: ${isolate(text)}.`,
    overlapping: ({ text, person }) =>
      `في السيرة الذاتية لـ${isolate(person)} نص متراكب: ${isolate(text)}.`,
    'stranded-heading': ({ text, person }) =>
      `في السيرة الذاتية لـ${isolate(person)} عنوان منفرد: ${isolate(text)}.`,
  },
}
