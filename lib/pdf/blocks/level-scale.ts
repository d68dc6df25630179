import type { Punctuation } from '@/lib/language/kinds/labels'
import type { EntryModel } from './entry-model'

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']

/** Maximum characters of a text that is parsed for a level. */
const maxLength = 80

/**
 * Returns the share of a scale that a level names, from 0 to 1; null unless the text is a CEFR level, a percentage such
 * as "80 %", or "4/5". A word such as "good" is on no known scale, and two levels ("B2 to C1") are ambiguous.
 */
export function shareOfLevel(text: string): number | null {
  if (text.length > maxLength) return null
  const named = [...text.matchAll(/(?<![\p{L}\p{N}])([ABC][12])(?![\p{L}\p{N}])/gu)]
  if (named.length > 1) return null
  if (named[0]) return (languageLevels.indexOf(named[0][1] ?? '') + 1) / languageLevels.length
  const [, share] = /^\s*(\d{1,3})\s*%\s*$/u.exec(text) ?? []
  if (share !== undefined) return Number(share) <= 100 ? Number(share) / 100 : null
  const [, reached, of] = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*$/u.exec(text) ?? []
  if (reached === undefined || of === undefined) return null
  return Number(of) > 1 && Number(reached) <= Number(of) ? Number(reached) / Number(of) : null
}

const bracket = /[()[\]（）]/
const inBrackets = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g
const divider = /[,;|•·、，；،؛]/

/**
 * Returns the punctuation of a list: levels with brackets of their own ("good (B1)") stand behind a dash, unless signs
 * in them would part them in the list.
 */
export function besideLevels(
  punctuation: Punctuation,
  entries: readonly EntryModel[],
): Punctuation {
  const levels = entries.flatMap(({ details }) => details.map(({ text }) => text))
  const isClear = levels.every((level) => !divider.test(level.replace(inBrackets, '')))
  if (!isClear || !levels.some((level) => bracket.test(level))) return punctuation
  return { ...punctuation, brackets: ['\u00a0– ', ''] }
}
