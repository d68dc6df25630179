import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages of the fields of a LinkedIn profile, in Spanish. */
export const linkedIn: typeof english = {
  title: 'Copiar para LinkedIn',
  about:
    'Tu currículum, campo por campo, para un perfil de LinkedIn. No se envía nada a LinkedIn: copia cada texto y pégalo allí.',
  summary: 'Acerca de',
  skill: 'Competencia',
  startMonth: 'Mes de inicio',
  startYear: 'Año de inicio',
  endMonth: 'Mes de fin',
  endYear: 'Año de fin',
  month: 'Mes',
  year: 'Año',
  elsewhere: 'Sin campo en LinkedIn',
  copy: 'Copiar',
  copied: 'Copiado',
  copyField: (label) => `Copiar: ${label}`,
  copiedField: (label) => `Copiado: ${label}`,
  lengthOf: (count, limit) => `Caracteres: ${number(count)} de ${number(limit)}`,
  tooLong: (over, line) =>
    `Caracteres de más: ${number(over)}. El campo termina en la línea ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Competencias: ${number(count)}. LinkedIn admite ${number(limit)} como máximo.`,
}
