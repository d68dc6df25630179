import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Arabic. */
export const brand: typeof english = {
  title: 'الهوية البصرية',
  text: 'تبدأ المستندات الجديدة التي تُنشأ في مساحة العمل هذه بهذه الألوان والخطوط والشعار. تبقى المستندات الموجودة كما هي.',
  colours: 'الألوان',
  newColour: 'لون جديد',
  addColour: 'إضافة اللون',
  removeColour: (colour: string) => `إزالة ${colour}`,
  tooLight: 'لا يمكن قراءة هذا اللون على ورق أبيض. اختر لونًا أغمق.',
  headingFont: 'العناوين',
  bodyFont: 'النص',
  fontOfTemplate: 'خط القالب',
  ownFont: 'خط خاص',
  logo: 'الشعار',
  logoHint: 'يُطبع صغيرًا أسفل الصفحة الأولى. ‏JPEG أو PNG أو WebP.',
  chooseLogo: 'اختيار الشعار',
  removeLogo: 'إزالة الشعار',
  logoFailed: 'تعذّرت قراءة هذه الصورة أو رفعها. لم يتغير شيء. جرّب صورة أخرى.',
  templates: 'القوالب المتاحة',
  templatesHint: 'لا تحدد شيئًا للسماح بها كلها.',
  save: 'حفظ الهوية البصرية',
  saved: 'تم الحفظ. تبدأ بها المستندات الجديدة.',
}
