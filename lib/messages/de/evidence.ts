import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('de')
const anyOf = new Intl.ListFormat('de', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in German. */
export const evidence: typeof english = {
  from: 'Aus deinem Lebenslauf:',
  more: (count) => plural(count, { one: '# weiteres Zitat', other: '# weitere Zitate' }),
  leadsTo: {
    preview: 'in der Vorschau zeigen',
    field: 'gehe zu diesem Text',
    cv: 'diesen Lebenslauf öffnen',
  },
  notSaid: (words) =>
    `In deinem Lebenslauf steht ${anyOf.format(words.map((one) => `„${one}“`))} nicht. Stimmt es?`,
  notSaidAll: 'In deinem Lebenslauf steht nicht alles davon. Stimmt es?',
  fromAd: (words) =>
    `Diese Wörter stammen aus der Stellenanzeige: ${words.map((one) => `„${one}“`).join(', ')}. Treffen sie auf dich zu?`,
  adMark: 'aus der Stellenanzeige',
  isTrue: 'Ja, das stimmt.',
  notRead: 'Nicht gegengelesen. Vergleiche es mit deinem Lebenslauf.',
  checking: 'Wird geprüft …',
  backed: (count) =>
    plural(count, {
      one: '# durch deinen Lebenslauf belegt',
      other: '# durch deinen Lebenslauf belegt',
    }),
  asked: (count) =>
    plural(count, {
      one: '# braucht deine Bestätigung',
      other: '# brauchen deine Bestätigung',
    }),
  blocked: (count) => plural(count, { one: '# blockiert', other: '# blockiert' }),
  unread: (count) =>
    plural(count, {
      one: '# konnte nicht gegengelesen werden',
      other: '# konnten nicht gegengelesen werden',
    }),
}
