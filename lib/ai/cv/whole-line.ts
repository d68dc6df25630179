import { headFieldsOf, isEntryKind } from '@/lib/resume/entry-fields'
import type { CvIndex } from './cv-index'
import type { CvText } from './cv-texts'

const fieldOf = ({ address }: Pick<CvText, 'address'>) => address.slice(address.indexOf('/') + 1)

/** Field of a line, and the separator before it; empty for the first. */
export type LinePart = { text: CvText; separator: string }

/**
 * Returns the fields of the printed line that a text belongs to: a bullet or paragraph alone, the names of an entry
 * together.
 */
export function linePartsOf({ texts }: Pick<CvIndex, 'texts'>, text: CvText): LinePart[] {
  const { section, entry, bullet } = text
  const names = bullet === null && isEntryKind(section) ? headFieldsOf(section) : []
  if (entry === null || !names.some(({ name }) => name === fieldOf(text))) {
    return [{ text, separator: '' }]
  }
  const parts = texts.filter((one) => one.entry === entry && one.bullet === null)
  let separator = ''
  return names.flatMap(({ name, separator: behind = ', ' }): LinePart[] => {
    const part = parts.find((one) => fieldOf(one) === name)
    if (!part) return []
    const made = { text: part, separator }
    separator = behind
    return [made]
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
