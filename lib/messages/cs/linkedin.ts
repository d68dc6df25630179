import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('cs')

/** Messages of the fields of a LinkedIn profile, in Czech. */
export const linkedIn: typeof english = {
  title: 'Kopírovat pro LinkedIn',
  about:
    'Váš životopis po polích profilu na LinkedInu. Na LinkedIn se nic neodesílá: každý text zkopírujte a vložte ho tam.',
  summary: 'Informace',
  skill: 'Dovednost',
  startMonth: 'Měsíc začátku',
  startYear: 'Rok začátku',
  endMonth: 'Měsíc konce',
  endYear: 'Rok konce',
  month: 'Měsíc',
  year: 'Rok',
  elsewhere: 'Na LinkedInu bez pole',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  copyField: (label) => `Kopírovat: ${label}`,
  copiedField: (label) => `Zkopírováno: ${label}`,
  lengthOf: (count, limit) => `Znaky: ${number(count)} z ${number(limit)}`,
  tooLong: (over, line) => `Znaky navíc: ${number(over)}. Pole končí na řádku ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Dovednosti: ${number(count)}. LinkedIn přijme nejvýše ${number(limit)}.`,
}
