import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Persian. */
export const workspaceSignIn: typeof english = {
  title: 'ورود',
  text: 'به اعضا اجازه دهید با ارائه‌دهندهٔ هویت سازمان شما وارد شوند (OpenID Connect).',
  managedText:
    'گردانندهٔ این سرور تعیین می‌کند که افراد چگونه وارد شوند. فضای کاری در اینجا نمی‌تواند ارائه‌دهندهٔ هویت خودش را داشته باشد.',
  issuer: 'صادرکننده (issuer)',
  clientId: 'شناسهٔ کلاینت',
  clientSecret: 'رمز کلاینت',
  secretHint: 'برای نگه‌داشتن رمز فعلی، خالی بگذارید.',
  domains: 'دامنه‌های ایمیل',
  domainsHint: 'چند دامنه را با ویرگول جدا کنید.',
  isOpen: 'هر کس با یکی از این دامنه‌ها می‌تواند بپیوندد',
  role: 'نقش اعضای تازه',
  redirectUri: 'نشانی بازگشت',
  signInUrl: 'لینک ورود',
  save: 'ذخیره',
  saved: 'ذخیره شد.',
  refused:
    'چیزی ذخیره نشد. صادرکننده، رمز و دامنه‌ها را بررسی کنید: ارائه‌دهنده باید در دسترس باشد و از OpenID Connect پشتیبانی کند.',
  verified: 'تأییدشده',
  notVerified: 'تأییدنشده',
  verifyText: 'دامنه وقتی معتبر است که DNS آن این رکورد TXT را داشته باشد:',
  verify: 'بررسی دوباره',
  remove: 'حذف ارائه‌دهنده',
  removed: 'اعضا دیگر نمی‌توانند با این ارائه‌دهنده وارد شوند. عضو می‌مانند.',
  provisioning: 'مدیریت اعضا (SCIM)',
  provisioningText: 'فهرست سازمان شما اعضا را اضافه و حذف می‌کند. حساب هیچ‌کس هرگز حذف نمی‌شود.',
  provisioningOff:
    'مدیریت اعضا با SCIM در این سرور خاموش است. گردانندهٔ سرور می‌تواند آن را مجاز کند.',
  url: 'نشانی SCIM',
  makeToken: 'ساختن توکن',
  token: 'توکن',
  tokenHint: 'فقط مالک می‌تواند توکن بسازد. توکن تا وقتی کار می‌کند که او مالک بماند.',
  tokenRevoked: 'توکن دیگر کار نمی‌کند.',
}
