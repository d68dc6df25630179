import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Messages of the fields of a LinkedIn profile, in Swedish. */
export const linkedIn: typeof english = {
  title: 'Kopiera till LinkedIn',
  about:
    'Ditt cv som fälten i en LinkedIn-profil. Inget skickas till LinkedIn: kopiera varje text och klistra in den där.',
  summary: 'Om',
  skill: 'Kompetens',
  startMonth: 'Startmånad',
  startYear: 'Startår',
  endMonth: 'Slutmånad',
  endYear: 'Slutår',
  month: 'Månad',
  year: 'År',
  elsewhere: 'Inget fält på LinkedIn',
  copy: 'Kopiera',
  copied: 'Kopierat',
  copyField: (label) => `Kopiera: ${label}`,
  copiedField: (label) => `Kopierat: ${label}`,
  lengthOf: (count, limit) => `Tecken: ${number(count)} av ${number(limit)}`,
  tooLong: (over, line) =>
    `Tecken för mycket: ${number(over)}. Fältet slutar på rad ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Kompetenser: ${number(count)}. LinkedIn tar emot högst ${number(limit)}.`,
}
