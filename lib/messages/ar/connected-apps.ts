import type { connectedApps as english } from '../en/connected-apps'
import { isolate } from '../format'

/** Messages of connected apps and of their consent page, in Arabic. */
export const connectedApps: typeof english = {
  title: 'التطبيقات المتصلة',
  text: 'تطبيقات سمحت لها بالعمل على سيرك الذاتية. تقترح صياغات، والقرار لك في ما يُضاف.',
  none: 'لا توجد لديك تطبيقات متصلة.',
  address: 'عنوان تُدخله في التطبيق',
  since: (date) => `متصل منذ ${date}`,
  disconnect: 'قطع الاتصال',
  disconnectNamed: (name) => `قطع الاتصال: ${isolate(name)}`,
  disconnected: (name) => `لم يعد «${isolate(name)}» متصلًا.`,
  question: (name) => `هل تسمح للتطبيق «${isolate(name)}» باستخدام حسابك؟`,
  unverified: 'اختار التطبيق هذا الاسم بنفسه، ولم نتحقق منه.',
  account: (email) => `حسابك: ${isolate(email)}`,
  goesTo: (host) => `ستنتقل بعد ذلك إلى: ${isolate(host)}`,
  writeHint: 'اقتراح صياغات وتغيير التصاميم وتحديث طلبات التوظيف.',
  mayNot:
    'لا يمكنه كتابة أي كلمة في سيرك الذاتية أو رسائلك ولا حذف أي شيء. يمكنك قطع اتصاله من الإعدادات في أي وقت.',
  allow: 'سماح',
  deny: 'عدم السماح',
  full: 'لديك أكبر عدد من التطبيقات المتصلة يتسع له حساب. يلزم قطع اتصال أحدها في الإعدادات ثم المحاولة مرة أخرى.',
  invalid: 'أرسل هذا التطبيق طلبًا غير صالح. لم يُسمح بأي شيء.',
  unknownTitle: 'لا يمكن توصيل هذا التطبيق',
  unknown:
    'لا نعرف هذا التطبيق أو العنوان الذي ينتظر الرد عليه. لم يُسمح بأي شيء. يُرجى إزالة Vitae من التطبيق ثم إضافته من جديد.',
}
