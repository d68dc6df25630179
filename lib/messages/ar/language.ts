import type { language as english } from '../en/language'
import { isolate } from '../format'

/** Messages of the choice of the interface language, in Arabic. */
export const language: typeof english = {
  language: 'اللغة',
  notFetched: 'تعذّر تحميل هذه اللغة. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
  unconfirmed: (name) => `لم يراجع أي متحدث أصلي هذه الترجمة بعد (${isolate(name)}).`,
  suggest: 'اقتراح تصحيح',
  title: 'اقتراح تصحيح',
  intro: 'يُرجى البحث عن النص كما يظهر على الشاشة، ثم كتابة الصياغة الصحيحة.',
  find: 'النص على الشاشة',
  nothing: 'لا يوجد في Vitae نص يحتوي على هذه الكلمات.',
  now: 'الحالي',
  better: 'المقترح',
  copy: 'نسخ التصحيح',
  copied: 'تم النسخ. يُرجى إرسال التصحيح إلى مشغّل هذا الخادم.',
  notCopied: 'لم يسمح المتصفح بالنسخ.',
}
