import type { language as english } from '../en/language'
import { isolate } from '../format'

/** Messages of the choice of the interface language, in Arabic. */
export const language: typeof english = {
  language: 'اللغة',
  notFetched: 'تعذّر تحميل هذه اللغة. يُرجى التحقق من الاتصال ثم المحاولة مرة أخرى.',
  unconfirmed: (name) => `لم يراجع متحدث أصلي لغة ${isolate(name)} بعد.`,
  suggest: 'اقتراح تصحيح',
  title: 'اقتراح تصحيح',
  intro: 'ابحث عن النص كما يظهر على الشاشة، ثم اكتب الصياغة الصحيحة.',
  find: 'النص على الشاشة',
  nothing: 'لا يوجد في Vitae نص يحتوي على هذه الكلمات.',
  now: 'الحالي',
  better: 'المقترح',
  copy: 'نسخ التصحيح',
  copied: 'تم النسخ. أرسله إلى من يدير هذا الخادم.',
  notCopied: 'لم يسمح المتصفح بالنسخ.',
}
