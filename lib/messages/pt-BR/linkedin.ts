import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages of the fields of a LinkedIn profile, in Brazilian Portuguese. */
export const linkedIn: typeof english = {
  title: 'Copiar para o LinkedIn',
  about:
    'Seu currículo, campo por campo, para um perfil do LinkedIn. Nada é enviado ao LinkedIn: copie cada texto e cole lá.',
  summary: 'Sobre',
  skill: 'Competência',
  startMonth: 'Mês de início',
  startYear: 'Ano de início',
  endMonth: 'Mês de término',
  endYear: 'Ano de término',
  month: 'Mês',
  year: 'Ano',
  elsewhere: 'Sem campo no LinkedIn',
  copy: 'Copiar',
  copied: 'Copiado',
  copyField: (label) => `Copiar: ${label}`,
  copiedField: (label) => `Copiado: ${label}`,
  lengthOf: (count, limit) => `Caracteres: ${number(count)} de ${number(limit)}`,
  tooLong: (over, line) =>
    `Caracteres a mais: ${number(over)}. O campo termina na linha ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Competências: ${number(count)}. O LinkedIn aceita até ${number(limit)}.`,
}
