import { plainText } from '@/lib/resume/text/rich-text'
import type { EntryModel, RichField } from './entry-model'
import { printedText } from './pieces'
import type { Theme } from './theme'

/** Average letter width in ems, on the wide side, so that heights are overestimated. */
const letterWidth = 0.55

/** Returns the estimated maximum number of lines of a text. */
function linesOf(characters: number, width: number, fontSize: number): number {
  if (characters === 0) return 0
  const perLine = Math.max(1, Math.floor(width / (letterWidth * fontSize)))
  return Math.ceil((characters * 1.05) / perLine)
}

const lengthOf = (field: RichField) => plainText(field.stored).length

/** Estimates the height of an entry in points. Only for deciding whether to keep it together. */
export function estimateHeight(entry: EntryModel, width: number, theme: Theme): number {
  const { fontSize, lineHeight } = theme
  const lengths = [
    printedText([...entry.heading, ...entry.organisation, ...entry.dates], ', ').length,
    printedText(entry.details, ' · ').length,
    printedText(entry.about, ' · ').length,
    printedText(entry.keywords, ', ').length,
    ...[...entry.paragraphs, ...entry.bullets].map(lengthOf),
  ]
  const lines = lengths.reduce((sum, length) => sum + linesOf(length, width, fontSize), 0)
  const gaps = (entry.bullets.length + entry.paragraphs.length + 1) * theme.space(0.3)
  const own = lines * fontSize * lineHeight + gaps
  return entry.roles.reduce((sum, role) => sum + estimateHeight(role, width, theme), own)
}

/**
 * Returns whether a paragraph of a kept entry may be kept together: above a third of a page it breaks in any case,
 * since unbreakable content that does not fit is cut off.
 */
export function staysWhole(field: RichField, width: number, theme: Theme): boolean {
  const height = linesOf(lengthOf(field), width, theme.fontSize) * theme.fontSize * theme.lineHeight
  return height < theme.page.contentHeight / 3
}
