import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'السيرة الذاتية',
  letter: 'خطاب التقديم',
  documents: 'المستندات',
  view: 'العرض',
  text: 'النص',
  pdf: 'PDF',
  pages: 'صفحات ملف PDF. يحتوي النص على الكلمات نفسها.',
  download: 'تنزيل PDF',
  passwordTitle: 'هذه الصفحة محمية بكلمة مرور',
  passwordHint: 'يُرجى إدخال كلمة المرور التي وصلتك مع الرابط.',
  password: 'كلمة المرور',
  open: 'فتح',
  passwordWrong: 'كلمة المرور غير صحيحة. يُرجى إعادة المحاولة.',
  passwordLimited: 'عدد كبير من كلمات المرور غير الصحيحة. يُرجى إعادة المحاولة بعد 15 دقيقة.',
  goneTitle: 'لا يوجد شيء هنا',
  goneText: 'انتهى هذا الرابط أو سُحب أو لم يكن موجودًا قط. يُرجى سؤال من أرسله إليك.',
  busyTitle: 'يُرجى إعادة المحاولة بعد قليل',
  busyText: 'تعذّر عرض الصفحة الآن.',
}
