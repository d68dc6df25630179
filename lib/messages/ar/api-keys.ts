import type { apiKeys as english } from '../en/api-keys'
import { isolate, leftToRight } from '../format'

/** Messages of the API keys in the settings, in Arabic. */
export const apiKeys: typeof english = {
  title: 'مفاتيح API',
  text: 'تتيح لبرنامج قراءة سيرك الذاتية وتغييرها. من الأفضل إنشاء مفتاح لكل برنامج.',
  docs: 'وثائق API',
  none: 'ليست لديك مفاتيح API.',
  make: 'إنشاء مفتاح',
  name: 'الاسم',
  nameHint: 'الغرض من المفتاح.',
  nameMissing: 'يُرجى إدخال اسم للمفتاح.',
  scopesTitle: 'الصلاحيات',
  scopes: {
    read: { label: 'القراءة', hint: 'سيرك الذاتية وخطاباتك وإصداراتها وملفات PDF.' },
    write: { label: 'القراءة والتغيير', hint: 'والإنشاء والتحرير والحذف أيضًا.' },
    ai: { label: 'استخدام الذكاء الاصطناعي', hint: 'تُحتسب الاقتراحات من حدك اليومي.' },
    admin: {
      label: 'الإدارة',
      hint: 'إنشاء المفاتيح وإبطالها وتصدير بياناتك، دون كلمة المرور أو البريد الإلكتروني أبدًا.',
    },
  },
  scopesMissing: 'يُرجى اختيار صلاحية واحدة على الأقل.',
  expires: 'تنتهي صلاحيته بعد',
  lives: { '30': '30 يومًا', '90': '90 يومًا', '365': 'سنة', never: 'لا تنتهي' },
  submit: 'إنشاء المفتاح',

  madeTitle: (name) => `مفتاح «${isolate(name)}»`,
  madeText: 'يُرجى نسخه الآن. لن نعرضه مرة أخرى.',
  madeLabel: 'المفتاح',
  copy: 'نسخ',
  copied: 'نُسخ',
  kept: 'حفظته',

  starts: (prefix) => leftToRight(`${prefix}…`),
  neverUsed: 'لم يُستخدم قط',
  usedToday: 'استُخدم اليوم',
  usedYesterday: 'استُخدم أمس',
  used: (date) => `آخر استخدام في ${date}`,
  endsToday: 'تنتهي صلاحيته اليوم',
  ends: (date) => `تنتهي صلاحيته في ${date}`,
  ended: 'انتهت صلاحيته',
  endless: 'لا تنتهي صلاحيته',
  revoke: 'إبطال',
  revokeNamed: (name) => `إبطال: ${isolate(name)}`,
  revoked: (name) => `لم يعد مفتاح «${isolate(name)}» يعمل.`,
  full: 'لديك أكبر عدد من المفاتيح يتسع له حساب. لإنشاء مفتاح آخر يلزم إبطال أحدها.',
}
