import type { sent as english } from '../en/sent'
import { formatters, isolate } from '../format'

const { number } = formatters('ar')

/** Messages that say what goes to an AI model, in Arabic. */
export const sent: typeof english = {
  first: (model, list) => `يُرسل إلى ${isolate(model)}: ${list}.`,
  check: (list) => `ثم للتحقق من الإجابة: ${list}.`,
  upTo: (count) => `حتى ${number(count)}`,
  count: number,
  notSent: 'لا تُرسل حقول الاسم ومعلومات الاتصال والصورة.',
  show: 'عرض ما يُرسل',
  edits: 'عند تعديل اقتراح، يُرسل نصك وأسطر بنده للتحقق منه.',
  parts: {
    text: 'هذا النص',
    entries: 'عناوين البنود',
    texts: 'نصوص سيرتك الذاتية',
    profile: 'نبذتك',
    skills: 'المهارات',
    education: 'التعليم',
    languages: 'اللغات',
    certificates: 'الشهادات',
    job: 'الوصف الوظيفي',
    jobTitle: 'المسمى الوظيفي',
    employer: 'جهة العمل',
    requirements: 'متطلبات الوصف الوظيفي',
    lines: 'أسطر سيرتك الذاتية',
    suggestions: 'الاقتراحات',
    fileLines: 'أسطر الملف',
  },
}
