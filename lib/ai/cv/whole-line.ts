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

/**
 * Returns the line of a CV that a text is a part of, whole: a bullet or a paragraph as it is, and the names of an entry
 * together, such as "Data engineer, Tideline Energy" or "Tools: Terraform, Python".
 */
export function wholeLineOf({ texts }: Pick<CvIndex, 'texts'>, text: CvText): string {
  const { section, entry, bullet } = text
  const names = bullet === null ? (headFields[section] ?? []) : []
  if (entry === null || !names.includes(fieldOf(text))) return text.text
  const parts = texts.filter((one) => one.entry === entry && one.bullet === null)
  return names
    .flatMap((name) => parts.find((one) => fieldOf(one) === name) ?? [])
    .reduce((line, part, at, all) => {
      const before = all[at - 1]
      const separator = before ? (separators[`${section} ${fieldOf(before)}`] ?? ', ') : ''
      return `${line}${separator}${part.text}`
    }, '')
}
