import type { readback as english } from '../en/readback'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('ar')

/** Messages of the check that reads a PDF back after its download, in Arabic. */
export const readback: typeof english = {
  title: 'هل تستطيع البرامج قراءة ملف PDF هذا؟',
  allBack: (count) =>
    plural(count, {
      zero: 'قُرئ ملف PDF كما يقرؤه نظام توظيف: لا حقول فيه.',
      one: 'قُرئ ملف PDF كما يقرؤه نظام توظيف: عُثر على حقله الوحيد.',
      two: 'قُرئ ملف PDF كما يقرؤه نظام توظيف: عُثر على الحقلين كليهما.',
      few: 'قُرئ ملف PDF كما يقرؤه نظام توظيف: عُثر على كل الحقول، وعددها #.',
      many: 'قُرئ ملف PDF كما يقرؤه نظام توظيف: عُثر على كل الحقول، وعددها #.',
      other: 'قُرئ ملف PDF كما يقرؤه نظام توظيف: عُثر على كل الحقول، وعددها #.',
    }),
  someLost: (lost, of) =>
    of === 1
      ? 'حُفظ ملف PDF. البرامج التي تقرؤه لا تجد حقله الوحيد:'
      : `حُفظ ملف PDF. حقول لا تجدها البرامج التي تقرؤه: ${number(lost)} من ${number(of)}:`,
  inText: 'حُفظ ملف PDF. يمكن قراءة نصه كله.',
  someMisplaced:
    'قد تعدّ البرامج هذه النصوص شيئًا آخر. يُرجى التحقق من طريقة كتابتها، أو اختيار قالب آخر:',
  kinds: {
    name: 'الاسم',
    email: 'البريد',
    phone: 'الهاتف',
    employer: 'جهة العمل',
    title: 'المسمى الوظيفي',
    institution: 'جهة الدراسة',
    dates: 'التواريخ',
    bullet: 'نقطة',
  },
  reasons: {
    'no-glyph': (characters) =>
      `لا يوجد خط يحتوي على ${isolate(characters)}. يُرجى استخدام أحرف أخرى.`,
    'in-pieces': 'يُقرأ مجزّأ. يُرجى اختصاره، أو اختيار قالب آخر والتنزيل من جديد.',
    'not-found': 'لا يُعثر عليه متصلًا. يُرجى اختيار قالب آخر والتنزيل من جديد.',
  },
  more: (count) =>
    plural(count, {
      zero: 'ولا شيء آخر',
      one: 'وواحد آخر',
      two: 'واثنان آخران',
      few: 'و# أخرى',
      many: 'و# أخرى',
      other: 'و# أخرى',
    }),
  close: 'إغلاق هذه الرسالة',
}
