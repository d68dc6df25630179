import type { webhooks as english } from '../en/webhooks'
import { isolate } from '../format'

/** Messages of the webhooks in the settings, in Arabic. */
export const webhooks: typeof english = {
  title: 'خطافات الويب',
  text: 'تُبلغ خدمة أخرى عندما يحدث شيء هنا. نرسل المعرّفات فقط، ولا نرسل نص المستندات أبدًا.',
  none: 'ليست لديك خطافات ويب.',
  add: 'إضافة خطاف ويب',
  url: 'العنوان',
  urlHint: 'يبدأ بـ https:// وهو على الإنترنت العام.',
  urlRefused:
    'لا يمكننا الإرسال إلى هذا العنوان. يُرجى إدخال عنوان يبدأ بـ https:// وعلى الإنترنت العام.',
  eventsTitle: 'الأحداث',
  events: {
    'document.changed': 'تغيّر مستند',
    'request.finished': 'انتهى طلب',
    'comment.added': 'أُضيف تعليق',
    ping: 'اختبار',
  },
  eventsMissing: 'يُرجى اختيار حدث واحد على الأقل.',
  save: 'حفظ',
  full: 'لديك أكبر عدد من خطافات الويب يتسع له حساب. لإضافة خطاف آخر يلزم حذف أحدها.',
  secretTitle: (host) => `المفتاح السري لـ ${isolate(host)}`,
  secretText: 'يُرجى نسخه الآن. لن نعرضه مرة أخرى. تتحقق به الخدمة من توقيعنا.',
  secretLabel: 'المفتاح السري',
  on: 'مفعّل',
  off: 'متوقف',
  failing: 'فشلت عمليات الإرسال الأخيرة.',
  turnOn: 'تفعيل',
  turnOff: 'إيقاف',
  edit: 'تغيير',
  test: 'إرسال اختبار',
  rotate: 'مفتاح سري جديد',
  remove: 'حذف',
  removed: (host) => `حُذف خطاف الويب لـ ${isolate(host)}.`,

  deliveries: 'عمليات الإرسال الأخيرة',
  noDeliveries: 'لم يُرسل شيء بعد.',
  states: { waiting: 'في الانتظار', delivered: 'تم التسليم', failed: 'فشل' },
  attempts: (count) => `عدد المحاولات: ${count}`,
  next: (time) => `المحاولة التالية: ${time}`,
  reasons: {
    status: (status) => `أجاب الخادم بالرمز ${status}.`,
    redirect: 'أجاب الخادم بإعادة توجيه، ونحن لا نتبعها.',
    timeout: 'لم يُجب الخادم خلال 15 ثانية.',
    unreachable: 'تعذّر الوصول إلى الخادم.',
    'private-address': 'العنوان ليس على الإنترنت العام.',
    disabled: 'كان خطاف الويب متوقفًا.',
    'no-secret': 'لم نعد نستطيع قراءة المفتاح السري. يُرجى إنشاء مفتاح جديد.',
    'gave-up': 'تعذّر الإرسال. يمكنك الإرسال مرة أخرى.',
  },
  again: 'إعادة الإرسال',
}
