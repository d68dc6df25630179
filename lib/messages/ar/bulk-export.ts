import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('ar')

/** Messages of the download of several CVs and letters as one file, in Arabic. */
export const bulkExport: typeof english = {
  documents: 'السير الذاتية والخطابات',
  limit: (max) => `حتى ${number(max)} في المرة الواحدة`,
  selected: (count) => `المحدَّد: ${number(count)}`,
  selectAll: 'تحديد الكل',
  selectNone: 'إلغاء تحديد الكل',
  nothingSelected: 'يُرجى تحديد سيرة ذاتية أو خطاب واحد على الأقل.',
  tooManySelected: (max) => `يمكن تحديد ${number(max)} على الأكثر. يمكنك تنزيل البقية بعد ذلك.`,
  lettersLeftOut: 'لا يشمل الملف الخطابات، لأنها تذكر دائمًا من أنت.',
  leave:
    'يمكنك إغلاق هذه النافذة ومتابعة العمل. يُرجى البقاء في هذه الصفحة إلى أن يصبح الملف جاهزًا.',
  ready: 'التنزيل جاهز.',
  skipped: (count) =>
    `عدد المستندات الناقصة في الملف: ${number(count)}. حُذفت أو تعذّر إنشاء ملفاتها.`,
  another: 'اختيار غيرها',
  notSent:
    'لم يُرسل كل ما كتبته بعد، ولن تكون الملفات محدّثة. تغييراتك محفوظة على هذا الجهاز. يُرجى إعادة المحاولة بعد لحظات.',
  notThere:
    'حُذف شيء مما حدّدته أو نُقل إلى سلة المهملات من مكان آخر. لم يُنشأ أي ملف. يُرجى مراجعة التحديد ثم إعادة المحاولة.',
  tooMany: 'جُهّزت تنزيلات كثيرة جدًا خلال آخر 24 ساعة. لم يُفقد أي شيء. يُرجى إعادة المحاولة لاحقًا.',
}
