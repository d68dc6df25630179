import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'جارٍ تحميل التعليقات…',
  none: 'لا تعليقات بعد. اسمح بالتعليقات في إعدادات رابط مشاركة، وستظهر هنا.',
  closed: (count) => `التعليقات المغلقة: ${count}`,
  whole: 'على المستند كله',
  changed: 'تغيّرت هذه الكلمات منذ ذلك الحين أو لم تعد موجودة.',
  goTo: 'الانتقال إلى الكلمات',
  answer: 'ردك',
  answerHint: 'يمكن لكل من لديه هذا الرابط قراءته.',
  send: 'إرسال الرد',
  you: 'أنت',
  resolve: 'وضع علامة تمت المعالجة',
  reopen: 'إعادة الفتح',
  remove: 'حذف',
  removed: 'حُذف التعليق',
  suggested: 'مقترح بدلًا منها',
  accept: 'قبول',
  dismiss: 'استبعاد',
  states: {
    resolved: 'تمت معالجته',
    dismissed: 'تم استبعاد الاقتراح',
    taken: 'تم قبول الاقتراح',
  },
}
