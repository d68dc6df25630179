import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Messages of the fields of a LinkedIn profile, in Dutch. */
export const linkedIn: typeof english = {
  title: 'Kopiëren voor LinkedIn',
  about:
    'Je cv als velden van een LinkedIn-profiel. Er gaat niets naar LinkedIn: kopieer elke tekst en plak hem daar.',
  summary: 'Info',
  skill: 'Vaardigheid',
  startMonth: 'Beginmaand',
  startYear: 'Beginjaar',
  endMonth: 'Eindmaand',
  endYear: 'Eindjaar',
  month: 'Maand',
  year: 'Jaar',
  elsewhere: 'Geen veld op LinkedIn',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyField: (label) => `${label} kopiëren`,
  copiedField: (label) => `Gekopieerd: ${label}`,
  lengthOf: (count, limit) => `Tekens: ${number(count)} van ${number(limit)}`,
  tooLong: (over, line) =>
    `Tekens te veel: ${number(over)}. Het veld eindigt in regel ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Vaardigheden: ${number(count)}. LinkedIn neemt er maximaal ${number(limit)} aan.`,
}
