import type { CvIndex } from './cv-index'
import type { CvText } from './cv-texts'

/** Fields on the first printed line of an entry, in its order, by section. */
const headFields: Partial<Record<CvText['section'], readonly string[]>> = {
  work: ['position', 'name'],
  volunteer: ['position', 'organization'],
  education: ['studyType', 'area', 'institution'],
  projects: ['name', 'entity'],
  skills: ['name', 'level', 'keywords'],
  languages: ['language', 'fluency'],
  certificates: ['name', 'issuer'],
  awards: ['title', 'awarder'],
  publications: ['name', 'publisher'],
  interests: ['name', 'keywords'],
  custom: ['name', 'subtitle'],
}

/** Separators between two such fields; default: a comma. */
const separators: Readonly<Record<string, string>> = {
  'skills name': ': ',
  'interests name': ': ',
  'education studyType': ' ',
}

const fieldOf = ({ address }: Pick<CvText, 'address'>) => address.slice(address.indexOf('/') + 1)

/** Field of a line, and the separator before it; empty for the first. */
export type LinePart = { text: CvText; separator: string }

/**
 * Returns the fields of the printed line that a text belongs to: a bullet or paragraph alone, the names of an entry
 * together.
 */
export function linePartsOf({ texts }: Pick<CvIndex, 'texts'>, text: CvText): LinePart[] {
  const { section, entry, bullet } = text
  const names = bullet === null ? (headFields[section] ?? []) : []
  if (entry === null || !names.includes(fieldOf(text))) return [{ text, separator: '' }]
  const parts = texts.filter((one) => one.entry === entry && one.bullet === null)
  return names
    .flatMap((name) => parts.find((one) => fieldOf(one) === name) ?? [])
    .map((part, at, all) => {
      const before = all[at - 1]
      const separator = before ? (separators[`${section} ${fieldOf(before)}`] ?? ', ') : ''
      return { text: part, separator }
    })
}

/**
 * Returns the printed line that a text belongs to, such as "Data engineer, Tideline Energy" or "Tools: Terraform,
 * Python".
 */
export const wholeLineOf = (cv: Pick<CvIndex, 'texts'>, text: CvText): string =>
  linePartsOf(cv, text)
    .map((part) => `${part.separator}${part.text.text}`)
    .join('')
