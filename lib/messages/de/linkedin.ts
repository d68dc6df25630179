import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages of the fields of a LinkedIn profile, in German. */
export const linkedIn: typeof english = {
  title: 'Für LinkedIn kopieren',
  about:
    'Dein Lebenslauf als Felder eines LinkedIn-Profils. Es wird nichts an LinkedIn gesendet: Kopiere jeden Text und füge ihn dort ein.',
  summary: 'Info',
  skill: 'Kenntnis',
  startMonth: 'Startmonat',
  startYear: 'Startjahr',
  endMonth: 'Endmonat',
  endYear: 'Endjahr',
  month: 'Monat',
  year: 'Jahr',
  elsewhere: 'Kein Feld auf LinkedIn',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyField: (label) => `${label} kopieren`,
  copiedField: (label) => `Kopiert: ${label}`,
  lengthOf: (count, limit) => `Zeichen: ${number(count)} von ${number(limit)}`,
  tooLong: (over, line) =>
    `Zeichen zu viel: ${number(over)}. Das Feld endet in Zeile ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Kenntnisse: ${number(count)}. LinkedIn nimmt bis zu ${number(limit)}.`,
}
