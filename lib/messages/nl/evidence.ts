import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('nl')
const anyOf = new Intl.ListFormat('nl', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Dutch. */
export const evidence: typeof english = {
  from: 'Uit je cv:',
  more: (count) => plural(count, { one: 'nog # citaat', other: 'nog # citaten' }),
  leadsTo: {
    preview: 'in de voorvertoning tonen',
    field: 'ga naar deze tekst',
    cv: 'dit cv openen',
  },
  notSaid: (words) =>
    `${anyOf.format(words.map((one) => `“${one}”`))} staat niet in je cv. Klopt het toch?`,
  notSaidAll: 'Niet alles hiervan staat in je cv. Klopt het toch?',
  fromAd: (words) =>
    `Deze woorden komen uit de vacature: ${words.map((one) => `“${one}”`).join(', ')}. Kloppen ze voor jou?`,
  adMark: 'uit de vacature',
  isTrue: 'Ja, dit klopt.',
  notRead: 'Niet nagelezen. Vergelijk het met je cv.',
  checking: 'Controleren…',
  backed: (count) =>
    plural(count, { one: '# onderbouwd door je cv', other: '# onderbouwd door je cv' }),
  asked: (count) => plural(count, { one: '# moet je bevestigen', other: '# moet je bevestigen' }),
  blocked: (count) => plural(count, { one: '# geblokkeerd', other: '# geblokkeerd' }),
  unread: (count) =>
    plural(count, { one: '# kon niet worden nagelezen', other: '# konden niet worden nagelezen' }),
}
