import type { accountMenu as english } from '../en/account-menu'
import { formatters, leftToRight } from '../format'

const { number } = formatters('ar')

/** Messages of the account menu and the sign-out dialog, in Arabic. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `الحساب: ${email}`,
    signIn: 'تسجيل الدخول',
    signInAgain: 'تسجيل الدخول من جديد',
    requests: 'الطلبات',
    workspaces: 'مساحات العمل',
    settings: 'الإعدادات',
    signOut: 'تسجيل الخروج',
  },

  guestCvs: {
    title: (email) => `هل تريد نقل السير الذاتية إلى ${leftToRight(email)}؟`,
    text: (count) =>
      `سير ذاتية كُتبت على هذا الجهاز بلا حساب: ${number(count)}. إذا لم تُنقل فستبقى هنا.`,
    move: 'نقل',
    stay: 'ليس الآن',
    failed: 'لم ينجح ذلك. لم يُفقد شيء: ما زالت السير الذاتية على هذا الجهاز. يُرجى إعادة المحاولة.',
  },

  signOut: {
    title: 'تسجيل الخروج',
    text: 'تبقى سيرك الذاتية في حسابك وتعود عند تسجيل الدخول.',
    forget: 'إزالة سيري الذاتية من هذا الجهاز أيضًا',
    forgetHint:
      'للأجهزة التي يستخدمها غيرك أيضًا. السير الذاتية التي ليست في حسابك بعد تُحفظ فيه أولًا. وتُزال أيضًا عمليات الاستيراد غير المكتملة والأوصاف الوظيفية.',
    submit: 'تسجيل الخروج',
    cancel: 'عدم تسجيل الخروج',
    working: 'جارٍ حفظ آخر تغييراتك ثم تسجيل الخروج…',
    unsent:
      'ربما توجد بعض التغييرات على هذا الجهاز فقط: لم نتمكن من التأكد من وصولها كلها إلى حسابك. لم يُزل أي شيء، ولم يتم تسجيل الخروج.',
    tryAgain: 'إعادة المحاولة',
    keep: 'تسجيل الخروج وإبقاؤها هنا',
    removeAnyway: 'تسجيل الخروج وإزالتها',
    failed:
      'تعذّر الوصول إلى الخادم. لم يُزل أي شيء، ولم يتم تسجيل الخروج. يُرجى إعادة المحاولة بعد عودة الاتصال.',
    elsewhereTitle: 'جارٍ تسجيل الخروج',
    elsewhere: 'يجري تسجيل خروجك في علامة تبويب أخرى. ما كتبته هنا يُحفظ في حسابك أولًا.',
  },
}
