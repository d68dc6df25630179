import type { ui as english } from '../en/ui'
import { formatters, isolate } from '../format'

const { plural, number } = formatters('ar')

/** Messages of the controls themselves, in Arabic. */
export const ui: typeof english = {
  close: 'إغلاق',
  skipToContent: 'الانتقال إلى المحتوى',
  clear: 'مسح',
  dismiss: 'إغلاق',
  notices: 'الرسائل',
  notFetched: 'تعذّر التحميل. لم يُفقد أي شيء. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
  fetching: 'جارٍ التحميل من جديد…',
  tryAgain: 'إعادة المحاولة',
  required: 'مطلوب',
  move: (name) => `نقل «${isolate(name)}»`,
  moveHelp:
    'للنقل: مفتاح Enter، ثم مفاتيح الأسهم، ثم Enter مرة أخرى. للإلغاء: مفتاح Escape. وبالنقر أو اللمس يكون النقل خطوة واحدة إلى أعلى أو أسفل.',
  moveUp: 'نقل إلى أعلى',
  moveDown: 'نقل إلى أسفل',
  lifted: (position, count) => `تم الالتقاط. الموضع ${number(position)} من ${number(count)}.`,
  moved: (position, count) => `الموضع ${number(position)} من ${number(count)}.`,
  dropped: (position, count) => `تم النقل إلى الموضع ${number(position)} من ${number(count)}.`,
  cancelled: 'أُلغي النقل.',
  formatting: 'التنسيق',
  bold: 'عريض',
  italic: 'مائل',
  link: 'رابط',
  linkAddress: 'عنوان ويب أو بريد إلكتروني أو رقم هاتف',
  linkApply: 'إضافة الرابط',
  linkRemove: 'إزالة الرابط',
  linkRefused: 'لا تُفتح من ملف PDF إلا روابط الويب (https) والبريد الإلكتروني والهاتف.',
  fieldFull: (limit) =>
    plural(limit, {
      zero: 'لا يتسع الحقل لأي حرف، ولذلك لم تتم الإضافة. لم يُفقد أي شيء.',
      one: 'يتسع الحقل لحرف واحد فقط، ولذلك لم تتم الإضافة. لم يُفقد أي شيء.',
      two: 'يتسع الحقل لحرفين فقط، ولذلك لم تتم الإضافة. لم يُفقد أي شيء.',
      few: 'يتسع الحقل لما لا يزيد على # أحرف، ولذلك لم تتم الإضافة. لم يُفقد أي شيء.',
      many: 'يتسع الحقل لما لا يزيد على # حرفًا، ولذلك لم تتم الإضافة. لم يُفقد أي شيء.',
      other: 'يتسع الحقل لما لا يزيد على # حرف، ولذلك لم تتم الإضافة. لم يُفقد أي شيء.',
    }),
}
