import type { family as english } from '../en/family'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')

/** Messages of a CV that follows another one, in Arabic. */
export const family: typeof english = {
  changed: (name, count) =>
    `هذه السيرة الذاتية تتابع «${isolate(name)}». ${plural(count, {
      zero: 'كل التغييرات هناك موجودة هنا.',
      one: 'تغيير واحد هناك لم يصل إلى هنا بعد.',
      two: 'تغييران هناك لم يصلا إلى هنا بعد.',
      few: '# تغييرات هناك لم تصل إلى هنا بعد.',
      many: '# تغييرًا هناك لم تصل إلى هنا بعد.',
      other: '# تغيير هناك لم تصل إلى هنا بعد.',
    })}`,
  see: 'عرض التغييرات',
  title: (name) => `التغييرات في «${isolate(name)}»`,
  hint: 'ما غيّرته أو أضفته أو أزلته هنا يبقى كما هو. يمكنك التراجع عن كل شيء.',
  coming: 'جديد من هناك',
  held: 'تغيّر في السيرتين',
  heldHint: 'يبقى نصك إلى حين اختيارك.',
  here: 'في هذه السيرة الذاتية',
  there: (name) => `في «${isolate(name)}»`,
  keep: 'إبقاء نصي',
  take: 'استخدام هذا النص',
  bringOver: (count) =>
    plural(count, {
      zero: 'نقل التغييرات إلى هنا',
      one: 'نقل تغيير واحد إلى هنا',
      two: 'نقل تغييرين إلى هنا',
      few: 'نقل # تغييرات إلى هنا',
      many: 'نقل # تغييرًا إلى هنا',
      other: 'نقل # تغيير إلى هنا',
    }),
  brought: 'نُقلت التغييرات إلى هنا.',
  upToDate: (name) => `في هذه السيرة الذاتية كل ما في «${isolate(name)}».`,
  tooLong: 'السيرتان معًا أطول مما تتسع له سيرة ذاتية واحدة. لم يتغيّر أي شيء.',
  stop: 'إيقاف المتابعة',
  stopped: (name) => `لم تعد هذه السيرة الذاتية تتابع «${isolate(name)}».`,
}
