import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('pl')
const anyOf = new Intl.ListFormat('pl', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Polish. */
export const evidence: typeof english = {
  from: 'Z Twojego CV:',
  more: (count) =>
    plural(count, {
      one: 'jeszcze # cytat',
      few: 'jeszcze # cytaty',
      many: 'jeszcze # cytatów',
      other: 'jeszcze # cytatu',
    }),
  leadsTo: {
    preview: 'pokaż w podglądzie',
    field: 'przejdź do tego tekstu',
    cv: 'otwórz to CV',
  },
  notSaid: (words) =>
    `Czy ${anyOf.format(words.map((one) => `„${one}”`))} to prawda? Tego nie ma w Twoim CV.`,
  notSaidAll: 'Czy to wszystko prawda? Części z tego nie ma w Twoim CV.',
  fromAd: (words) =>
    `Te słowa pochodzą z oferty pracy: ${words.map((one) => `„${one}”`).join(', ')}. Czy są prawdziwe w Twoim przypadku?`,
  adMark: 'z oferty pracy',
  isTrue: 'Tak, to prawda.',
  notRead: 'Bez weryfikacji AI. Porównaj to ze swoim CV.',
  checking: 'Sprawdzanie…',
  backed: (count) =>
    plural(count, {
      one: '# ma pokrycie w Twoim CV',
      few: '# mają pokrycie w Twoim CV',
      many: '# ma pokrycie w Twoim CV',
      other: '# ma pokrycie w Twoim CV',
    }),
  asked: (count) =>
    plural(count, {
      one: '# wymaga Twojego potwierdzenia',
      few: '# wymagają Twojego potwierdzenia',
      many: '# wymaga Twojego potwierdzenia',
      other: '# wymaga Twojego potwierdzenia',
    }),
  blocked: (count) =>
    plural(count, {
      one: '# zablokowana',
      few: '# zablokowane',
      many: '# zablokowanych',
      other: '# zablokowanej',
    }),
  unread: (count) =>
    plural(count, {
      one: '# bez weryfikacji AI',
      few: '# bez weryfikacji AI',
      many: '# bez weryfikacji AI',
      other: '# bez weryfikacji AI',
    }),
}
