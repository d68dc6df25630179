import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('ro')
const anyOf = new Intl.ListFormat('ro', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Romanian. */
export const evidence: typeof english = {
  from: 'Din CV-ul tău:',
  more: (count) =>
    plural(count, { one: 'încă # citat', few: 'încă # citate', other: 'încă # de citate' }),
  leadsTo: {
    preview: 'afișează în previzualizare',
    field: 'mergi la acest text',
    cv: 'deschide acest CV',
  },
  notSaid: (words) =>
    `CV-ul tău nu spune ${anyOf.format(words.map((one) => `„${one}”`))}. Este adevărat?`,
  notSaidAll: 'CV-ul tău nu spune toate acestea. Este adevărat?',
  fromAd: (words) =>
    `Aceste cuvinte vin din anunț: ${words.map((one) => `„${one}”`).join(', ')}. Sunt adevărate în cazul tău?`,
  adMark: 'din anunț',
  isTrue: 'Da, este adevărat.',
  notRead: 'Nu a fost recitit. Compară cu CV-ul tău.',
  checking: 'Se verifică…',
  backed: (count) =>
    plural(count, {
      one: '# susținută de CV-ul tău',
      few: '# susținute de CV-ul tău',
      other: '# susținute de CV-ul tău',
    }),
  asked: (count) =>
    plural(count, {
      one: '# cere confirmarea ta',
      few: '# cer confirmarea ta',
      other: '# cer confirmarea ta',
    }),
  blocked: (count) => plural(count, { one: '# blocată', few: '# blocate', other: '# blocate' }),
  unread: (count) =>
    plural(count, {
      one: '# nu a putut fi recitită',
      few: '# nu au putut fi recitite',
      other: '# nu au putut fi recitite',
    }),
}
