import type { evidence as english } from '../en/evidence'
import { formatters, isolate } from '../format'

const { plural } = formatters('ar')
const anyOf = new Intl.ListFormat('ar', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Arabic. */
export const evidence: typeof english = {
  from: 'من سيرتك الذاتية:',
  more: (count) =>
    plural(count, {
      zero: 'لا اقتباسات أخرى',
      one: 'اقتباس آخر',
      two: 'اقتباسان آخران',
      few: '# اقتباسات أخرى',
      many: '# اقتباسًا آخر',
      other: '# اقتباس آخر',
    }),
  leadsTo: {
    preview: 'إظهار في المعاينة',
    field: 'الانتقال إلى هذا النص',
    cv: 'فتح هذه السيرة الذاتية',
  },
  notSaid: (words) =>
    `لا تذكر سيرتك الذاتية ${anyOf.format(words.map((one) => `«${isolate(one)}»`))}. هل هو صحيح؟`,
  notSaidAll: 'لا تذكر سيرتك الذاتية كل هذا. هل هو صحيح؟',
  fromAd: (words) =>
    `هذه الكلمات من إعلان الوظيفة: ${words.map((one) => `«${isolate(one)}»`).join('، ')}. هل تنطبق عليك؟`,
  adMark: 'من إعلان الوظيفة',
  isTrue: 'نعم، هذا صحيح.',
  notRead: 'غير مدقَّق. يُرجى مقارنته بسيرتك الذاتية.',
  checking: 'جارٍ الفحص…',
  backed: (count) =>
    plural(count, {
      zero: 'لا شيء تؤيّده سيرتك الذاتية',
      one: 'واحد تؤيّده سيرتك الذاتية',
      two: 'اثنان تؤيّدهما سيرتك الذاتية',
      few: '# تؤيّدها سيرتك الذاتية',
      many: '# تؤيّدها سيرتك الذاتية',
      other: '# تؤيّدها سيرتك الذاتية',
    }),
  asked: (count) =>
    plural(count, {
      zero: 'لا شيء يحتاج إلى تأكيدك',
      one: 'واحد يحتاج إلى تأكيدك',
      two: 'اثنان يحتاجان إلى تأكيدك',
      few: '# تحتاج إلى تأكيدك',
      many: '# تحتاج إلى تأكيدك',
      other: '# تحتاج إلى تأكيدك',
    }),
  blocked: (count) =>
    plural(count, {
      zero: 'لا شيء محجوب',
      one: 'واحد محجوب',
      two: 'اثنان محجوبان',
      few: '# محجوبة',
      many: '# محجوبة',
      other: '# محجوبة',
    }),
  unread: (count) =>
    plural(count, {
      zero: 'لا شيء تعذّر تدقيقه',
      one: 'واحد تعذّر تدقيقه',
      two: 'اثنان تعذّر تدقيقهما',
      few: '# تعذّر تدقيقها',
      many: '# تعذّر تدقيقها',
      other: '# تعذّر تدقيقها',
    }),
}
