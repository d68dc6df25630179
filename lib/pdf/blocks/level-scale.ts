/** Levels of the Common European Framework of Reference for Languages, from the lowest. */
const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']

/** Longest text that is searched for a scale. */
const maxLength = 80

/**
 * Returns how far up a scale a level is, from 0 to 1; null unless the text itself names one: a level of the Common
 * European Framework, a share such as "80 %", or "4/5". A word such as "good" has no place on a scale that its
 * writer chose, and two levels ("B2 to C1") have two.
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
