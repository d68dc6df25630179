import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages of the fields of a LinkedIn profile, in Italian. */
export const linkedIn: typeof english = {
  title: 'Copia per LinkedIn',
  about:
    'Il tuo CV, campo per campo, per un profilo LinkedIn. A LinkedIn non viene inviato nulla: copia ogni testo e incollalo lì.',
  summary: 'Informazioni',
  skill: 'Competenza',
  startMonth: 'Mese di inizio',
  startYear: 'Anno di inizio',
  endMonth: 'Mese di fine',
  endYear: 'Anno di fine',
  month: 'Mese',
  year: 'Anno',
  elsewhere: 'Nessun campo su LinkedIn',
  copy: 'Copia',
  copied: 'Copiato',
  copyField: (label) => `Copia: ${label}`,
  copiedField: (label) => `Copiato: ${label}`,
  lengthOf: (count, limit) => `Caratteri: ${number(count)} su ${number(limit)}`,
  tooLong: (over, line) =>
    `Caratteri in più: ${number(over)}. Il campo finisce alla riga ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Competenze: ${number(count)}. LinkedIn ne accetta al massimo ${number(limit)}.`,
}
