import type { family as english } from '../en/family'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')

/** Messages of a CV that follows another one, in Persian. */
export const family: typeof english = {
  changed: (name, count) =>
    `این رزومه «${isolate(name)}» را دنبال می‌کند. ${number(count)} تغییر آنجا هنوز اینجا نیست.`,
  see: 'نمایش تغییرات',
  title: (name) => `تغییرات در «${isolate(name)}»`,
  hint: 'هر چه اینجا تغییر داده، افزوده یا برداشته‌اید می‌ماند. می‌توانید همه چیز را واگرد کنید.',
  coming: 'تازه از آنجا',
  held: 'تغییرکرده در هر دو',
  heldHint: 'متن شما می‌ماند تا انتخاب کنید.',
  here: 'در این رزومه',
  there: (name) => `در «${isolate(name)}»`,
  keep: 'نگه داشتن',
  take: 'استفاده از این متن',
  bringOver: (count) => `آوردن ${number(count)} تغییر`,
  brought: 'تغییرات آورده شد.',
  upToDate: (name) => `هر چه در «${isolate(name)}» هست، در این رزومه هم هست.`,
  tooLong: 'هر دو با هم برای یک رزومه بیش از حد طولانی است. چیزی تغییر نکرد.',
  stop: 'توقف دنبال کردن',
  stopped: (name) => `این رزومه دیگر «${isolate(name)}» را دنبال نمی‌کند.`,
}
