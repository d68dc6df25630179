import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages of the fields of a LinkedIn profile, in Romanian. */
export const linkedIn: typeof english = {
  title: 'Copiază pentru LinkedIn',
  about:
    'CV-ul tău, câmp cu câmp, pentru un profil LinkedIn. Nu se trimite nimic la LinkedIn: copiază fiecare text și lipește-l acolo.',
  summary: 'Despre',
  skill: 'Competență',
  startMonth: 'Luna de început',
  startYear: 'Anul de început',
  endMonth: 'Luna de sfârșit',
  endYear: 'Anul de sfârșit',
  month: 'Luna',
  year: 'Anul',
  elsewhere: 'Fără câmp pe LinkedIn',
  copy: 'Copiază',
  copied: 'Copiat',
  copyField: (label) => `Copiază: ${label}`,
  copiedField: (label) => `Copiat: ${label}`,
  lengthOf: (count, limit) => `Caractere: ${number(count)} din ${number(limit)}`,
  tooLong: (over, line) =>
    `Caractere în plus: ${number(over)}. Câmpul se termină pe rândul ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Competențe: ${number(count)}. LinkedIn acceptă cel mult ${number(limit)}.`,
}
