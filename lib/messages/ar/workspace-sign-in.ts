import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Arabic. */
export const workspaceSignIn: typeof english = {
  title: 'تسجيل الدخول',
  text: 'اسمح للأعضاء بتسجيل الدخول عبر موفّر الهوية في مؤسستك (OpenID Connect).',
  managedText:
    'يحدّد مشغّل هذا الخادم طريقة تسجيل الدخول. لا يمكن أن يكون لمساحة العمل موفّر هوية خاص بها هنا.',
  issuer: 'جهة الإصدار (issuer)',
  clientId: 'معرّف العميل',
  clientSecret: 'سر العميل',
  secretHint: 'اتركه فارغًا للإبقاء على السر الحالي.',
  domains: 'نطاقات البريد الإلكتروني',
  domainsHint: 'افصل بين عدة نطاقات بفواصل.',
  isOpen: 'يمكن لكل من لديه أحد هذه النطاقات الانضمام',
  role: 'دور الأعضاء الجدد',
  redirectUri: 'عنوان إعادة التوجيه',
  signInUrl: 'رابط تسجيل الدخول',
  save: 'حفظ',
  saved: 'تم الحفظ.',
  refused:
    'لم يُحفظ شيء. تحقق من جهة الإصدار والسر والنطاقات: يجب أن يكون الموفّر متاحًا وأن يدعم OpenID Connect.',
  verified: 'تم التحقق',
  notVerified: 'لم يتم التحقق',
  verifyText: 'يُعتمد النطاق حالما يحتوي سجل DNS الخاص به على سجل TXT هذا:',
  verify: 'التحقق مرة أخرى',
  remove: 'إزالة الموفّر',
  removed: 'لم يعد بإمكان الأعضاء تسجيل الدخول عبر هذا الموفّر. يبقون أعضاء.',
  provisioning: 'إدارة الأعضاء (SCIM)',
  provisioningText: 'يضيف دليلك الأعضاء ويزيلهم. لا يُحذف حساب أي شخص أبدًا.',
  provisioningOff: 'إدارة الأعضاء متوقفة على هذا الخادم. يمكن لمشغّله أن يسمح به.',
  url: 'عنوان SCIM',
  makeToken: 'إنشاء رمز',
  token: 'الرمز',
  tokenHint: 'لا ينشئ الرمزَ إلا مَن دوره «المالك»، ويعمل ما دام له هذا الدور.',
  tokenRevoked: 'لم يعد الرمز يعمل.',
}
