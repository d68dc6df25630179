import type { proposals as english } from '../en/proposals'
import { isolate } from '../format'

/** Messages about wordings that an app suggests for a CV, in Arabic. */
export const proposals: typeof english = {
  banner: 'يقترح تطبيق صياغة أخرى لهذه السيرة الذاتية. لم يتغيّر شيء بعد.',
  review: 'عرض الاقتراحات',
  heading: 'اقتراحات من تطبيق',
  from: (app) =>
    app === ''
      ? 'فُحص كل اقتراح بمقارنته بسيرتك الذاتية، ولا يتغيّر شيء قبل قبولك له.'
      : `من «${isolate(app)}». فُحص كل اقتراح بمقارنته بسيرتك الذاتية، ولا يتغيّر شيء قبل قبولك له.`,
}
