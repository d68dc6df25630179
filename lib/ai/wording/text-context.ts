import { languagesWith } from '@/lib/language/languages'
import type { OfferedField } from '../tailoring/offered-fields'
import { detectAmong } from '../text/detect-language'
import { type LineStyle, type StyleLanguage, styleOfLines } from './line-style'

/** Surroundings of a text that is reworded. */
export type TextContext = {
  /** Language of its entry; null if it is none whose styles are known. */
  language: StyleLanguage | null
  /** Form that most lines of its entry have. */
  style: LineStyle | null
  /** Neighbouring lines of the same entry, which a model is sent as style alone. */
  around: readonly string[]
  /** Titles of the person, which a profile may begin with. */
  titles: readonly string[]
  /** Answers of the person about its entry, which its words may tell. */
  told: readonly string[]
}

export const noContext: TextContext = {
  language: null,
  style: null,
  around: [],
  titles: [],
  told: [],
}

/** Maximum neighbouring lines, and characters of one of them. */
const maxAround = 2
const maxAroundLength = 300

/** Returns the form that most lines of an entry have, with their language. */
export function readEntryStyle(lines: readonly string[]): Pick<TextContext, 'language' | 'style'> {
  const language = detectAmong(languagesWith('line-style'), lines.join('\n')) ?? null
  return { language, style: language && styleOfLines(lines, language) }
}

/**
 * Returns the surroundings of a bullet: the line before and the line after it, at an end the two nearest.
 *
 * @param fields rewordable fields of the CV; lines that are not among them are never sent
 */
export function readTextContext(
  fields: readonly OfferedField[],
  { address, entryId }: Pick<OfferedField, 'address' | 'entryId'>,
): TextContext {
  const lines = fields.filter((one) => one.kind === 'bullet' && one.entryId === entryId)
  const at = lines.findIndex((one) => one.address === address)
  const start = Math.max(0, Math.min(at - 1, lines.length - maxAround - 1))
  const around = lines
    .slice(start, start + maxAround + 1)
    .filter((one) => one.address !== address && one.text.length <= maxAroundLength)
    .map(({ text }) => text)
  return { ...readEntryStyle(lines.map(({ text }) => text)), around, titles: [], told: [] }
}
