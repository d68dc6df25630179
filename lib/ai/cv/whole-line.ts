import type { CvIndex } from './cv-index'
import type { CvText } from './cv-texts'

/** Fields that share the first line of an entry on paper, in its order, by section. */
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

/** Signs between two such fields; a comma otherwise. */
const separators: Readonly<Record<string, string>> = {
  'skills name': ': ',
  'interests name': ': ',
  'education studyType': ' ',
}

const fieldOf = ({ address }: Pick<CvText, 'address'>) => address.slice(address.indexOf('/') + 1)

/** A field of a line, and the sign between the one before and it; empty for the first. */
export type LinePart = { text: CvText; separator: string }

/**
 * Returns the fields of the line of a CV that a text is a part of: a bullet or a paragraph alone, the names of an entry
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

/** Returns that line as it is read, such as "Data engineer, Tideline Energy" or "Tools: Terraform, Python". */
export const wholeLineOf = (cv: Pick<CvIndex, 'texts'>, text: CvText): string =>
  linePartsOf(cv, text)
    .map((part) => `${part.separator}${part.text.text}`)
    .join('')
