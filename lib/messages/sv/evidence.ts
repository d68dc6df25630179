import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('sv')

const anyOf = new Intl.ListFormat('sv', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion: quotes, one question, and how many are clean, in Swedish. */
export const evidence: typeof english = {
  from: 'Från ditt cv:',
  more: (count) => plural(count, { one: '# citat till', other: '# citat till' }),
  leadsTo: {
    preview: 'visa i förhandsvisningen',
    field: 'gå till texten',
    cv: 'öppna cv:t',
  },
  notSaid: (words) =>
    `${anyOf.format(words.map((one) => `”${one}”`))} står inte i ditt cv. Stämmer det ändå?`,
  notSaidAll: 'Allt det här står inte i ditt cv. Stämmer det ändå?',
  fromAd: (words) =>
    `De här orden kommer från jobbannonsen: ${words.map((one) => `”${one}”`).join(', ')}. Stämmer de för dig?`,
  adMark: 'från jobbannonsen',
  isTrue: 'Ja, det stämmer.',
  notRead: 'Inte korrekturläst. Jämför med ditt cv.',
  checking: 'Kontrollerar …',
  backed: (count) => plural(count, { one: '# har stöd i ditt cv', other: '# har stöd i ditt cv' }),
  asked: (count) =>
    plural(count, { one: '# behöver bekräftas av dig', other: '# behöver bekräftas av dig' }),
  blocked: (count) => plural(count, { one: '# blockerat', other: '# blockerade' }),
  unread: (count) =>
    plural(count, { one: '# kunde inte korrekturläsas', other: '# kunde inte korrekturläsas' }),
}
