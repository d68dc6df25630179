import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { number } = formatters('ar')

const footer = (place: string) =>
  `\n\n—\nVitae على ${place}\nوصلتك هذه الرسالة لأن هذا العنوان استُخدم هناك.`

/** The texts of the emails about sign-in, in Arabic, as plain text. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `رمزك في Vitae هو ${code}`,
    text:
      `رمزك هو ${code}\n\nيُرجى إدخاله في صفحة إنشاء الحساب. مدة صلاحيته بالدقائق: ${number(minutes)}.\n\nإذا لم يكن ذلك بطلب منك فيمكنك تجاهل هذه الرسالة: لا يُنشأ أي حساب بلا الرمز.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'لديك حساب في Vitae بالفعل',
    text:
      `حاول شخص إنشاء حساب بهذا العنوان، وله حساب بالفعل. لم يتغيّر أي شيء.\n\nإذا كان ذلك منك، فتسجيل الدخول هنا: ${signIn}\nهل نسيت كلمة المرور؟ ${reset}\n\nوإذا لم يكن منك فلا يلزم فعل أي شيء.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `الرمز ${code} يؤكد عنوانك في Vitae`,
    text:
      `رمزك هو ${code}\n\nيُرجى إدخاله في إعدادات حسابك. مدة صلاحيته بالدقائق: ${number(minutes)}.\n\nإذا لم يكن ذلك بطلب منك فيمكنك تجاهل هذه الرسالة: لا يتغيّر شيء بلا الرمز.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'أُدخل عنوانك في Vitae',
    text:
      'حاول شخص مسجَّل الدخول إلى حساب آخر استخدام هذا العنوان، وله حساب خاص به. لم يتغيّر أي شيء.\n\nإذا كان ذلك منك، فيُرجى تسجيل الدخول بهذا العنوان بدلًا من ذلك.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'تغيّر البريد الإلكتروني لحسابك في Vitae',
    text:
      'من الآن تُرسل الرسائل المتعلقة بحسابك إلى عنوان آخر، وبه يكون تسجيل الدخول.\n\nإذا لم يكن ذلك منك، فشخص آخر مسجَّل الدخول إلى حسابك: يُرجى مراسلة مشغّل هذا الخادم فورًا.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'اختيار كلمة مرور جديدة في Vitae',
    text:
      `لاختيار كلمة مرور جديدة يُرجى فتح هذا الرابط:\n\n${link}\n\nيعمل الرابط مرة واحدة، ومدة صلاحيته بالدقائق: ${number(minutes)}. بعد ذلك يلزم تسجيل الدخول من جديد على كل الأجهزة.\n\nإذا لم يكن ذلك بطلب منك فيمكنك تجاهل هذه الرسالة: تبقى كلمة المرور كما هي.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `دعوة من ${inviter} إلى مساحة عمل في Vitae`,
    text:
      `وصلتك دعوة من ${inviter} إلى مساحة العمل «${workspace}». يعمل أعضاؤها معًا على السير الذاتية، وتبقى مستنداتك الخاصة لك وحدك.\n\nلقبول الدعوة يُرجى فتح هذا الرابط:\n\n${link}\n\nيعمل الرابط مرة واحدة، لعنوان البريد هذا، حتى ${day}.\n\nإذا لم يكن المرسل معروفًا لك فيمكنك تجاهل هذه الرسالة: لا يحدث شيء من دون الرابط.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'تغيّرت كلمة مرورك في Vitae',
    text:
      `تغيّرت كلمة مرور حسابك، وسُجّل الخروج من أجهزتك الأخرى.\n\nإذا لم يكن ذلك منك، فيُرجى اختيار كلمة مرور جديدة الآن: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'تغيّرت طريقة تسجيل دخولك إلى Vitae',
    text:
      `${
        {
          'totp-on': 'فُعّل التحقق بخطوتين: يطلب تسجيل الدخول الآن رمزًا من تطبيق.',
          'totp-off': 'أُوقف التحقق بخطوتين: لم يعد تسجيل الدخول يطلب رمزًا من تطبيق.',
          'passkey-added': 'أُضيف مفتاح مرور إلى حسابك.',
          'passkey-removed': 'أُزيل مفتاح مرور من حسابك.',
          'provider-linked': 'أُضيفت طريقة أخرى لتسجيل الدخول إلى حسابك.',
          'provider-unlinked': 'أُزيلت طريقة لتسجيل الدخول من حسابك.',
        }[what]
      }\n\nإذا لم يكن ذلك منك، فيُرجى تغيير كلمة المرور. يسجّل ذلك الخروج من كل الأجهزة الأخرى.` +
      footer(place),
  }),
}
