import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('cs')
const anyOf = new Intl.ListFormat('cs', { type: 'disjunction' })

/** Quotes texts in a list after a negation: "A", "B" ani "C". */
const neither = (texts: readonly string[]) =>
  anyOf
    .formatToParts(texts.map((one) => `„${one}“`))
    .map(({ type, value }) => (type === 'literal' ? value.replace('nebo', 'ani') : value))
    .join('')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages about what a CV says to a suggestion, in Czech. */
export const evidence: typeof english = {
  from: 'Z vašeho životopisu:',
  more: (count) => counted(count, '# další citace', '# další citace', '# dalších citací'),
  leadsTo: {
    preview: 'zobrazit v náhledu',
    field: 'přejít k tomuto textu',
    cv: 'otevřít tento životopis',
  },
  notSaid: (words) => `V životopise není ${neither(words)}. Je to pravda?`,
  notSaidAll: 'Část z toho v životopise není. Je to pravda?',
  fromAd: (words) =>
    `Tato slova pocházejí z inzerátu: ${words.map((one) => `„${one}“`).join(', ')}. Platí o vás?`,
  adMark: 'z inzerátu',
  isTrue: 'Ano, je to pravda.',
  notRead: 'Nezkontrolováno. Porovnejte to s životopisem.',
  checking: 'Kontroluje se…',
  backed: (count) =>
    counted(
      count,
      '# doložený v životopise',
      '# doložené v životopise',
      '# doložených v životopise',
    ),
  asked: (count) =>
    counted(
      count,
      '# vyžaduje vaše potvrzení',
      '# vyžadují vaše potvrzení',
      '# vyžaduje vaše potvrzení',
    ),
  blocked: (count) => counted(count, '# zablokovaný', '# zablokované', '# zablokovaných'),
  unread: (count) =>
    counted(count, '# nezkontrolovaný', '# nezkontrolované', '# nezkontrolovaných'),
}
