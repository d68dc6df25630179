import type { evidence as english } from '../en/evidence'
import { formatters, isolate } from '../format'

const { number } = formatters('fa')
const anyOf = new Intl.ListFormat('fa', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Persian. */
export const evidence: typeof english = {
  from: 'از رزومهٔ شما:',
  more: (count) => `${number(count)} نقل‌قول دیگر`,
  leadsTo: {
    preview: 'نمایش در پیش‌نمایش',
    field: 'رفتن به این متن',
    cv: 'باز کردن این رزومه',
  },
  notSaid: (words) =>
    `رزومهٔ شما ${anyOf.format(words.map((one) => `«${isolate(one)}»`))} را نمی‌گوید. درست است؟`,
  notSaidAll: 'رزومهٔ شما همهٔ این را نمی‌گوید. درست است؟',
  fromAd: (words) =>
    `این واژه‌ها از آگهی شغلی است: ${words.map((one) => `«${isolate(one)}»`).join('، ')}. آیا دربارهٔ شما درست است؟`,
  adMark: 'از آگهی شغلی',
  isTrue: 'بله، درست است.',
  notRead: 'بازخوانی نشده. آن را با رزومه‌تان مقایسه کنید.',
  checking: 'در حال بررسی…',
  backed: (count) => `${number(count)} مستند به رزومهٔ شما`,
  asked: (count) => `${number(count)} نیازمند تأیید شما`,
  blocked: (count) => `${number(count)} مسدود`,
  unread: (count) => `${number(count)} بازخوانی نشد`,
}
