import { plainText } from '@/lib/resume/text/rich-text'
import type { EntryModel, RichField } from './entry-model'
import { printedText } from './pieces'
import type { Theme } from './theme'

/** Mean width of a letter in ems: generous, so that estimates err on the tall side. */
const letterWidth = 0.55

/** Lines that a text of so many characters takes at most, as a rule. */
function linesOf(characters: number, width: number, fontSize: number): number {
  if (characters === 0) return 0
  const perLine = Math.max(1, Math.floor(width / (letterWidth * fontSize)))
  return Math.ceil((characters * 1.05) / perLine)
}

const lengthOf = (field: RichField) => plainText(field.stored).length

/** About how high an entry is, in points. Only good for deciding whether it may stay in one piece. */
export function estimateHeight(entry: EntryModel, width: number, theme: Theme): number {
  const { fontSize, lineHeight } = theme
  const lengths = [
    printedText([...entry.heading, ...entry.organisation, ...entry.dates], ', ').length,
    printedText(entry.details, ' · ').length,
    printedText(entry.keywords, ', ').length,
    ...[...entry.paragraphs, ...entry.bullets].map(lengthOf),
  ]
  const lines = lengths.reduce((sum, length) => sum + linesOf(length, width, fontSize), 0)
  const gaps = (entry.bullets.length + entry.paragraphs.length + 1) * theme.space(0.3)
  const own = lines * fontSize * lineHeight + gaps
  return entry.roles.reduce((sum, role) => sum + estimateHeight(role, width, theme), own)
}

/**
 * Whether a paragraph of a kept entry may stay in one piece: one of more than a third of a page
 * breaks in any case, for what cannot break and does not fit would be cut off.
 */
export function staysWhole(field: RichField, width: number, theme: Theme): boolean {
  const height = linesOf(lengthOf(field), width, theme.fontSize) * theme.fontSize * theme.lineHeight
  return height < theme.page.contentHeight / 3
}
