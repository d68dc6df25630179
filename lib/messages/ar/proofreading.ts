import type { proofreading as english } from '../en/proofreading'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')

/** Messages of the spelling and grammar check of a CV, in Arabic. */
export const proofreading: typeof english = {
  title: 'الإملاء والقواعد',
  hint: 'تدقيق الإملاء والقواعد في نصك الإنجليزي. في المرة الأولى يُنزَّل قاموس حجمه 8 ميغابايت. يبقى نصك على هذا الجهاز، ولا تُحتسب النتائج في الفحوص أعلاه.',
  start: 'تدقيق الإملاء والقواعد',
  again: 'إعادة المحاولة',
  stop: 'إيقاف',
  fetching: 'جارٍ تنزيل القاموس…',
  reading: 'جارٍ تدقيق نصك…',
  failed: 'تعذّر تحميل القاموس. سيرتك الذاتية لم تتغيّر. يُرجى إعادة المحاولة بعد عودة الاتصال.',
  empty: 'لا يوجد بعد نص للتدقيق. تلزم أولًا كتابة نقطة أو نبذة.',
  otherLanguage:
    'لا يعمل هذا التدقيق إلا بالإنجليزية، وهذه السيرة الذاتية بلغة أخرى. يمكنك تغيير لغتها ضمن التصميم.',
  reader: 'هذه السيرة الذاتية قيد التحرير في علامة تبويب أخرى. التغيير يكون هناك.',
  found: (count) =>
    plural(count, {
      zero: 'لم يُعثر على أخطاء.',
      one: 'خطأ محتمل واحد',
      two: 'خطآن محتملان',
      few: '# أخطاء محتملة',
      many: '# خطأ محتملًا',
      other: '# خطأ محتمل',
    }),
  advice: 'ليس هذا التدقيق صائبًا دائمًا، والحكم لك.',
  kinds: {
    spelling: 'إملاء',
    repeated: 'كلمة مكررة',
    grammar: 'قواعد',
    choice: 'اختيار الكلمة',
  },
  misspelled: (words) => `«${isolate(words)}» ليست في القاموس.`,
  repeated: (words) => `«${isolate(words)}»: الكلمة نفسها مرتين متتاليتين.`,
  article: (words) =>
    `«${isolate(words)}» لا تناسب الكلمة التالية. في الإنجليزية تُستخدم «an» قبل صوت علة، و«a» في غير ذلك.`,
  replaceBy: (replacement) => `تغيير إلى «${isolate(replacement)}»`,
  remove: 'إزالة',
  leave: 'تجاهل',
  leaveWords: (words) => `تجاهل «${isolate(words)}»`,
  go: 'الانتقال إلى النص',
  goToWords: (words) => `الانتقال إلى النص «${isolate(words)}»`,
  changed: 'تم التغيير. يمكنك التراجع عنه.',
  left: 'تم التجاهل.',
}
