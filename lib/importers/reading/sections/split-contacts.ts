import { gapBefore } from '../lists/measures'
import type { LineView } from './line-view'
import type { Section, SectionKind } from './sections'

/** Line spacing in ems above which a block ends. */
const blockGap = 2.2
/** Maximum length of a line of contacts. */
const maxLength = 140

const ofPerson: readonly SectionKind[] = ['header', 'contact', 'personal', 'links']

const hasAddress = ({ text, bullet }: LineView) =>
  !bullet && text.length <= maxLength && /[^\s@]{2}@[^\s@]{2}/.test(text)

/** Returns the start of a section's last block if that contains an e-mail address, else -1. */
function startOfBlock({ lines, kind }: Section): number {
  const at = lines.findLastIndex(hasAddress)
  if (at < 0) return -1
  const after = lines.slice(at + 1)
  const isLast = after.every(
    (line, index) =>
      gapBefore(lines, at + 1 + index, 99) <= blockGap && line.text.length <= maxLength,
  )
  let start = at
  while (start > 0 && gapBefore(lines, start, 99) <= blockGap) start--
  // A section such as "About" may contain only contacts.
  const isWhole = start === 0 && kind === 'summary'
  return isLast && (start > 0 || isWhole) ? start : -1
}

/**
 * Moves contacts at the foot of the page, or under a heading such as "About", to a section of their
 * own if the contact sections contain no e-mail address.
 */
export function splitContacts(sections: readonly Section[]): Section[] {
  const isFound = sections.some(
    ({ kind, lines }) => ofPerson.includes(kind) && lines.some(hasAddress),
  )
  if (isFound) return [...sections]
  return sections.flatMap((section): Section[] => {
    const start = section.kind === 'references' ? -1 : startOfBlock(section)
    if (start < 0) return [section]
    const { lines } = section
    const contacts: Section = {
      ...section,
      kind: 'contact',
      heading: start === 0 ? section.heading : null,
      lines: lines.slice(start),
    }
    return start === 0 ? [contacts] : [{ ...section, lines: lines.slice(0, start) }, contacts]
  })
}
