import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Arabic. */
export const requestedCvs: typeof english = {
  title: 'الطلبات',
  text: 'يمكنك طلب سيرة ذاتية لوظيفة والعودة لأخذها لاحقًا. لا تتغير سيرتك الذاتية.',
  guest:
    'نعمل على الطلبات في غيابك، لذلك يلزم حساب تُحفظ فيه النتيجة. من دون حساب يمكنك مقارنة سيرة ذاتية بوصف وظيفي في المحرر.',
  formTitle: 'طلب سيرة ذاتية',
  cv: 'السيرة الذاتية',
  job: 'الوصف الوظيفي',
  jobHint: 'يُرجى لصق نص الوظيفة.',
  jobRefused: 'لا يمكننا استخدام هذا النص وصفًا وظيفيًا: إنه قصير جدًا أو طويل جدًا.',
  noCvs: 'لا توجد سيرة ذاتية في حسابك بعد. يلزم إنشاء واحدة أولًا.',
  busy: 'نعمل على خمسة طلبات بالفعل. يُرجى الانتظار حتى ينتهي أحدها.',
  begun: 'نعمل على ذلك. يمكنك إغلاق هذه الصفحة.',
  listTitle: 'طلباتك',
  none: 'ليست لديك طلبات.',
  states: {
    waiting: 'في الانتظار',
    running: 'قيد التنفيذ',
    done: 'جاهزة',
    failed: 'فشل',
    cancelled: 'متوقفة',
  },
  otherCv: 'سيرة ذاتية أخرى',
  asked: (date) => `تاريخ الطلب: ${date}`,
  ends: (date) => `تاريخ الحذف: ${date}`,
  stop: 'إيقاف',
  withoutModel: 'المحاولة من دون الذكاء الاصطناعي',
  files: 'عرض الملفات',
  page: 'صفحة ويب',
  report: 'ما تغيّر (JSON)',
}
